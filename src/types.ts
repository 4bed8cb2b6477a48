/**
 * Every type that crosses a stage. Data only: a value of these types can be printed, hashed and compared.
 *
 *     disk ─ read ─ Inputs ─ parse ─ Draft[] ─ resolve ─ Publication[] ─ model ─ Library ─ plan ─ OutputFile… ─ publish
 */
import type { DiagnosticCode, Severity } from './diagnostics/catalog.ts';
import type { CslType } from './tables/csl-types.ts';
import type { IdentifierScheme } from './tables/identifiers.ts';
import type { LinkFormat, LinkKind } from './tables/links.ts';
import type { VenueKind } from './tables/venues.ts';

export type { CslType, IdentifierScheme, LinkFormat, LinkKind, VenueKind };

// ── Places and messages ──────────────────────────────────────────────────────────────────────────────────────────────

/** A half-open range of UTF-16 offsets, relative to the start of the entry (or file) that holds it. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A half-open range of UTF-16 offsets into the text of one source file, as `SourceFile.text` holds it. */
export interface Span extends Range {
  /** Path relative to the project folder, with `/`. */
  readonly file: string;
}

/** A value together with the place it was written, relative to its entry. */
export interface Located<T> {
  readonly value: T;
  readonly range: Range;
}

/** One problem in the content: what, where, and what to type instead. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  readonly message: string;
  readonly span?: Span;
  /** A second place that the first one disagrees with. */
  readonly related?: { readonly message: string; readonly span: Span };
  /** Which entry the place is in, for readers who think in papers rather than lines. */
  readonly context?: string;
  /** The remedy: what to type. */
  readonly help?: string;
  /** The remedy as an edit of the file that `span` names, where it is safe to make without asking. */
  readonly fix?: { readonly range: Range; readonly text: string };
}

/** What every stage returns: its value, and what there is to say about the content. */
export interface Outcome<T> {
  readonly value: T;
  readonly diagnostics: readonly Diagnostic[];
}

// ── read: the project folder ─────────────────────────────────────────────────────────────────────────────────────────

/** A decoded text file: UTF-8, without byte order mark, line ends as `\n`. */
export interface SourceFile {
  /** Path relative to the project folder, with `/`. */
  readonly path: string;
  readonly text: string;
  /** The text with the front matter blanked out: same length, same line numbers. */
  readonly body: string;
}

/** A file that is copied as it is. Its bytes are read only when `publish` asks for them. */
export interface AssetFile {
  /** Where it goes below the output folder, with `/`. */
  readonly path: string;
  readonly source: string;
  readonly bytes: () => Uint8Array;
}

/** A Handlebars template, the package's own or the project's file of the same name. */
export interface TemplateSource {
  /** File name without `.html`: `layout`, `paper`, `entry` … */
  readonly name: string;
  /** Path to name in messages. */
  readonly path: string;
  readonly text: string;
}

/** A profile on another site, shown in the header: `orcid: 0000-0002-1825-0097`. */
export interface Profile {
  readonly kind: string;
  readonly label: string;
  readonly url: string;
}

/** The settings in the front matter of `content/index.md`, validated, with all defaults filled in. */
export interface Settings {
  readonly title?: string;
  /** The owner's name and its other spellings; empty: the name most often emphasised. */
  readonly owner: readonly string[];
  /** Absolute address of the site, ending in `/`. Absent: relative links only. */
  readonly url?: string;
  readonly description?: string;
  /** BCP 47 language tag of the interface and of the text. */
  readonly language: string;
  readonly affiliation?: string;
  readonly email?: string;
  readonly profiles: readonly Profile[];
}

