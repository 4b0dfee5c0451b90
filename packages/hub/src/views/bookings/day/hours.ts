import type { TeamBookingRow } from '@team-booking/contract/team';

const HOUR = 3_600_000;

/** An hour of a day, with the bookings that begin in it. */
export interface HourOfDay {
  /** When it begins, epoch milliseconds. */
  readonly at: number;
  readonly rows: readonly TeamBookingRow[];
}

/**
 * The hours of a day from that of the first booking to that of the last one, also those without any.
 *
 * @param rows by their starts
 * @param begin of the day, epoch milliseconds
 */
export function hoursOf(rows: readonly TeamBookingRow[], begin: number): HourOfDay[] {
  const hourOf = ({ start }: TeamBookingRow) => Math.floor((Date.parse(start) - begin) / HOUR);
  const byHour = Map.groupBy(rows, hourOf);
  if (byHour.size === 0) return [];
  const first = Math.min(...byHour.keys());
  const count = Math.max(...byHour.keys()) - first + 1;
  return Array.from({ length: count }, (_, i) => ({
    at: begin + (first + i) * HOUR,
    rows: byHour.get(first + i) ?? [],
  }));
}

/** A line of a day: an hour, or what of it comes before or after now; or where now is. */
type DayLine = { readonly kind: 'hour'; readonly hour: HourOfDay; readonly isRest: boolean } | { readonly kind: 'now' };

const NOW: DayLine = { kind: 'now' };
/** An hour as a line. */
export const asLine = (hour: HourOfDay): DayLine => ({ kind: 'hour', hour, isRest: false });

/**
 * The hours of a day with where now is among them: what has begun in an hour stands above it.
 *
 * @param now epoch milliseconds
 * @param areAll no more hours follow
 */
export function withNow(hours: readonly HourOfDay[], now: number, areAll: boolean): readonly DayLine[] {
  const nowAt = hours.findIndex(({ at }) => now < at + HOUR);
  const hour = hours[nowAt];
  if (!hour) return [...hours.map(asLine), ...(areAll ? [NOW] : [])];
  const begun = hour.rows.filter(({ start }) => Date.parse(start) <= now);
  const ahead = hour.rows.slice(begun.length);
  const around =
    now <= hour.at
      ? [NOW, asLine(hour)]
      : [
          asLine({ ...hour, rows: begun }),
          NOW,
          ...(ahead.length > 0 ? [{ ...asLine({ ...hour, rows: ahead }), isRest: true }] : []),
        ];
  return [...hours.slice(0, nowAt).map(asLine), ...around, ...hours.slice(nowAt + 1).map(asLine)];
}
