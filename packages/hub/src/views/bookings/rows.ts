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

/** Bookings with the names of their days between. */
export function linesOf(rows: readonly TeamBookingRow[], dayOf: (instant: string) => string): Line[] {
  const lines: Line[] = [];
  let current = '';
  for (const row of rows) {
    const day = dayOf(row.start);
    if (day !== current) lines.push({ kind: 'day', day, at: row.start });
    current = day;
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
