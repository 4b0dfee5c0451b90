import type { Availability, FixtureBookingType, FixtureHost } from '@team-booking/contract';
import type { Interval } from '@team-booking/core/intervals';
import { HonestBackend } from '../honest-backend.ts';
import type { Row } from '../honest-data.ts';
import type { Fault } from './fault.ts';

const MINUTE = 60_000;

/** Offset of a zone in minutes at an instant. */
function offsetAt(timeZone: string, instant: number): number {
  const zoned = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone);
  return zoned.offsetNanoseconds / 60e9;
}

/** A fixed-offset zone with a zone's offset at an instant. */
function fixedZone(timeZone: string, instant: number): string {
  const hours = offsetAt(timeZone, instant) / 60;
  if (!Number.isInteger(hours)) return timeZone;
  return hours === 0 ? 'UTC' : `Etc/GMT${hours > 0 ? '-' : '+'}${Math.abs(hours)}`;
}

const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
const shiftDays = (days: readonly number[], by: number) => days.map((day) => ((day - 1 + by + 7) % 7) + 1);

/** Faults in availability. */
export const TIME_FAULTS: readonly Fault[] = [
  {
    name: 'Buffers are reversed',
    breaks: 'buffers',
    backend: () =>
      new (class extends HonestBackend {
        override buffersOf({ buffers }: FixtureBookingType) {
          return { bufferBefore: buffers.after, bufferAfter: buffers.before };
        }
      })(),
  },
  {
    name: 'Buffers are missing',
    breaks: 'buffers',
    backend: () =>
      new (class extends HonestBackend {
        override buffersOf() {
          return { bufferBefore: 0, bufferAfter: 0 };
        }
      })(),
  },
  {
    name: 'Buffers of two bookings add up',
    breaks: 'buffers-between-types',
    backend: () =>
      new (class extends HonestBackend {
        override ownBusy(row: Row): Interval {
          const { before, after } = this.data.type(row.type)!.buffers;
          return { start: row.start - before * MINUTE, end: row.end + after * MINUTE };
        }
      })(),
  },
  {
    name: 'Only the buffers of the new booking count',
    breaks: 'buffers-between-types',
    backend: () =>
      new (class extends HonestBackend {
        override ownBusy(row: Row): Interval {
          return { start: row.start, end: row.end };
        }
      })(),
  },
  {
    name: 'The notice is ignored',
    breaks: 'notice',
    backend: () =>
      new (class extends HonestBackend {
        override noticeOf() {
          return 0;
        }
      })(),
  },
  {
    name: 'The notice counts from midnight',
    breaks: 'notice',
    backend: () =>
      new (class extends HonestBackend {
        override noticeOf({ window }: FixtureBookingType) {
          return window.minNotice - ((this.now / MINUTE) % 1440);
        }
      })(),
  },
  {
    name: "Daylight saving is off by an hour: today's offset is used for every day",
    breaks: 'daylight-saving',
    backend: () =>
      new (class extends HonestBackend {
        override hoursOf(host: FixtureHost) {
          return { ...super.hoursOf(host), timeZone: fixedZone(host.timeZone, this.now) };
        }
      })(),
  },
  {
    name: 'Local days are taken from UTC',
    breaks: 'working-hours',
    backend: () =>
      new (class extends HonestBackend {
        override hoursOf(host: FixtureHost) {
          const offset = offsetAt(host.timeZone, this.now);
          const hours = host.hours.map((window) => {
            const start = minutesOf(window.start) - offset;
            return { ...window, days: shiftDays(window.days, start < 0 ? 1 : start >= 1440 ? -1 : 0) };
          });
          return { ...super.hoursOf(host), hours };
        }
      })(),
  },
  {
    name: 'Hours are read as UTC, regardless of the host’s zone',
    breaks: 'working-hours',
    backend: () =>
      new (class extends HonestBackend {
        override hoursOf(host: FixtureHost) {
          return { ...super.hoursOf(host), timeZone: 'UTC' };
        }
      })(),
  },
  {
    name: 'Weekdays begin with Sunday = 0',
    breaks: 'working-hours',
    backend: () =>
      new (class extends HonestBackend {
        override hoursOf(host: FixtureHost) {
          const hours = host.hours.map((window) => ({ ...window, days: shiftDays(window.days, 1) }));
          return { ...super.hoursOf(host), hours };
        }
      })(),
  },
  {
    name: 'Night shifts are cut at midnight',
    breaks: 'night-shifts',
    backend: () =>
      new (class extends HonestBackend {
        override hoursOf(host: FixtureHost) {
          const hours = host.hours.map((window) => (window.end <= window.start ? { ...window, end: '24:00' } : window));
          return { ...super.hoursOf(host), hours };
        }
      })(),
  },
  {
    name: 'A day off cuts the night shift before it',
    breaks: 'night-shifts',
    backend: () =>
      new (class extends HonestBackend {
        override busyOf(host: FixtureHost, type: FixtureBookingType, except: string | null) {
          const off = host.overrides.filter(({ hours }) => hours.length === 0);
          const days = off.map(({ date }) => ({
            start: Date.parse(`${date}T00:00:00Z`),
            end: Date.parse(`${date}T23:59:00Z`),
          }));
          return [...super.busyOf(host, type, except), ...days];
        }
      })(),
  },
  {
    name: 'Touching windows are not merged',
    breaks: 'touching-windows',
    backend: () =>
      new (class extends HonestBackend {
        override answered(answer: Availability) {
          const from = Date.parse(answer.from);
          const seams = (id: string) => {
            const host = this.data.fixture.hosts.find((one) => one.id === id)!;
            const starts = new Set(host.hours.map(({ start }) => minutesOf(start)));
            return (minute: number) => starts.has((((from / MINUTE + minute) % 1440) + 1440) % 1440);
          };
          const split = (free: readonly number[], isSeam: (minute: number) => boolean) => {
            const pieces: number[] = [];
            for (let i = 0; i < free.length; i += 2) {
              pieces.push(free[i]!);
              // Loses a minute where windows touch, as closed intervals would.
              for (let minute = free[i]! + 2; minute < free[i + 1]! - 1; minute++) {
                if (isSeam(minute)) pieces.push(minute - 1, minute);
              }
              pieces.push(free[i + 1]!);
            }
            return pieces;
          };
          const known = (id: string) => this.data.fixture.hosts.some((one) => one.id === id);
          return {
            ...answer,
            hosts: answer.hosts!.map((time) =>
              known(time.id) ? { ...time, free: split(time.free, seams(time.id)) } : time,
            ),
          };
        }
      })(),
  },
  {
    name: 'A day off is treated as a missing override',
    breaks: 'overrides',
    backend: () =>
      new (class extends HonestBackend {
        override hoursOf(host: FixtureHost) {
          const overrides = host.overrides.filter(({ hours }) => hours.length > 0);
          return { ...super.hoursOf(host), overrides };
        }
      })(),
  },
  {
    name: 'Overrides are added to the hours instead of replacing them',
    breaks: 'overrides',
    backend: () =>
      new (class extends HonestBackend {
        override hoursOf(host: FixtureHost) {
          const overrides = host.overrides.map(({ date, hours }) => {
            const weekday = new Date(`${date}T00:00:00Z`).getUTCDay() || 7;
            return { date, hours: [...hours, ...host.hours.filter(({ days }) => days.includes(weekday))] };
          });
          return { ...super.hoursOf(host), overrides };
        }
      })(),
  },
  {
    name: 'Busy time ends a minute late: intervals are treated as closed',
    breaks: 'busy-time',
    backend: () =>
      new (class extends HonestBackend {
        override busyOf(host: FixtureHost, type: FixtureBookingType, except: string | null) {
          const busy = super.busyOf(host, type, except);
          return busy.map(({ start, end }) => ({ start, end: end + MINUTE }));
        }
      })(),
  },
  {
    name: 'Only the first busy time of a day is read',
    breaks: 'busy-time',
    backend: () =>
      new (class extends HonestBackend {
        override busyOf(host: FixtureHost, type: FixtureBookingType, except: string | null) {
          return super.busyOf({ ...host, busy: host.busy.slice(0, 1) }, type, except);
        }
      })(),
  },
];
