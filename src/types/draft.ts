/** What the reader saw. */
import type { VenueKind } from '../tables/venues.ts';
import type { Located, Range, Span } from './place.ts';

/** Prose in both forms, so that no later stage walks a tree: sanitised HTML for pages, plain text for all else. */
export interface RichText {
  readonly html: string;
  readonly plain: string;
}

/** One name in an author list. */
export interface DraftAuthor {
  /** As written, marks stripped: `Ziming Mao`, `Kaiser, A. D.`. */
  readonly name: string;
  /** Marks in the order written: `*`, `†`, `1`. */
  readonly marks: readonly string[];
  /** Set apart by bold, underline, colour …: most often the owner. */
  readonly isEmphasised: boolean;
  /** What the marks mean, by the legend or by custom. */
  readonly roles: readonly AuthorRole[];
  readonly href?: string;
  readonly range: Range;
}

/** What a mark at a name says of the person's part in the paper. */
export type AuthorRole = 'equal' | 'corresponding' | 'senior' | 'advisee' | 'lead';

/** A link as written. */
export interface DraftLink {
  readonly label: string;
  readonly href: string;
  readonly range: Range;
}

/** One entry as the reader saw it. Any field may be missing; each carries the place it was written. */
export interface Draft {
  /** Hash of the text and of all else that decided how it was read. */
  readonly key: string;
  /** The whole entry. */
  readonly place: Span;
  /** The headings above the entry, outermost first. */
  readonly headings: readonly string[];
  readonly title?: Located<RichText>;
  /** The emphasised start of a title: the name of the system. */
  readonly shortName?: Located<string>;
  readonly authors: readonly DraftAuthor[];
  /** "et al.": there are more authors than are named. */
  readonly hasMoreAuthors: boolean;
  /** "with A. Noether": the owner is an author and not written. */
  readonly isOwnerOmitted: boolean;
  /** Venue as written, without award: `ICML 2025 VecDB Workshop`. */
  readonly venueLine?: Located<string>;
  /** Venue without year, volume, pages, place and status: `ICML VecDB Workshop`. */
  readonly venue?: Located<string>;
  readonly year?: Located<number>;
  readonly award?: Located<string>;
  /** How far the paper has come: `to appear`, `under review`. */
  readonly status?: string;
  readonly links: readonly DraftLink[];
  readonly details: Details;
  readonly abstract?: Located<RichText>;
  /** A BibTeX entry that the list gives for this paper, as written. */
  readonly bibtex?: Located<string>;
  readonly teaser?: Located<Teaser>;
  readonly choices: Choices;
  /** Text that no field took. Reported, never dropped. */
  readonly leftover: readonly Located<string>[];
  /** Why each field was read as it was. */
  readonly evidence: readonly Evidence[];
}

/** Where in its venue a paper stands, and what identifies it: what citations need beyond the fields above. As written. */
export interface Details {
  readonly volume?: string;
  readonly issue?: string;
  readonly pages?: string;
  readonly month?: string;
  readonly publisher?: string;
  readonly place?: string;
  readonly series?: string;
  readonly edition?: string;
  /** `Family, Given` or as written. */
  readonly editors?: readonly string[];
  readonly doi?: string;
  readonly arxiv?: string;
  readonly isbn?: string;
  readonly issn?: string;
  /** The kind, where the content says it outright: a BibTeX entry type does, a venue name does not. */
  readonly venueKind?: VenueKind;
}

/** What the author decided for an entry in a hidden comment: `<!-- id: skyserve, selected: true -->`. */
export interface Choices {
  readonly id?: string;
  readonly citationKey?: string;
  readonly isSelected?: boolean;
  readonly tags?: readonly string[];
}

/** An image that stands for the paper. */
export interface Teaser {
  /** As written: a path relative to `content/`, or an address. */
  readonly src: string;
  readonly alt: string;
}

/** Why a field was read as it was. */
export interface Evidence {
  readonly field: 'title' | 'authors' | 'venue' | 'year' | 'award' | 'links';
  /** From 0 (a guess) to 1 (no doubt). Below 0.5 the reader says so. */
  readonly confidence: number;
  readonly reasons: readonly string[];
}
