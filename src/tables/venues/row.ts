/** What a publication appeared in. Decides the CSL, BibTeX and RIS types. */
export const venueKinds = ['conference', 'workshop', 'journal', 'preprint', 'book', 'thesis', 'report', 'patent', 'other'] as const;

export type VenueKind = (typeof venueKinds)[number];

export interface VenueRow {
  /** As people say it; matched without regard to case. */
  readonly name: string;
  readonly fullName: string;
  readonly kind: VenueKind;
  /** Other spellings: abbreviations, former names, names in other languages. */
  readonly aliases?: readonly string[];
}

/** A line of a venue table: the name people say, the full name, then any other spellings. */
export type VenueLine = readonly [name: string, fullName: string, ...aliases: string[]];

/** The lines of one kind as rows. */
export function venuesOf(kind: VenueKind, lines: readonly VenueLine[]): readonly VenueRow[] {
  return lines.map(([name, fullName, ...aliases]) => (aliases.length === 0 ? { name, fullName, kind } : { name, fullName, kind, aliases }));
}
