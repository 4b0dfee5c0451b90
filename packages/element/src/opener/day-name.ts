import { parseDate } from '@team-booking/core/time';
import type { Formats } from '../format/formats.ts';

/** "Today", "Tomorrow", "Tue 8 Dec". Days are `YYYY-MM-DD`. */
export function dayName(formats: Formats, day: string, today: string): string {
  const ahead = parseDate(day) - parseDate(today);
  if (ahead > 1) return formats.dates({ weekday: 'short', day: 'numeric', month: 'short' }).format(Date.parse(day));
  const name = new Intl.RelativeTimeFormat(formats.locale, { numeric: 'auto' }).format(ahead, 'day');
  return name.replace(/^./u, (first) => first.toLocaleUpperCase(formats.locale));
}
