import { humanitiesAndLanguagesVenues } from './venues/humanities-and-languages.ts';
import { learningAndLanguageVenues } from './venues/learning-and-language.ts';
import { mathematicsAndPhysicsVenues } from './venues/mathematics-and-physics.ts';
import { naturalScienceVenues } from './venues/natural-sciences.ts';
import { preprintsAndSeriesVenues } from './venues/preprints-and-series.ts';
import type { VenueRow } from './venues/row.ts';
import { socialScienceVenues } from './venues/social-sciences.ts';
import { systemsAndSecurityVenues } from './venues/systems-and-security.ts';
import { theorySoftwareDataVenues } from './venues/theory-software-data.ts';
import { visionInteractionRoboticsVenues } from './venues/vision-interaction-robotics.ts';

export { venueKinds } from './venues/row.ts';
export type { VenueKind, VenueRow } from './venues/row.ts';

/**
 * Venues known by name, over all fields. Used to recognise, never required.
 *
 * Names are unique without regard to case. A name that two fields share carries its field in parentheses in the second row:
 * `JASA`, `JASA (acoustics)`; the bare word then means the first. Names of up to three letters and names that are ordinary words
 * (`Cell`, `Mind`, `Language`, `RE`) say nothing by themselves: they count where a venue is expected, and with their capitals.
 */
export const venues: readonly VenueRow[] = [
  ...preprintsAndSeriesVenues,
  ...systemsAndSecurityVenues,
  ...learningAndLanguageVenues,
  ...visionInteractionRoboticsVenues,
  ...theorySoftwareDataVenues,
  ...naturalScienceVenues,
  ...mathematicsAndPhysicsVenues,
  ...socialScienceVenues,
  ...humanitiesAndLanguagesVenues,
];