/** Everything a build reads, and all that `compile` ever sees of the world. */
export interface Inputs {
  /** False when something could not be read: then nothing is published, and what is missing says nothing of the content. */
  readonly isComplete: boolean;
  readonly settings: Settings;
  /** `content/index.md`, when there is one: its body is the biography. */
  readonly home?: SourceFile;
  readonly lists: readonly SourceFile[];
  /** BibTeX and biblatex files. */
  readonly bibliographies: readonly SourceFile[];
  /** Other Markdown pages. */
  readonly pages: readonly SourceFile[];
  readonly templates: readonly TemplateSource[];
  readonly assets: readonly AssetFile[];
  /** Files that were read or found, for messages that name their neighbours. */
  readonly sources: readonly SourceFile[];
}

// ── parse: what the reader saw ───────────────────────────────────────────────────────────────────────────────────────

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

// ── resolve: what the rest of the program relies on ──────────────────────────────────────────────────────────────────

/** A person as an author of one publication. */
export interface Author {
  /** For display, natural order, marks stripped: `Ion Stoica`. */
  readonly name: string;
  readonly family: string;
  readonly given?: string;
  /** Non-dropping particle, part of the family name for display: `van der`. */
  readonly particle?: string;
  readonly suffix?: string;
  readonly isOwner: boolean;
  readonly hasEqualContribution: boolean;
  readonly isCorresponding: boolean;
  /** Marks as written, for display. */
  readonly marks: readonly string[];
  readonly url?: string;
}

export interface Venue {
  /** As people say it: `EuroSys`, `ICML VecDB Workshop`, `arXiv`. */
  readonly name: string;
  /** As the list says it, with the year: `ICML 2025 VecDB Workshop`. */
  readonly asWritten: string;
  readonly fullName?: string;
  readonly kind: VenueKind;
  /** Set for a workshop held with a conference. */
  readonly workshop?: { readonly parent: string; readonly name: string };
}

export interface Link {
  readonly label: string;
  /** Absolute http(s)/mailto address, or a path relative to the site's root. */
  readonly url: string;
  readonly kind: LinkKind;
  readonly format: LinkFormat;
}

/** An identifier of the publication or of what belongs to it. */
export interface Identifier {
  readonly scheme: IdentifierScheme;
  readonly value: string;
  readonly url: string;
  /** Made by a rule from another identifier, not written in the content. */
  readonly isDerived: boolean;
}

/** One publication. "Validated" is in the type: what is here can be relied on. */
export interface Publication {
  /** Stem of its address: `papers/<id>.html`. */
  readonly id: string;
  /** Content hash: changes when anything below changes. */
  readonly key: string;
  readonly title: RichText;
  /** The system's name at the start of the title: `SkyServe`. */
  readonly shortName?: string;
  readonly authors: readonly Author[];
  /** The list ended in "et al.": there are more authors than are named. */
  readonly hasMoreAuthors: boolean;
  readonly venue?: Venue;
  readonly year?: number;
  readonly award?: string;
  readonly links: readonly Link[];
  readonly identifiers: readonly Identifier[];
  /** CSL 1.0.2 item type. */
  readonly type: CslType;
  /** BibTeX key: family, year, first significant word. */
  readonly citationKey: string;
  readonly details: Details;
  readonly abstract?: RichText;
  /** BibTeX that the list gives, published as it is. */
  readonly bibtex?: string;
  readonly teaser?: Teaser;
  readonly tags: readonly string[];
  readonly isSelected: boolean;
  /** How far the paper has come, where it is not yet published: `to appear`. */
  readonly status?: string;
  /** Section heading the list puts it under, when that is not a year. */
  readonly section?: string;
  /** Where it was written. */
  readonly place: Span;
}

// ── model: the collection and its pages ──────────────────────────────────────────────────────────────────────────────

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

// ── publish: what goes to the output folder ──────────────────────────────────────────────────────────────────────────

/** A file of the site. Its content is made only when asked for, so that a large site is never in memory at once. */
export interface OutputFile {
  /** Relative to the output folder, with `/`; segments of `[a-z0-9._-]`. */
  readonly path: string;
  /** Hash of all that decides the content: equal keys, equal bytes. */
  readonly key: string;
  readonly content: () => string | Uint8Array;
}
