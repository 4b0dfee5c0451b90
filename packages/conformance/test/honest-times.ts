import type { FixtureBookingType, FixtureHost } from '@team-booking/contract';
import {
  bookingBusy,
  freeHosts,
  limitBars,
  limitedRange,
  type Buffers,
  type Host,
  type Limit,
} from '@team-booking/core/availability';
import type { Interval } from '@team-booking/core/intervals';
import { canSeat, type Group } from '@team-booking/core/slots';
import { HonestData, type Row, type Taken } from './honest-data.ts';

const MINUTE = 60_000;

/** Availability from settings and bookings. */
export class HonestTimes {
  data = new HonestData({ now: '2026-06-15T06:00:00Z', hosts: [], bookingTypes: [] });

  get now(): number {
    return this.data.now;
  }

  buffersOf({ buffers }: FixtureBookingType): Buffers {
    return { bufferBefore: buffers.before, bufferAfter: buffers.after };
  }

  hoursOf({ timeZone, hours, overrides }: FixtureHost): Pick<Host, 'timeZone' | 'hours' | 'overrides'> {
    return { timeZone, hours, overrides };
  }

  /** Whether it takes its hosts' time and counts against limits; what waits does until its start, when it expires. */
  takesTime({ status, start }: Row): boolean {
    return status === 'confirmed' || (status === 'awaiting-approval' && this.now < start);
  }

  rowsOf(host: string, except: string | null): Row[] {
    return this.data.rows.filter((row) => row.id !== except && row.hosts.includes(host) && this.takesTime(row));
  }

  ownBusy(row: Taken, type: FixtureBookingType): Interval {
    const own = this.buffersOf(this.data.type(row.type)!);
    return bookingBusy(row, own, this.buffersOf(type));
  }

  busyOf(host: FixtureHost, type: FixtureBookingType, except: string | null): Interval[] {
    const calendar = host.busy.map(({ start, end }) => ({ start: Date.parse(start), end: Date.parse(end) }));
    return [...calendar, ...this.rowsOf(host.id, except).map((row) => this.ownBusy(row, type))];
  }

  limitZone(type: FixtureBookingType): string {
    return type.slot.timeZone;
  }

  barsOf(host: FixtureHost, type: FixtureBookingType, except: string | null, from: number, to: number): Interval[] {
    const range = { timeZone: this.limitZone(type), from, to };
    const bars = (limits: Limit[], rows: Row[]) => {
      if (!limitedRange({ limits, ...range })) return [];
      return limitBars({ limits, ...range, starts: rows.map(({ start }) => start) });
    };
    const counted = this.data.rows.filter((row) => row.id !== except && this.counts(row));
    const ofType = counted.filter((row) => row.type === type.slug);
    const ofHost = counted.filter((row) => this.countsForHost(row, host, type));
    return [...bars(limitsOf(type), ofType), ...bars(limitsOf(host), ofHost)];
  }

  /** Whether a booking counts against limits. */
  counts(row: Row): boolean {
    return this.takesTime(row);
  }

  countsForHost(row: Row, host: FixtureHost, _type: FixtureBookingType): boolean {
    return row.hosts.includes(host.id);
  }

  hostsOf({ groups }: FixtureBookingType): FixtureHost[] {
    const ids = new Set(groups.flatMap(({ hosts }) => hosts.map(({ id }) => id)));
    return this.data.fixture.hosts.filter(({ id }) => ids.has(id));
  }

  coreHosts(type: FixtureBookingType, except: string | null, from: number, to: number): Host[] {
    return this.hostsOf(type).map((host) => ({
      id: host.id,
      ...this.hoursOf(host),
      busy: this.busyOf(host, type, except),
      noStart: this.barsOf(host, type, except, from, to),
    }));
  }

  groupsOf({ groups }: FixtureBookingType): Group[] {
    return groups.map(({ need, hosts }) => ({ need, hosts: hosts.map(({ id }) => id) }));
  }

  noticeOf({ window }: FixtureBookingType): number {
    return window.minNotice;
  }

  horizonOf({ window }: FixtureBookingType): number {
    return this.now + window.horizon * MINUTE;
  }

  freeAt(type: FixtureBookingType, start: number, duration: number, except: string | null): string[] {
    const hosts = this.coreHosts(type, except, start, start + MINUTE);
    return freeHosts({ start, duration, ...this.buffersOf(type), hosts });
  }

  canSeat(groups: readonly Group[], free: readonly string[]): boolean {
    return canSeat(groups, free);
  }
}

function limitsOf({ limits: { perDay, perWeek, perMonth } }: Pick<FixtureHost, 'limits'>): Limit[] {
  const all = [
    ['day', perDay],
    ['week', perWeek],
    ['month', perMonth],
  ] as const;
  return all.flatMap(([per, max]) => (max === null ? [] : [{ per, max }]));
}
