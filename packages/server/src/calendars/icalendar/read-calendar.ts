import { relevantProperties } from './blocks-time.ts';
import { busyTimesOf } from './busy-times.ts';
import { parseComponents, type Component } from './content-lines.ts';
import { DAY } from './date-values.ts';
import { busyPeriodsOf, coverageOf } from './free-busy.ts';
import { merged, toIntervals, without, type Interval, type Stretch } from '../intervals.ts';
import { Meter, type CalendarLimits } from '../limits.ts';
import { CalendarUnreadable, quoted, type CalendarProblem } from '../problem.ts';
import { entriesOf, seriesOf, type Entry } from './series.ts';
import { TimeZones } from './time-zones.ts';
import { ianaZone } from './zone.ts';

/** Plain data, so that it can be sent to a worker thread. */
export interface ReadingOptions {
  /** Instants (ISO 8601) between which busy time is wanted. */
  readonly from: string;
  readonly to: string;
  /** IANA zone of the host: floating times and whole days are meant in it where the calendar names no zone of its own. */
  readonly hostTimeZone: string;
  /** The host's address; what they declined under it does not take their time. */
  readonly hostEmail?: string;
  /** UIDs of our own bookings, which are counted elsewhere. Default: none. */
  readonly ownUids?: ReadonlySet<string>;
  readonly limits?: Partial<CalendarLimits>;
}

/**
 * What a calendar says, or why it cannot be read. `busy` is sorted, disjoint, and holds whatever touches the window;
 * its first and last may reach over the window's edges. `unknown` are the parts of the window that the calendar says
 * nothing about (a VFREEBUSY covers a stated time only); offer nothing there.
 */
export type Reading =
  | { readonly ok: true; readonly busy: readonly Interval[]; readonly unknown: readonly Interval[] }
  | { readonly ok: false; readonly problem: CalendarProblem };

/**
 * Busy time of a host from the text of an iCalendar file (RFC 5545), as the programs that write such files mean it.
 * Pure: no I/O, no clock, no state, independent of the zone of the process; plain data in and out. Whatever it cannot
 * understand and might take time within the window is a failure; busy time in part is never returned.
 *
 * @throws RangeError for an unknown `hostTimeZone`, or a window that is not one
 */
export function readCalendar(text: string, options: ReadingOptions): Reading {
  const window = { start: Date.parse(options.from), end: Date.parse(options.to) };
  if (!(window.start < window.end)) throw new RangeError(`from ${options.from} is not before to ${options.to}`);
  const host = ianaZone(options.hostTimeZone);
  const meter = new Meter(options.limits);

  try {
    const { calendars, definitions } = rootsOf(text, meter.limits.bytes, options.hostEmail !== undefined);
    const zones = new Map(
      calendars.map((calendar) => [
        calendar,
        new TimeZones(calendar, definitions, host, window.end + 400 * DAY, meter),
      ]),
    );
    const zonesOf = (calendar: Component): TimeZones => zones.get(calendar) as TimeZones;

    const series = seriesOf(entriesOf(calendars, 'VEVENT')).filter(
      ({ uid }) => uid === undefined || !options.ownUids?.has(uid),
    );
    const reading = { window, hostEmail: options.hostEmail, meter, zonesOf };
    const events = series.flatMap((one) => busyTimesOf(one, reading));

    const freeBusy = entriesOf(calendars, 'VFREEBUSY');
    const periods = freeBusy.flatMap(({ component, calendar }) =>
      busyPeriodsOf(component, zonesOf(calendar), window, meter),
    );

    return {
      ok: true,
      busy: toIntervals(merged([...events, ...periods])),
      unknown: series.length > 0 ? [] : toIntervals(notCovered(freeBusy, zonesOf, window)),
    };
  } catch (error) {
    if (error instanceof CalendarUnreadable) return { ok: false, problem: error.problem };
    throw error;
  }
}

function notCovered(
  freeBusy: readonly Entry[],
  zonesOf: (calendar: Component) => TimeZones,
  window: Stretch,
): Stretch[] {
  const covered = freeBusy.map(({ component, calendar }) => coverageOf(component, zonesOf(calendar)));
  if (covered.length === 0 || covered.includes(undefined)) return [];
  return without(window, merged(covered.filter((stretch) => stretch !== undefined)));
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
