import { ianaNameOf } from '../icalendar/zone-names.ts';
import { CalendarUnreadable, quoted } from '../problem.ts';
import type { GraphEvent, GraphTime } from './graph-event.ts';

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * When an event is. A whole day has no zone, whatever Graph names beside it: it is one in the zone of the host.
 *
 * @throws CalendarUnreadable
 */
export function timeOf({ start, end, isAllDay }: GraphEvent, hostTimeZone: string): Stretch {
  const instant = (time: GraphTime | null | undefined): number => instantOf(time, isAllDay ? hostTimeZone : undefined);
  const found = { start: instant(start), end: instant(end) };
  if (found.end >= found.start) return found;
  throw new CalendarUnreadable('unreadable-event', 'An event ends before it starts');
}

/** @throws CalendarUnreadable */
export function instantOf(time: GraphTime | null | undefined, dayIn?: string): number {
  const match = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)(?:\.\d+)?(Z?)$/.exec(time?.dateTime ?? '');
  const [, date = '', clock = '', utc] = match ?? [];
  if (!match) {
    throw new CalendarUnreadable('unreadable-date', `An event has ${quoted(time?.dateTime ?? '')} for a time`);
  }
  const zone = dayIn !== undefined && clock === '00:00:00' ? dayIn : utc ? 'UTC' : zoneOf(time?.timeZone ?? 'UTC');
  try {
    return Temporal.PlainDateTime.from(`${date}T${clock}`).toZonedDateTime(zone).epochMilliseconds;
  } catch {
    throw new CalendarUnreadable('unreadable-date', `An event has ${quoted(time?.dateTime ?? '')} for a time`);
  }
}

/** We ask for UTC; a server that does not heed that names a zone of Windows. */
function zoneOf(name: string): string {
  const zone = ianaNameOf(name);
  if (zone !== undefined) return zone;
  throw new CalendarUnreadable('unknown-time-zone', `The time zone ${quoted(name)} is not a standard one`);
}
