/** The collection and its pages. */
import type { RichText } from './draft.ts';
import type { Profile } from './inputs.ts';
import type { Publication } from './publication.ts';

/** What the site knows of itself after the content has been read. */
export interface Site {
  readonly title: string;
  /** Display name of the owner; absent when the list shows none. */
  readonly owner?: string;
  readonly url?: string;
  readonly description?: string;
  readonly language: string;
  readonly affiliation?: string;
  readonly email?: string;
  readonly profiles: readonly Profile[];
  /** Biography, from the body of `content/index.md`. */
  readonly biography?: RichText;
}

export interface YearGroup {
  /** Absent: no year is known. */
  readonly year?: number;
  readonly publications: readonly Publication[];
}

/** A plain Markdown page of the project. */
export interface ProsePage {
  /** Path without `.html`. */
  readonly slug: string;
  readonly title: string;
  readonly body: RichText;
}

/** All publications in display order (newest year first, then as listed), with their indexes. */
export interface Library {
  readonly site: Site;
  readonly publications: readonly Publication[];
  readonly years: readonly YearGroup[];
  readonly prose: readonly ProsePage[];
}
