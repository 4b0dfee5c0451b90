import { subtract, union, unionOf, type Interval, type IntervalSet } from '@team-booking/core/intervals';
import { DAY } from '@team-booking/core/time';
import { apartOf, type EventApart } from './apart.ts';
import { relevantProperties } from './blocks-time.ts';
import { busyTimesOf } from './busy-times.ts';
import { parseComponents, type Component } from './content-lines.ts';
import { busyPeriodsOf, coverageOf } from './free-busy.ts';
import { Meter, type CalendarLimits } from '../limits.ts';
import { CalendarUnreadable, quoted, type CalendarProblem } from '../problem.ts';
import { entriesOf, seriesOf, type Entry } from './series.ts';
import { TimeZones } from './time-zones.ts';
import { ianaZone } from './zone.ts';

/** Plain data, so that it can be sent to a worker thread. */
export interface BusyOptions {
  /** Instants (epoch milliseconds) between which busy time is wanted. */
  readonly from: number;
  readonly to: number;
  /** IANA zone of the host, for floating times and whole days in a calendar that names no zone of its own. */
  readonly hostTimeZone: string;
  /** The host's address; invitations declined under it take no time. */
  readonly hostEmail?: string;
  /** Regular expression of UIDs that may be those of our own bookings, which are counted elsewhere. Default: none is. */
  readonly apart?: string;
  readonly limits?: Partial<CalendarLimits>;
}

/**
 * What a calendar says, or why it cannot be read. `busy` holds whatever overlaps the window; its first and last interval
 * may reach over the window's edges. `unknown` are the parts of the window that the calendar says nothing about (a
 * VFREEBUSY covers a stated time only); offer nothing there.
 */
export type BusyReading =
  | {
      readonly ok: true;
      readonly busy: IntervalSet;
      readonly unknown: IntervalSet;
      /** Events that `apart` names, whose time is not in `busy`. */
      readonly apart: readonly EventApart[];
    }
  | { readonly ok: false; readonly problem: CalendarProblem };

/**
 * Reads busy time of a host from the text of an iCalendar file (RFC 5545), as programs write them in practice.
 * Pure: no I/O, no clock, no state, independent of the zone of the process; plain data in and out. Anything it cannot
 * parse that might take time within the window is a failure; it never returns partial busy time.
 *
 * @param meter shared by the texts of one calendar, instead of `options.limits`
 * @throws RangeError for an unknown `hostTimeZone`, or a window that is not one
 */
export function readBusy(text: string, options: BusyOptions, meter = new Meter(options.limits)): BusyReading {
  const window = { start: options.from, end: options.to };
  if (!(window.start < window.end)) throw new RangeError(`from ${options.from} is not before to ${options.to}`);
  const host = ianaZone(options.hostTimeZone);

  try {
    const { calendars, definitions } = rootsOf(text, meter.limits.bytes, options.hostEmail !== undefined);
    const zones = new Map(
      calendars.map((calendar) => [
        calendar,
        new TimeZones(calendar, definitions, host, window.end + 400 * DAY, meter),
      ]),
    );
    const zonesOf = (calendar: Component): TimeZones => zones.get(calendar) as TimeZones;

    const series = seriesOf(entriesOf(calendars, 'VEVENT'));
    const context = { window, hostEmail: options.hostEmail, meter, zonesOf };
    const form = options.apart === undefined ? null : new RegExp(options.apart);
    const apart: EventApart[] = [];
    const events = series.flatMap((one) => {
      if (one.uid === undefined || !form?.test(one.uid)) return busyTimesOf(one, context);
      apart.push(...apartOf(one, one.uid, context));
      return [];
    });

    const freeBusy = entriesOf(calendars, 'VFREEBUSY');
    const periods = freeBusy.flatMap(({ component, calendar }) =>
      busyPeriodsOf(component, zonesOf(calendar), window, meter),
    );

    return {
      ok: true,
      busy: unionOf([...events, ...periods]),
      unknown: series.length > 0 ? union([]) : uncovered(freeBusy, zonesOf, window),
      apart,
    };
  } catch (error) {
    if (error instanceof CalendarUnreadable) return { ok: false, problem: error.problem };
    throw error;
  }
}

function uncovered(
  freeBusy: readonly Entry[],
  zonesOf: (calendar: Component) => TimeZones,
  window: Interval,
): IntervalSet {
  const covered = freeBusy.map(({ component, calendar }) => coverageOf(component, zonesOf(calendar)));
  if (covered.length === 0 || covered.includes(undefined)) return union([]);
  return subtract(unionOf([window]), unionOf(covered.filter((interval) => interval !== undefined)));
}

interface Roots {
  readonly calendars: readonly Component[];
  /** The VTIMEZONEs of all calendars, and those that some program wrote behind the end of its calendar. */
  readonly definitions: readonly Component[];
}

function rootsOf(text: string, bytes: number, withAttendees: boolean): Roots {
  if (text.length > bytes) {
    throw new CalendarUnreadable('too-large', `The calendar has more than ${bytes} bytes`);
  }
  const body = text.replace(/^\uFEFF/, '').trimStart();
  if (!/^BEGIN:VCALENDAR[ \t]*[\r\n]/i.test(body)) throw new CalendarUnreadable('not-a-calendar', whatItIs(body));
  const isRelevant = (name: string): boolean => relevantProperties.has(name) && (withAttendees || name !== 'ATTENDEE');
  const roots = parseComponents(body, isRelevant);
  const stranger = roots.find(({ name }) => name !== 'VCALENDAR' && name !== 'VTIMEZONE');
  if (stranger) {
    throw new CalendarUnreadable('broken-structure', `A ${quoted(stranger.name)} stands outside of VCALENDAR`, {
      line: stranger.line,
    });
  }
  const calendars = roots.filter(({ name }) => name === 'VCALENDAR');
  const definitions = [...calendars.flatMap(({ components }) => components), ...roots].filter(
    ({ name }) => name === 'VTIMEZONE',
  );
  return { calendars, definitions };
}

function whatItIs(body: string): string {
  if (body === '') return 'There is nothing in it';
  if (/^(?:<!--[^]*?-->\s*)?<(?:!doctype\s+html|html|head|body)\b/i.test(body)) {
    return 'This is a web page, perhaps one to sign in, not a calendar';
  }
  return `This begins with ${quoted(body.slice(0, 60))}, not with BEGIN:VCALENDAR`;
}
