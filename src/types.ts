/**
 * Every type that crosses a stage. Data only: a value of these types can be printed, hashed and compared.
 *
 *     disk ─ read ─ Inputs ─ parse ─ Draft[] ─ resolve ─ Publication[] ─ model ─ Library ─ plan ─ OutputFile… ─ publish
 */
export type * from './types/place.ts';
export type * from './types/inputs.ts';
export type * from './types/draft.ts';
export type * from './types/publication.ts';
export type * from './types/library.ts';
export type * from './types/output.ts';
export type { CslType } from './tables/csl-types.ts';
export type { IdentifierScheme } from './tables/identifiers.ts';
export type { LinkFormat, LinkKind } from './tables/links.ts';
export type { VenueKind } from './tables/venues.ts';
