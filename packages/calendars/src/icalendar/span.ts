import type { Meter } from '../limits.ts';
import type { Wall } from './date-values.ts';

/** The range to search for occurrences; all local times of one zone, or all instants. */
export interface Span {
  readonly start: Wall;
  /** Last possible start, inclusive. */
  readonly until: Wall | undefined;
  readonly from: Wall;
  readonly to: Wall;
  /** The series is of whole days: parts about the clock are left out, as RFC 5545 3.3.10 asks. Default false. */
  readonly allDay?: boolean;
  /** Charged for each candidate occurrence, and for the library's iterations. */
  readonly meter: Meter;
}
