import { readdirSync, readFileSync } from 'node:fs';
import { readCalendar } from '../../icalendar/read-calendar.ts';

/** A file of the test data, and what is asked of it. */
export interface CalendarFile {
  readonly name: string;
  readonly url: URL;
  readonly text: string;
  /** Epoch milliseconds. */
  readonly from: number;
  readonly to: number;
  /** Zone of the host whose calendar it is. */
  readonly hostTimeZone: string;
}

const CASES = new URL('../../../../../test/calendars/cases/', import.meta.url);
const DEMO = new URL('../../../../server/src/demo/calendars/', import.meta.url);

/** Of the demo's: around what is in them, in zones all over the world. */
const ASKED: Readonly<Record<string, readonly [from: string, to: string, hostTimeZone: string]>> = {
  'Office-2012-owa.ics': ['2020-01-01', '2022-01-01', 'Europe/Berlin'],
  'badRRULE.ics': ['2020-08-01', '2021-01-01', 'America/Denver'],
  'biweekly-exdate-until.ics': ['2017-01-01', '2018-02-01', 'America/Los_Angeles'],
  'exchange_whole_day_moved_recurrence.ics': ['2026-01-01', '2027-01-01', 'Europe/Berlin'],
  'festival-multiday-rrule.ics': ['2011-01-01', '2014-01-01', 'Europe/Helsinki'],
  'germany_at_end_of_day_repeating.ics': ['2024-10-01', '2024-12-01', 'Europe/Berlin'],
  'google-recurrence-order.ics': ['2026-02-01', '2026-03-01', 'Europe/Berlin'],
  'ms_timezones.ics': ['2020-01-01', '2021-12-31', 'Asia/Tokyo'],
  'multi-era-vtimezone.ics': ['1980-01-01', '2026-01-01', 'Europe/Berlin'],
  'non-utc-until-ny.ics': ['2024-02-01', '2024-04-01', 'Asia/Tokyo'],
  'tentative-apple-calendar.ics': ['2022-07-01', '2022-08-01', 'Europe/Berlin'],
  'vfreebusy-zimbra.ics': ['2014-04-01', '2014-08-01', 'America/Vancouver'],
};

/** Every iCalendar file of the test data. */
export const calendarFiles: readonly CalendarFile[] = [CASES, DEMO].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.ics'))
    .map((name) => {
      const url = new URL(name, folder);
      const text = readFileSync(url, 'utf8');
      const said = (what: string) => new RegExp(`^X-CASE-${what}:(.*?)\r?$`, 'm').exec(text)?.[1];
      const [from, to, hostTimeZone] = ASKED[name] ?? [said('FROM') ?? '', said('TO') ?? '', said('ZONE') ?? ''];
      return { name, url, text, from: Date.parse(from), to: Date.parse(to), hostTimeZone };
    }),
);

/** Busy time by our own reading of a text, or the code of what is wrong with it. */
export function ourReading(text: string, { from, to, hostTimeZone }: Omit<CalendarFile, 'text'>): string[] | string {
  const range = { from: new Date(from).toISOString(), to: new Date(to).toISOString() };
  const reading = readCalendar(text, { ...range, hostTimeZone });
  if (!reading.ok) return reading.problem.code;
  return reading.busy.map(({ start, end }) => shown(Date.parse(start), Date.parse(end)));
}

/** `2027-03-08T09:00/2027-03-08T10:00`, in UTC. */
export function shown(start: number, end: number): string {
  return [start, end].map((at) => new Date(at).toISOString().slice(0, 16)).join('/');
}
