/** What the rest of the program relies on. */
import type { CslType } from '../tables/csl-types.ts';
import type { IdentifierScheme } from '../tables/identifiers.ts';
import type { LinkFormat, LinkKind } from '../tables/links.ts';
import type { VenueKind } from '../tables/venues.ts';
import type { Details, RichText, Teaser } from './draft.ts';
import type { Span } from './place.ts';

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
