import { dateOf, DAY, firstOfMonth, HOUR, isTimeZone, parseDate, startOfDay, zoneTable } from '@team-booking/core/time';

/** `YYYY-MM` of an instant on the clock of a zone. */
export function monthOf(instant: number, timeZone: string): string {
  return dateOf(instant, timeZone).slice(0, 7);
}

/** First instant of a date (`YYYY-MM-DD`) on the clock of a zone. */
export function startOfDate(date: string, timeZone: string): number {
  return startOfDay(zoneTable(timeZone), parseDate(date));
}

/**
 * The instants that belong to a month in *some* zone: clocks are at most 14 hours ahead of UTC and 12 behind. So the
 * request does not depend on the zone, and switching the zone needs none.
 */
export function reachOf(month: string): { from: number; to: number } {
  const first = parseDate(`${month}-01`);
  return { from: first * DAY - 14 * HOUR, to: firstOfMonth(first, 1) * DAY + 12 * HOUR };
}

/** The zone if the runtime knows it, else the runtime's own. */
export function zoneOr(timeZone = ''): string {
  if (isTimeZone(timeZone)) return timeZone;
  // Not by `Intl`, whose first format takes a phone longer than all else before the first request.
  const own = Temporal.Now.timeZoneId();
  // Some systems name an invalid one, e.g. `Etc/Unknown`.
  return isTimeZone(own) ? own : 'UTC';
}
