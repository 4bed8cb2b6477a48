import { describe, expect, it } from 'vitest';
import { splitFrontMatter } from '../../src/read/front-matter.ts';
import { readSettings } from '../../src/read/settings.ts';

function settings(yaml: string) {
  const { frontMatter } = splitFrontMatter('content/index.md', `---\n${yaml}\n---\n`).value;
  const { value, diagnostics } = readSettings('content/index.md', frontMatter);
  return { value, problems: diagnostics.map(({ code, message, help }) => `${code}: ${message} — ${help ?? ''}`) };
}

describe('settings', () => {
  it('have defaults for all', () => {
    expect(readSettings('content/index.md', undefined)).toEqual({ value: { owner: [], language: 'en', profiles: [] }, diagnostics: [] });
  });

  it('take one name or several spellings for the owner', () => {
    expect(settings('owner: Ada Roe').value.owner).toEqual(['Ada Roe']);
    expect(settings('owner: [Ada Roe, A. Roe]').value.owner).toEqual(['Ada Roe', 'A. Roe']);
  });

  it.each([
    ['https://example.org', 'https://example.org/'],
    ['https://example.org/~me/', 'https://example.org/~me/'],
    ['https://example.org/~me?x=1#y', 'https://example.org/~me/'],
  ])('end the address %s in a slash', (written, expected) => {
    expect(settings(`url: ${written}`).value.url).toBe(expected);
  });

  it('turn profiles into addresses, in the order written', () => {
    const { value, problems } = settings(
      'profiles:\n  github: roe\n  orcid: 0000-0002-1825-0097\n  website: https://roe.example/\n  mastodon: "@roe@social.example"\n  scholar: abcDEF',
    );
    expect(problems).toEqual([]);
    expect(value.profiles.map(({ kind, url }) => [kind, url])).toEqual([
      ['github', 'https://github.com/roe'],
      ['orcid', 'https://orcid.org/0000-0002-1825-0097'],
      ['website', 'https://roe.example/'],
      ['mastodon', 'https://social.example/@roe'],
      ['scholar', 'https://scholar.google.com/citations?user=abcDEF'],
    ]);
  });

  it.each([
    ['semanticscholar: "1741101"', 'https://www.semanticscholar.org/author/1741101'],
    ['openreview: ~Ada_Roe1', 'https://openreview.net/profile?id=~Ada_Roe1'],
    ['arxiv: roe_a_1', 'https://arxiv.org/a/roe_a_1'],
    ['researchgate: Ada-Roe', 'https://www.researchgate.net/profile/Ada-Roe'],
    ['gitlab: roe', 'https://gitlab.com/roe'],
    ['huggingface: roe', 'https://huggingface.co/roe'],
    ['linkedin: ada-roe', 'https://www.linkedin.com/in/ada-roe'],
    ['bluesky: "@roe.example"', 'https://bsky.app/profile/roe.example'],
    ['x: "@roe"', 'https://x.com/roe'],
    ['twitter: roe', 'https://twitter.com/roe'],
    ['youtube: "@roe"', 'https://www.youtube.com/@roe'],
    ['cv: papers/cv.pdf', 'papers/cv.pdf'],
    ['github: https://github.com/roe', 'https://github.com/roe'],
  ])('know where a profile is: %s', (profile, url) => {
    expect(settings(`profiles: { ${profile} }`)).toMatchObject({ value: { profiles: [{ url }] }, problems: [] });
  });

  it('take the ORCID whose check digit is ten', () => {
    expect(settings('profiles: { orcid: 0000-0002-1694-233X }').problems).toEqual([]);
  });

  it('take numbers for ids', () => {
    expect(settings('profiles: { dblp: 1234 }').value.profiles[0]?.url).toBe('https://dblp.org/pid/1234.html');
  });

  it('that are left empty are as if they were not there', () => {
    expect(settings('profiles: { orcid: }').problems).toEqual([]);
    expect(settings('title:\nowner: Ada Roe')).toEqual({ value: { owner: ['Ada Roe'], language: 'en', profiles: [] }, problems: [] });
  });

  it.each([
    ['ttile: x', 'settings/unknown-key: unknown setting `ttile` — did you mean `title`?'],
    [
      'xyzzy: x',
      'settings/unknown-key: unknown setting `xyzzy` — the settings are: title, owner, url, description, language, affiliation, email, profiles',
    ],
    ['profiles: { gihtub: x }', 'settings/unknown-key: unknown profile `gihtub` — did you mean `github`?'],
    [
      'url: example.org',
      'settings/invalid-value: unexpected value for `url`, expected an absolute address that starts with https:// — see the settings in the README, or leave `url` out',
    ],
    [
      'url: javascript:alert(1)',
      'settings/invalid-value: unexpected value for `url`, expected an absolute address that starts with https:// — see the settings in the README, or leave `url` out',
    ],
    [
      'email: nobody',
      'settings/invalid-value: unexpected value for `email`, expected an address such as `me@example.org` — see the settings in the README, or leave `email` out',
    ],
    [
      'language: not a tag',
      'settings/invalid-value: unexpected value for `language`, expected a language tag such as `en` or `pt-BR` — see the settings in the README, or leave `language` out',
    ],
    [
      'profiles: roe',
      'settings/invalid-value: unexpected value for `profiles`, expected a map such as `orcid: 0000-0002-1825-0097` — see the settings in the README, or leave `profiles` out',
    ],
    [
      'profiles: { orcid: 0000-0002-1825-0098 }',
      'settings/invalid-value: `0000-0002-1825-0098` is not an ORCID: its check digit is wrong — copy the sixteen digits from your ORCID page: 0000-0002-1825-0097',
    ],
    [
      'profiles: { orcid: 12 }',
      'settings/invalid-value: `12` is not an ORCID: its check digit is wrong — copy the sixteen digits from your ORCID page: 0000-0002-1825-0097',
    ],
    [
      'profiles: { website: "javascript:alert(1)" }',
      'settings/invalid-value: `javascript:alert(1)` is no address for `website` — write an address that starts with https://',
    ],
    [
      'owner: 12',
      'settings/invalid-value: unexpected value for `owner`, expected a name, or a list of its spellings — see the settings in the README, or leave `owner` out',
    ],
    [
      'owner: [Ada Roe, ""]',
      'settings/invalid-value: unexpected value for `owner.1`, expected text — see the settings in the README, or leave `owner.1` out',
    ],
    ['"ttile": x', 'settings/unknown-key: unknown setting `ttile` — did you mean `title`?'],
  ])('%s is told with the remedy', (yaml, problem) => {
    expect(settings(yaml).problems).toEqual([problem]);
  });
});
