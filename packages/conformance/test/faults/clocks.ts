import type { FixtureHost } from '@team-booking/contract';
import { HonestBackend } from '../honest-backend.ts';
import type { Fault } from './fault.ts';

type Window = FixtureHost['overrides'][number]['hours'][number];
/** Where working hours of a date begin and end; `null` if there are none. */
type Read = (date: Temporal.PlainDate, window: Window, timeZone: string) => [Temporal.Instant, Temporal.Instant] | null;

/** Days for which hours are read: the promises look no further. */
const DAYS = 40;

function instant(
  date: Temporal.PlainDate,
  time: string,
  timeZone: string,
  disambiguation: 'compatible' | 'earlier' | 'later',
): Temporal.Instant {
  return date.toPlainDateTime(time).toZonedDateTime(timeZone, { disambiguation }).toInstant();
}

/** Weekly hours as dates of UTC, which has no clock changes, after they were read in some way. */
function readHours({ timeZone, hours }: FixtureHost, now: number, read: Read) {
  const dates = new Map<string, Window[]>();
  let date = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timeZone).toPlainDate();
  for (let day = 0; day < DAYS; day++, date = date.add({ days: 1 })) {
    for (const window of hours.filter(({ days }) => days.includes(date.dayOfWeek))) {
      const found = read(date, window, timeZone);
      if (!found) continue;
      const [start, end] = found.map((one) => one.toZonedDateTimeISO('UTC').toPlainDateTime().toString());
      const on = start!.slice(0, 10);
      dates.set(on, [...(dates.get(on) ?? []), { start: start!.slice(11, 16), end: end!.slice(11, 16) }]);
    }
  }
  return { timeZone: 'UTC', hours: [], overrides: [...dates].map(([on, windows]) => ({ date: on, hours: windows })) };
}

function readingHours(read: Read): HonestBackend {
  return new (class extends HonestBackend {
    override hoursOf(host: FixtureHost) {
      return readHours(host, this.now, read);
    }
  })();
}

const inOrder = (start: Temporal.Instant, end: Temporal.Instant): ReturnType<Read> =>
  Temporal.Instant.compare(start, end) < 0 ? [start, end] : null;

/** Faults in the wall-clock times that a clock change skips or repeats. */
export const CLOCK_FAULTS: readonly Fault[] = [
  {
    name: 'Of a time that the clock shows twice the later is taken',
    breaks: 'daylight-saving',
    backend: () =>
      readingHours((date, { start, end }, timeZone) =>
        inOrder(instant(date, start, timeZone, 'later'), instant(date, end, timeZone, 'later')),
      ),
  },
  {
    name: 'Hours end when the clock shows their end for the second time',
    breaks: 'daylight-saving',
    backend: () =>
      readingHours((date, { start, end }, timeZone) =>
        inOrder(instant(date, start, timeZone, 'compatible'), instant(date, end, timeZone, 'later')),
      ),
  },
  {
    name: 'A time that the clock skips is taken for an earlier one',
    breaks: 'daylight-saving',
    backend: () =>
      readingHours((date, { start, end }, timeZone) =>
        inOrder(instant(date, start, timeZone, 'earlier'), instant(date, end, timeZone, 'earlier')),
      ),
  },
  {
    name: 'Hours that a clock change reverses go on until the next day',
    breaks: 'daylight-saving',
    backend: () =>
      readingHours((date, { start, end }, timeZone) => {
        const from = instant(date, start, timeZone, 'compatible');
        const until = instant(date, end, timeZone, 'compatible');
        return inOrder(from, until) ?? [from, instant(date.add({ days: 1 }), end, timeZone, 'compatible')];
      }),
  },
];
