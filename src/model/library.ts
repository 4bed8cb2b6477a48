import type { Library, ProsePage, Publication, Site, YearGroup } from '../types.ts';

/** The collection in display order: newest year first, undated last, and within a year as listed. */
export function libraryOf(site: Site, publications: readonly Publication[], prose: readonly ProsePage[]): Library {
  const byYear = new Map<number | undefined, Publication[]>();
  for (const publication of publications) {
    const group = byYear.get(publication.year);
    if (group === undefined) byYear.set(publication.year, [publication]);
    else group.push(publication);
  }
  const years = [...byYear]
    .map(([year, group]): YearGroup => ({ year, publications: group }))
    .sort((left, right) => (right.year ?? 0) - (left.year ?? 0));
  return { site, publications: years.flatMap((group) => group.publications), years, prose };
}
