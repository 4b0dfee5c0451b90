import type { Wall } from './date-values.ts';

/** The range to search for occurrences; all clock readings of one zone, or all instants. */
export interface Span {
  readonly start: Wall;
  /** Last possible start, inclusive. */
  readonly until: Wall | undefined;
  readonly from: Wall;
  readonly to: Wall;
  /** The series is of whole days: parts about the clock are left out, as RFC 5545 3.3.10 asks. Default false. */
  readonly allDay?: boolean;
  /** Most periods of the rule to step through. */
  readonly steps: number;
}
