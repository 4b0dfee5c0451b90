import type { DeliveryHealth } from '@team-booking/engine';
import { Gauge } from 'prom-client';

/** PoolUse to a database. */
export interface PoolUse {
  readonly total: number;
  readonly idle: number;
  /** How many requests wait for one. */
  readonly waiting: number;
}

/** What is looked at when metrics are asked for. */
export interface MetricSources {
  readonly version: string;
  /** Rejects if the database cannot be used. */
  readonly ping: () => Promise<void>;
  /** Rejects if it cannot be found out. */
  readonly deliveries: () => Promise<DeliveryHealth>;
  readonly calendars: () => { readonly open: number; readonly closed: number };
  readonly log: () => { readonly lost: number };
  /** `null` where a database has no connections. */
  readonly connections: (() => PoolUse) | null;
  /** The present, epoch milliseconds. */
  readonly now: () => number;
}

/** A metric without a value is left out: what is not known is not 0. */
export function gauges({ version, ping, deliveries, calendars, log, connections, now }: MetricSources): Gauge[] {
  const registers: [] = [];
  const report = (name: string, help: string, valueOf: (health: DeliveryHealth) => number): Gauge =>
    new Gauge({
      name,
      help,
      registers,
      async collect() {
        const health = await deliveries().catch(() => null);
        if (health) this.set(valueOf(health));
        else this.remove();
      },
    });
  return [
    new Gauge({
      name: 'team_booking_info',
      help: 'Always 1; says by its labels what runs',
      labelNames: ['version', 'time_zone_data'],
      registers,
      collect() {
        this.set({ version, time_zone_data: process.versions['tz'] ?? 'unknown' }, 1);
      },
    }),
    new Gauge({
      name: 'team_booking_database_up',
      help: '1 if bookings can be stored, 0 if not',
      registers,
      async collect() {
        this.set(
          await ping().then(
            () => 1,
            () => 0,
          ),
        );
      },
    }),
    report('team_booking_deliveries_waiting', 'Receivers who wait for something', ({ waiting }) => waiting),
    report('team_booking_deliveries_dead', 'What was given up and waits for somebody of the team', ({ dead }) => dead),
    report('team_booking_deliveries_oldest_seconds', 'For how long the first receiver has waited', ({ oldest }) =>
      oldest === null ? 0 : Math.max(0, now() - oldest) / 1000,
    ),
    new Gauge({
      name: 'team_booking_calendars',
      help: 'Hosts by whether their calendars can be read',
      labelNames: ['state'],
      registers,
      collect() {
        for (const [state, count] of Object.entries(calendars())) this.set({ state }, count);
      },
    }),
    new Gauge({
      name: 'team_booking_log_lines_lost',
      help: 'Lines of the log that could not be written',
      registers,
      collect() {
        this.set(log().lost);
      },
    }),
    ...(connections ? [poolGauge(connections)] : []),
  ];
}

function poolGauge(connections: () => PoolUse): Gauge {
  return new Gauge({
    name: 'team_booking_database_connections',
    help: 'PoolUse to the database by what they do; waiting: requests that wait for one',
    labelNames: ['state'],
    registers: [],
    collect() {
      const { total, idle, waiting } = connections();
      this.set({ state: 'busy' }, total - idle);
      this.set({ state: 'idle' }, idle);
      this.set({ state: 'waiting' }, waiting);
    },
  });
}
