import type { TeamBookingRow } from '@team-booking/contract/team';
import type { Formats } from '../../format/formats.ts';
import { linesOf, offsetsOf, type Line } from './rows.ts';

interface Made {
  readonly rows: readonly TeamBookingRow[];
  readonly isNarrow: boolean;
  readonly lines: readonly Line[];
  /** Where each begins, and where the last one ends, in rem. */
  readonly offsets: Float64Array;
}

/** The lines of a list, made once for the same bookings: there may be many. */
export class Lines {
  #made: Made | undefined;

  /** @param isNarrow bookings have two lines of text */
  of(rows: readonly TeamBookingRow[], isNarrow: boolean, formats: Formats): Made {
    const made = this.#made;
    if (made?.rows === rows && made.isNarrow === isNarrow) return made;
    // More of the same list goes on where it has ended.
    const known = made && made.rows.length > 0 && made.rows.at(-1) === rows[made.rows.length - 1] ? made : undefined;
    const rest = known ? rows.slice(known.rows.length) : rows;
    const lines = linesOf(rest, (instant) => formats.dayOf(instant), known?.lines);
    const offsets = offsetsOf(lines, { day: 2, booking: isNarrow ? 4.25 : 2.75 });
    return (this.#made = { rows, isNarrow, lines, offsets });
  }
}
