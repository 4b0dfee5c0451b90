import type { SickDayRow } from '@team-booking/contract/team';
import type { Formats } from '../../format/formats.ts';

/** Rows of a day. */
export interface DayOfRows {
  /** When its first booking starts. */
  readonly start: string;
  readonly rows: readonly SickDayRow[];
}

/** Rows by the days of a zone; those without a booking any more are with the day before. */
export function byDay(rows: readonly SickDayRow[], { dayOf }: Pick<Formats, 'dayOf'>): readonly DayOfRows[] {
  const days: { start: string; rows: SickDayRow[] }[] = [];
  let current = '';
  for (const row of rows) {
    const start = row.booking?.start;
    const date = start ? dayOf(start) : current;
    if (date !== current || days.length === 0) days.push({ start: start ?? '', rows: [] });
    days.at(-1)!.rows.push(row);
    current = date;
  }
  return days;
}

/** How many bookings each host takes, the most first; whoever could have taken one and takes none is there with 0. */
export function takings(rows: readonly SickDayRow[]): readonly { readonly host: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const { to, free } of rows) {
    for (const host of free) counts.set(host, counts.get(host) ?? 0);
    if (to !== null) counts.set(to, (counts.get(to) ?? 0) + 1);
  }
  return Array.from(counts, ([host, count]) => ({ host, count })).toSorted((a, b) => b.count - a.count);
}

/** Rows that take place, and how many of them somebody takes. */
export function coveredOf(rows: readonly SickDayRow[]): { readonly all: number; readonly covered: number } {
  return {
    all: rows.filter(({ booking }) => booking !== null).length,
    covered: rows.filter(({ booking, to }) => booking !== null && to !== null).length,
  };
}
