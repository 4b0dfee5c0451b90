import type { Meter } from '../limits.ts';
import type { Wall } from './date-values.ts';

/** The range to search for the starts of one event, in its zone. */
export interface Search {
  readonly from: Wall;
  readonly to: Wall;
  readonly meter: Meter;
  readonly uid: string | undefined;
}
