import type { Publication, RichText, Settings, Site } from '../types.ts';

/** What the site says of itself: the settings, and what follows from the list where they are silent. */
export function siteOf(settings: Settings, publications: readonly Publication[], biography: RichText | undefined): Site {
  const owner = settings.owner[0] ?? ownerName(publications);
  return {
    title: settings.title ?? 'Publications',
    owner,
    url: settings.url,
    description: settings.description,
    language: settings.language,
    affiliation: settings.affiliation,
    email: settings.email,
    profiles: settings.profiles,
    biography: biography?.html === '' ? undefined : biography,
  };
}

/** The spelling that the list uses most. */
function ownerName(publications: readonly Publication[]): string | undefined {
  const counts = new Map<string, number>();
  for (const author of publications.flatMap((publication) => publication.authors))
    if (author.isOwner) counts.set(author.name, (counts.get(author.name) ?? 0) + 1);
  let best: string | undefined;
  for (const [name, count] of counts) if (best === undefined || count > (counts.get(best) ?? 0)) best = name;
  return best;
}
