import type { Meter } from '../limits.ts';
import type { Wall } from './date-values.ts';

/** Where to look for the starts of one event, by its clock. */
export interface Search {
  readonly from: Wall;
  readonly to: Wall;
  readonly meter: Meter;
  readonly uid: string | undefined;
}
