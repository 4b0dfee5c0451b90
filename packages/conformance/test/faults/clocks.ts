import type { FixtureHost } from '@team-booking/contract';
import { HonestBackend } from '../honest-backend.ts';
import type { Fault } from './fault.ts';

type Disambiguation = 'compatible' | 'earlier' | 'later';
type Window = FixtureHost['overrides'][number]['hours'][number];
/** Start and end of working hours on a date; `null` if there are none. */
type Read = (date: Temporal.PlainDate, window: Window, timeZone: string) => [Temporal.Instant, Temporal.Instant] | null;

/** Range of days; guarantees about clock changes query no further. */
const DAYS = 40;

function instant(
  date: Temporal.PlainDate,
  time: string,
  timeZone: string,
  disambiguation: Disambiguation,
): Temporal.Instant {
  const [day, clock] = time === '24:00' ? [date.add({ days: 1 }), '00:00'] : [date, time];
  return day.toPlainDateTime(clock).toZonedDateTime(timeZone, { disambiguation }).toInstant();
}

/** Working hours as UTC overrides, read with a fault; `null` if the fault makes no difference. */
function readHours({ timeZone, hours, overrides }: FixtureHost, now: number, read: Read) {
  const dates = new Map<string, Window[]>();
  let isOther = false;
  let date = Temporal.Instant.fromEpochMilliseconds(now)
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
    .subtract({ days: 2 });
  for (let day = 0; day < DAYS; day++, date = date.add({ days: 1 })) {
    const override = overrides.find((one) => one.date === date.toString());
    for (const window of override?.hours ?? hours.filter(({ days }) => days.includes(date.dayOfWeek))) {
      const found = read(date, window, timeZone);
      isOther ||= String(found) !== String(honestly(date, window, timeZone));
      if (!found) continue;
      const [start, end] = found.map((one) => one.toZonedDateTimeISO('UTC').toPlainDateTime().toString());
      const on = start!.slice(0, 10);
      dates.set(on, [...(dates.get(on) ?? []), { start: start!.slice(11, 16), end: end!.slice(11, 16) }]);
    }
  }
  if (!isOther) return null;
  return { timeZone: 'UTC', hours: [], overrides: [...dates].map(([on, windows]) => ({ date: on, hours: windows })) };
}

function readingHours(read: Read): HonestBackend {
  return new (class extends HonestBackend {
    override hoursOf(host: FixtureHost) {
      return readHours(host, this.now, read) ?? super.hoursOf(host);
    }
  })();
}

const inOrder = (start: Temporal.Instant, end: Temporal.Instant): ReturnType<Read> =>
  Temporal.Instant.compare(start, end) < 0 ? [start, end] : null;

/** The date on which hours end. */
const lastDay = (date: Temporal.PlainDate, { start, end }: Window) => (end > start ? date : date.add({ days: 1 }));

const reading =
  (ofStart: Disambiguation, ofEnd: Disambiguation): Read =>
  (date, window, timeZone) =>
    inOrder(
      instant(date, window.start, timeZone, ofStart),
      instant(lastDay(date, window), window.end, timeZone, ofEnd),
    );

const honestly = reading('compatible', 'compatible');

/** Faults in the wall-clock times that a clock change skips or repeats. */
export const CLOCK_FAULTS: readonly Fault[] = [
  {
    name: 'The later of two instants with the same wall-clock time is taken',
    breaks: 'daylight-saving',
    backend: () => readingHours(reading('later', 'later')),
  },
  {
    name: 'Hours end at the second occurrence of their wall-clock end',
    breaks: 'daylight-saving',
    backend: () => readingHours(reading('compatible', 'later')),
  },
  {
    name: 'A skipped wall-clock time is shifted back',
    breaks: 'daylight-saving',
    backend: () => readingHours(reading('earlier', 'earlier')),
  },
  {
    name: 'Hours that a clock change reverses last until the next day',
    breaks: 'daylight-saving',
    backend: () =>
      readingHours((date, window, timeZone) => {
        const start = instant(date, window.start, timeZone, 'compatible');
        const next = instant(date.add({ days: 1 }), window.end, timeZone, 'compatible');
        return honestly(date, window, timeZone) ?? [start, next];
      }),
  },
];
