import type { Meter } from '../limits.ts';
import type { Wall } from './date-values.ts';

/** Where to look for occurrences; all local times of one zone, or all instants. */
export interface Span {
  readonly start: Wall;
  /** Last possible start, inclusive. */
  readonly until: Wall | undefined;
  readonly from: Wall;
  readonly to: Wall;
  /** The series is of whole days: parts about the clock are left out, as RFC 5545 3.3.10 asks. Default false. */
  readonly allDay?: boolean;
  /** Charged for each occurrence that is tried, and for what the library does. */
  readonly meter: Meter;
}
