import { DAY, HOUR } from '@team-booking/core/time';
import { firstLine, textOf, type Component } from './content-lines.ts';
import { parseDate, parseLength, startOfDay, type DateValue, type Length, type Wall } from './date-values.ts';
import { CalendarUnreadable, quoted, type Place } from '../problem.ts';
import { parseProperty, type ContentLine, type Property } from './property.ts';
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
      if (value.kind === 'date') return zones.ofDays;
      return value.tzid === undefined ? zones.floating : zones.zoneOf(value.tzid, place);
    },
  };
}

export function instantOf({ wall, zone }: Moment): number {
  return zone.instantOf(wall);
}

/**
 * When an event takes place. Without DTEND and DURATION a whole day lasts a day, and an event with a time of day lasts as
 * long as `fallback` (RFC 5545: no time at all).
 *
 * @throws CalendarUnreadable
 */
export function timingOf(component: Component, zones: TimeZones, uid: string | undefined, fallback?: Timing): Timing {
  const start = startOf(component, zones, uid);
  const allDay = start.value.kind === 'date';

  const endLine = firstLine(component, 'DTEND');
  if (endLine) {
    const end = edgeOf(component, endLine, zones, uid);
    // Either the two are swapped, or the end is on the next day: a day from the earlier one covers both.
    if (isEarlierThatDay(end, start)) return { start: end, allDay, ...lasting(aDay, end) };
    return { start, allDay, ...upTo(end, start, { uid, line: endLine.line }) };
  }
  const lengthLine = firstLine(component, 'DURATION');
  const length = lengthLine && parseLength(parseProperty(lengthLine, uid).value, { uid, line: lengthLine.line });
  if (allDay) return { start, allDay, ...lasting(length && length.days + length.exact > 0 ? length : aDay, start) };
  if (length) return { start, allDay, ...lasting(length, start) };
  return {
    start,
    allDay,
    ...(fallback && !fallback.allDay ? likeIn(fallback, start) : lasting({ days: 0, exact: 0 }, start)),
  };
}

/** @throws CalendarUnreadable */
export function startOf(component: Component, zones: TimeZones, uid: string | undefined): Moment {
  const line = firstLine(component, 'DTSTART');
  if (!line) throw new CalendarUnreadable('unreadable-event', 'An event has no DTSTART', { uid, line: component.line });
  return edgeOf(component, line, zones, uid);
}

/** Some programs write the zone of an event's floating times as a separate TZID property. */
function edgeOf(component: Component, edge: ContentLine, zones: TimeZones, uid: string | undefined): Moment {
  const { value, params, line } = parseProperty(edge, uid);
  const tzid = textOf(component, 'TZID');
  return momentOf({ value, params: tzid ? { tzid, ...params } : params }, zones, { uid, line });
}

type Ending = Pick<Timing, 'atMost' | 'endOf'>;

const aDay: Length = { days: 1, exact: 0 };

export function lasting(length: Length, start: Moment): Ending {
  return {
    atMost: length.days * DAY + length.exact + SLACK,
    endOf: (wall) => start.zone.instantOf(wall + length.days * DAY) + length.exact,
  };
}

export function upTo(end: Moment, start: Moment, place: Place): Ending {
  const span = end.wall - start.wall;
  if (start.value.kind === 'date' && end.value.kind === 'date') {
    if (span < -DAY) throw backwards(end, place);
    // Some programs end a one-day event on the day it starts, or on the day before.
    return lasting({ days: Math.max(1, span / DAY), exact: 0 }, start);
  }
  let exact: number | undefined;
  return {
    atMost: Math.max(0, span) + 2 * SLACK,
    endOf: (wall) => {
      // RFC 5545 3.8.5.3: with DTEND, every occurrence lasts exactly as long as the first.
      exact ??= isInGap(start) && start.zone === end.zone ? span : instantOf(end) - instantOf(start);
      if (exact < 0) throw backwards(end, place);
      return start.zone.instantOf(wall) + exact;
    },
  };
}

/** Whether a time is in the gap when clocks go forward. The wall-clock distance is then the length of the event. */
function isInGap({ wall, zone }: Moment): boolean {
  return zone.wallOf(zone.instantOf(wall)) !== wall;
}

function isEarlierThatDay(end: Moment, start: Moment): boolean {
  const [a, b] = [end.value, start.value];
  const sameClock =
    (a.kind === 'utc' && b.kind === 'utc') || (a.kind === 'local' && b.kind === 'local' && a.tzid === b.tzid);
  return sameClock && a.wall < b.wall && startOfDay(a.wall) === startOfDay(b.wall);
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
