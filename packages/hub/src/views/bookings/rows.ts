import type { TeamBookingRow } from '@team-booking/contract/team';

/** A line of the list: the name of a day, or a booking. */
export type Line =
  | { readonly kind: 'day'; readonly day: string; readonly at: string }
  | { readonly kind: 'booking'; readonly row: TeamBookingRow };

/** Heights of lines, in rem. */
export interface Heights {
  readonly day: number;
  readonly booking: number;
}

/**
 * Bookings with the names of their days between.
 *
 * @param before lines of the bookings that come before these, to go on from
 */
export function linesOf(
  rows: readonly TeamBookingRow[],
  dayOf: (instant: string) => string,
  before: readonly Line[] = [],
): Line[] {
  const lines = [...before];
  const last = lines.at(-1);
  let [current, start] = ['', ''];
  if (last?.kind === 'booking') [current, start] = [dayOf(last.row.start), last.row.start];
  for (const row of rows) {
    // Many begin at the same time, and dates cost more than all the rest.
    const day = row.start === start ? current : dayOf(row.start);
    if (day !== current) lines.push({ kind: 'day', day, at: row.start });
    [current, start] = [day, row.start];
    lines.push({ kind: 'booking', row });
  }
  return lines;
}

/** Where each line begins, and where the last one ends. */
export function offsetsOf(lines: readonly Line[], heights: Heights): Float64Array {
  const offsets = new Float64Array(lines.length + 1);
  for (const [i, { kind }] of lines.entries()) offsets[i + 1] = offsets[i]! + heights[kind];
  return offsets;
}
