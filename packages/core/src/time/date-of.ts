import { formatDate } from './calendar-date.ts';
import { localDay } from './wall-clock.ts';
import { zoneTable } from './zone-table.ts';

/**
 * The local date at an instant, as `2026-06-16`.
 *
 * @throws QueryError `unknown-time-zone`
 */
export function dateOf(instant: number, timeZone: string): string {
  return formatDate(localDay(zoneTable(timeZone), instant));
}
