import { subtract, union, unionOf, type Interval, type IntervalSet } from '@team-booking/core/intervals';
import { relevantProperties } from './blocks-time.ts';
import { busyTimesOf } from './busy-times.ts';
import { parseComponents, type Component } from './content-lines.ts';
import { DAY } from '@team-booking/core/time';
import { busyPeriodsOf, coverageOf } from './free-busy.ts';
import { defaultLimits, Meter, type CalendarLimits } from '../limits.ts';
import { CalendarUnreadable, quoted, type CalendarProblem } from '../problem.ts';
import { seriesOf, type Entry } from './series.ts';
import { TimeZones } from './time-zones.ts';
import { ianaZone } from './zone.ts';

export interface ReadingOptions {
  /** Instants (epoch milliseconds) between which busy time is wanted. */
  readonly from: number;
  readonly to: number;
  /** IANA zone of the host, for floating times and whole days. */
  readonly hostTimeZone: string;
  /** The host's address; invitations declined under it take no time. */
  readonly hostEmail?: string;
  /** Whether a UID is that of one of our bookings, which are counted elsewhere. Default: none is. */
  readonly ownUid?: (uid: string) => boolean;
  readonly limits?: Partial<CalendarLimits>;
}

/**
 * What a calendar says, or why it cannot be read. `busy` holds whatever overlaps the window; its first and last interval
 * may reach over the window's edges. `unknown` are the parts of the window that the calendar says nothing about (a
 * VFREEBUSY covers a stated time only); offer nothing there.
 */
export type Reading =
  | { readonly ok: true; readonly busy: IntervalSet; readonly unknown: IntervalSet }
  | { readonly ok: false; readonly problem: CalendarProblem };

/**
 * Reads busy time of a host from the text of an iCalendar file (RFC 5545), as programs write them in practice.
 * Pure: no I/O, no clock except the time limit, independent of the zone of the process. Anything it cannot parse
 * that might take time within the window is a failure; it never returns partial busy time.
 *
 * @throws RangeError for an unknown `hostTimeZone`, or a window that is not one
 */
export function readCalendar(text: string, options: ReadingOptions): Reading {
  const window = { start: options.from, end: options.to };
  if (!(window.start < window.end)) throw new RangeError(`from ${options.from} is not before to ${options.to}`);
  const host = ianaZone(options.hostTimeZone);
  const meter = new Meter({ ...defaultLimits, ...options.limits });

  try {
    const calendars = calendarsIn(text, meter.limits.bytes);
    const zones = new Map(
      calendars.map((calendar) => [calendar, new TimeZones(calendar, calendars, host, window.end + 400 * DAY)]),
    );
    const zonesOf = (calendar: Component): TimeZones => zones.get(calendar) as TimeZones;

    const series = seriesOf(entriesOf(calendars, 'VEVENT')).filter(
      ({ uid }) => uid === undefined || !options.ownUid?.(uid),
    );
    const reading = { window, hostEmail: options.hostEmail, meter, zonesOf };
    const events = series.flatMap((one) => busyTimesOf(one, reading));

    const freeBusy = entriesOf(calendars, 'VFREEBUSY');
    const periods = freeBusy.flatMap(({ component, calendar }) => busyPeriodsOf(component, zonesOf(calendar)));
    meter.count(periods.length, {});
    const inWindow = periods.filter(({ start, end }) => start < window.end && end > window.start);

    return {
      ok: true,
      busy: unionOf([...events, ...inWindow]),
      unknown: series.length > 0 ? union([]) : uncovered(freeBusy, zonesOf, window),
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

function entriesOf(calendars: readonly Component[], name: string): Entry[] {
  return calendars.flatMap((calendar) =>
    calendar.components.filter((component) => component.name === name).map((component) => ({ component, calendar })),
  );
}

function calendarsIn(text: string, bytes: number): Component[] {
  if (text.length > bytes) {
    throw new CalendarUnreadable('too-large', `The calendar has more than ${bytes} bytes`);
  }
  const body = text.replace(/^\uFEFF/, '').trimStart();
  if (!/^BEGIN:VCALENDAR[ \t]*[\r\n]/i.test(body)) throw new CalendarUnreadable('not-a-calendar', whatItIs(body));
  const roots = parseComponents(body, (name) => relevantProperties.has(name));
  const stranger = roots.find(({ name }) => name !== 'VCALENDAR');
  if (stranger) {
    throw new CalendarUnreadable('broken-structure', `A ${quoted(stranger.name)} stands outside of VCALENDAR`, {
      line: stranger.line,
    });
  }
  return roots;
}

function whatItIs(body: string): string {
  if (body === '') return 'There is nothing in it';
  if (/^(?:<!--[^]*?-->\s*)?<(?:!doctype\s+html|html|head|body)\b/i.test(body)) {
    return 'This is a web page, perhaps one to sign in, not a calendar';
  }
  return `This begins with ${quoted(body.slice(0, 60))}, not with BEGIN:VCALENDAR`;
}
