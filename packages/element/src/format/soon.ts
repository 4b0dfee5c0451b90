import { localDay, zoneTable } from '@team-booking/core/time';
import { whole } from './whole.ts';
import type { Formats } from './formats.ts';

/** "today 16:00", "tomorrow 9:00", "Tue 5 Jan" */
export function soon(formats: Formats, at: number, timeZone: string, now: number): string {
  const today = localDay(zoneTable(timeZone), now);
  const days = localDay(zoneTable(timeZone), at) - today;
  if (days > 1) return whole(formats.dates({ weekday: 'short', day: 'numeric', month: 'short', timeZone }).format(at));
  const name = new Intl.RelativeTimeFormat(formats.locale, { numeric: 'auto' }).format(days, 'day');
  return `${name} ${whole(formats.time(at, timeZone))}`;
}
