import { isMap, isNode, isScalar, type Document } from 'yaml';
import { z } from 'zod';
import { report } from '../diagnostics/report.ts';
import { suggest } from '../diagnostics/suggest.ts';
import { safeUrl } from '../escape/url.ts';
import { profileKinds } from '../tables/profiles.ts';
import type { Diagnostic, Outcome, Profile, Settings, Span } from '../types.ts';
import type { FrontMatter } from './front-matter.ts';
import { ignoredKeys } from './ignored-keys.ts';

const line = z.string({ error: 'text' }).trim().min(1, 'text').max(2000, 'at most 2,000 letters');
const address = line.refine((value) => /^https?:\/\//i.test(value) && URL.canParse(value), 'an absolute address that starts with https://');
const profileShape = z.strictObject(
  Object.fromEntries(
    Object.keys(profileKinds).map((kind) => [kind, z.union([line, z.number().transform(String)], { error: 'text' }).optional()]),
  ),
  {
    error: 'a map such as `orcid: 0000-0002-1825-0097`',
  },
);

/** The settings as people write them. A key's description is what the documentation and the JSON Schema say of it. */
export const settingsSchema = z.strictObject({
  title: line.optional().describe('Title of the site'),
  owner: z
    .union([line, z.array(line)], { error: 'a name, or a list of its spellings' })
    .optional()
    .describe('Whose papers these are: a name, or a list of its spellings'),
  url: address.optional().describe('Absolute address of the site; may end in a path'),
  description: line.optional().describe('One sentence for search engines and feeds'),
  language: z
    .string({ error: 'a language tag such as `en`' })
    .refine((tag) => isLanguageTag(tag), 'a language tag such as `en` or `pt-BR`')
    .optional()
    .describe('Language of the site (BCP 47)'),
  affiliation: line.optional().describe('Where the owner works'),
  email: z.email('an address such as `me@example.org`').optional().describe('Shown in the header'),
  profiles: profileShape.optional().describe('Profiles on other sites'),
});

const defaults: Settings = { owner: [], language: 'en', profiles: [] };

/** Check the front matter of `content/index.md` and fill in the defaults. On an error the defaults stand in, and nothing is published. */
export function readSettings(path: string, frontMatter: FrontMatter | undefined): Outcome<Settings> {
  if (frontMatter === undefined) return { value: defaults, diagnostics: [] };
  const result = settingsSchema.safeParse(written(frontMatter.data));
  if (!result.success) return { value: defaults, diagnostics: result.error.issues.flatMap((issue) => explain(issue, path, frontMatter)) };
  const { owner, url, profiles, ...rest } = result.data;
  const settings: Settings = {
    ...defaults,
    ...rest,
    language: rest.language ?? defaults.language,
    owner: owner === undefined ? [] : [owner].flat(),
    url: url === undefined ? undefined : withSlash(url),
    profiles: profileList(profiles ?? {}, writtenKeys(frontMatter.data['profiles'])),
  };
  return { value: settings, diagnostics: badProfiles(profiles ?? {}, path, frontMatter) };
}

/** The settings that say something: without other generators' keys and those left empty, also among the profiles. */
function written(data: FrontMatter['data']): Readonly<Record<string, unknown>> {
  const kept = Object.entries(data).filter(([key, value]) => !ignoredKeys.has(key) && value !== null);
  return Object.fromEntries(kept.map(([key, value]) => [key, key === 'profiles' && isMapOfValues(value) ? written(value) : value]));
}

function isMapOfValues(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** `https://example.org/~me?x#y` → `https://example.org/~me/` */
function withSlash(url: string): string {
  const { origin, pathname } = new URL(url);
  return origin + pathname.replace(/\/?$/, '/');
}

function writtenKeys(value: unknown): readonly string[] {
  return typeof value === 'object' && value !== null ? Object.keys(value) : [];
}

/** In the order in which they were written. */
function profileList(profiles: WrittenProfiles, written: readonly string[]): readonly Profile[] {
  return written.flatMap((kind) => {
    const url = profileUrl(kind, profiles[kind]);
    const label = profileRows.get(kind)?.label;
    return label === undefined || url === undefined ? [] : [{ kind, label, url }];
  });
}

type WrittenProfiles = Readonly<Record<string, string | undefined>>;

const profileRows: ReadonlyMap<string, (typeof profileKinds)[keyof typeof profileKinds]> = new Map(Object.entries(profileKinds));

/** Where a profile leads; undefined when that may be no link. */
function profileUrl(kind: string, value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  return safeUrl(/^(?:https?:\/\/|mailto:)/i.test(value) ? value : (profileRows.get(kind)?.url(encodeURI(value.toWellFormed())) ?? ''));
}

function badProfiles(profiles: WrittenProfiles, path: string, frontMatter: FrontMatter): readonly Diagnostic[] {
  return Object.entries(profiles).flatMap(([kind, value]) => {
    const problem = value === undefined ? undefined : profileProblem(kind, value);
    if (problem === undefined) return [];
    return [report('settings/invalid-value', problem.message, { span: spanOf(path, frontMatter, ['profiles', kind]), help: problem.help })];
  });
}

/** An ORCID carries a check digit (ISO 7064 mod 11-2), so a slip of the finger can be told. */
function profileProblem(kind: string, value: string): { readonly message: string; readonly help: string } | undefined {
  if (profileUrl(kind, value) === undefined)
    return { message: `\`${value}\` is no address for \`${kind}\``, help: 'write an address that starts with https://' };
  if (kind !== 'orcid' || isOrcid(value.replace(/^https?:\/\/orcid\.org\//i, ''))) return undefined;
  return {
    message: `\`${value}\` is not an ORCID: its check digit is wrong`,
    help: 'copy the sixteen digits from your ORCID page: 0000-0002-1825-0097',
  };
}

function isOrcid(value: string): boolean {
  if (!/^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/.test(value)) return false;
  const digits = value.replace(/-/g, '');
  let total = 0;
  for (const digit of digits.slice(0, 15)) total = (total + Number(digit)) * 2;
  const check = (12 - (total % 11)) % 11;
  return digits[15] === (check === 10 ? 'X' : String(check));
}

function explain(issue: z.core.$ZodIssue, path: string, frontMatter: FrontMatter): readonly Diagnostic[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(key, issue.path, path, frontMatter));
  const name = issue.path.map(String).join('.');
  const span = spanOf(path, frontMatter, issue.path);
  return [
    report('settings/invalid-value', `unexpected value for \`${name}\`, expected ${issue.message}`, {
      span,
      help: `see the settings in the README, or leave \`${name}\` out`,
    }),
  ];
}

function unknownKey(key: string, parent: readonly PropertyKey[], path: string, frontMatter: FrontMatter): Diagnostic {
  const candidates = Object.keys(parent.length === 0 ? settingsSchema.shape : profileKinds);
  const nearest = suggest(key, candidates);
  const what = parent.length === 0 ? 'setting' : 'profile';
  return report('settings/unknown-key', `unknown ${what} \`${key}\``, {
    span: keySpan(path, frontMatter, parent, key),
    help: nearest === undefined ? `the ${what}s are: ${candidates.join(', ')}` : `did you mean \`${nearest}\`?`,
  });
}

function spanOf(path: string, frontMatter: FrontMatter, at: readonly PropertyKey[]): Span {
  for (let depth = at.length; depth > 0; depth--) {
    const node = nodeAt(frontMatter.document, at.slice(0, depth));
    if (node !== undefined) return { file: path, start: frontMatter.offset + node[0], end: frontMatter.offset + node[1] };
  }
  return { file: path, start: 0, end: 3 };
}

function nodeAt(document: Document.Parsed, at: readonly PropertyKey[]): readonly [number, number] | undefined {
  const node: unknown = document.getIn(at.map(String), true);
  const range = isNode(node) ? node.range : undefined;
  return range ? [range[0], range[1]] : undefined;
}

function keySpan(path: string, frontMatter: FrontMatter, parent: readonly PropertyKey[], key: string): Span {
  const map: unknown = parent.length === 0 ? frontMatter.document.contents : frontMatter.document.getIn(parent.map(String), true);
  const pair = isMap(map) ? map.items.find((item) => isScalar(item.key) && item.key.value === key) : undefined;
  const range = pair !== undefined && isScalar(pair.key) ? pair.key.range : undefined;
  return range
    ? { file: path, start: frontMatter.offset + range[0], end: frontMatter.offset + range[1] }
    : spanOf(path, frontMatter, parent);
}
