import { firstLine, parseProperty, type Component, type Property } from './content-lines.ts';
import { DAY, HOUR } from '@team-booking/core/time';
import { parseDate, parseLength, type DateValue, type Length, type Wall } from './date-values.ts';
import { CalendarUnreadable, quoted, type Place } from '../problem.ts';
import type { TimeZones } from './time-zones.ts';
import { utc, type Zone } from './zone.ts';

/** No two zones differ by more; an event further away from a window cannot overlap it, whatever its zone. */
export const SLACK = 36 * HOUR;

/** A point in time as written. Its zone is resolved lazily, so that old events cannot close a host. */
export interface Moment {
  readonly value: DateValue;
  readonly wall: Wall;
  readonly zone: Zone;
}

/** Start and length of a VEVENT. */
export interface Timing {
  readonly start: Moment;
  readonly allDay: boolean;
  /** Upper bound of the wall-clock length of an occurrence. */
  readonly atMost: number;
  /** End of an occurrence that starts at `wall`, as an instant. */
  readonly endOf: (wall: Wall) => number;
}

/** Start of one occurrence in the zone of its series; with its own end if an RDATE gives one. */
export interface Start {
  readonly wall: Wall;
  readonly atMost?: number;
  readonly endOf?: (wall: Wall) => number;
}

export function momentOf(
  { value: text, params }: Pick<Property, 'value' | 'params'>,
  zones: TimeZones,
  place: Place,
): Moment {
  const value = parseDate(text, params['tzid'], place);
  return {
    value,
    wall: value.wall,
    get zone() {
      if (value.kind === 'utc') return utc;
      return value.kind === 'local' && value.tzid !== undefined ? zones.zoneOf(value.tzid, place) : zones.host;
    },
  };
}

export function instantOf({ wall, zone }: Moment): number {
  return zone.instantOf(wall);
}

/**
 * When an event takes place. Whole days are days in the host's zone. Without DTEND and DURATION a day lasts a day, and
 * an event with a time of day lasts as long as `ifUnsaid` (RFC 5545: no time at all).
 *
 * @throws CalendarUnreadable
 */
export function timingOf(component: Component, zones: TimeZones, uid: string | undefined, ifUnsaid?: Timing): Timing {
  const startLine = firstLine(component, 'DTSTART');
  if (!startLine)
    throw new CalendarUnreadable('unreadable-event', 'An event has no DTSTART', { uid, line: component.line });
  const start = momentOf(parseProperty(startLine, uid), zones, { uid, line: startLine.line });
  const allDay = start.value.kind === 'date';

  const endLine = firstLine(component, 'DTEND');
  if (endLine) {
    const place = { uid, line: endLine.line };
    return { start, allDay, ...upTo(momentOf(parseProperty(endLine, uid), zones, place), start, place) };
  }
  const lengthLine = firstLine(component, 'DURATION');
  if (lengthLine) {
    const length = parseLength(parseProperty(lengthLine, uid).value, { uid, line: lengthLine.line });
    return { start, allDay, ...lasting(length, start) };
  }
  if (allDay) return { start, allDay, ...lasting({ days: 1, exact: 0 }, start) };
  return {
    start,
    allDay,
    ...(ifUnsaid && !ifUnsaid.allDay ? likeIn(ifUnsaid, start) : lasting({ days: 0, exact: 0 }, start)),
  };
}

type Ending = Pick<Timing, 'atMost' | 'endOf'>;

export function lasting(length: Length, start: Moment): Ending {
  return {
    atMost: length.days * DAY + length.exact + SLACK,
    endOf: (wall) => start.zone.instantOf(wall + length.days * DAY) + length.exact,
  };
}

export function upTo(end: Moment, start: Moment, place: Place): Ending {
  const span = end.wall - start.wall;
  if (start.value.kind === 'date' && end.value.kind === 'date') {
    if (span < 0) throw backwards(end, place);
    // Some programs end a one-day event on the day it starts.
    return lasting({ days: Math.max(1, span / DAY), exact: 0 }, start);
  }
  let exact: number | undefined;
  return {
    atMost: Math.max(0, span) + 2 * SLACK,
    endOf: (wall) => {
      // RFC 5545 3.8.5.3: with DTEND, every occurrence lasts exactly as long as the first.
      exact ??= instantOf(end) - instantOf(start);
      if (exact < 0) throw backwards(end, place);
      return start.zone.instantOf(wall) + exact;
    },
  };
}

function likeIn(other: Timing, start: Moment): Ending {
  return {
    atMost: other.atMost,
    endOf: (wall) => start.zone.instantOf(wall) + other.endOf(other.start.wall) - instantOf(other.start),
  };
}

function backwards(end: Moment, place: Place): CalendarUnreadable {
  return new CalendarUnreadable(
    'unreadable-event',
    `An event ends at ${quoted(new Date(end.wall).toISOString().slice(0, 19))}, before it starts`,
    place,
  );
}
