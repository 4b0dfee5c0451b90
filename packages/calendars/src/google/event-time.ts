import type { Interval } from '@team-booking/core/intervals';
import { ianaZone } from '../icalendar/zone.ts';
import { CalendarUnreadable, quoted } from '../problem.ts';
import type { GoogleEvent, GoogleTime } from './google-event.ts';

/**
 * When an event is; a whole day is one in the zone of its calendar.
 *
 * @throws CalendarUnreadable
 */
export function timeOf({ start, end }: GoogleEvent, calendarZone: string): Interval {
  const found = { start: instantOf(start, calendarZone), end: instantOf(end, calendarZone) };
  if (found.end >= found.start) return found;
  throw new CalendarUnreadable('unreadable-event', 'An event ends before it starts');
}

function instantOf(time: GoogleTime | null | undefined, calendarZone: string): number {
  const text = time?.dateTime ?? time?.date ?? '';
  const isDay = /^\d{4}-\d\d-\d\d$/.test(text);
  const isTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.test(text);
  const instant = isDay || isTime ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(instant)) {
    throw new CalendarUnreadable('unreadable-date', `An event has ${quoted(text)} for a time`);
  }
  return isDay ? ianaZone(calendarZone).instantOf(instant) : instant;
}
