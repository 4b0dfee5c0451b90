import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { MetricSources } from './gauges.ts';
import { Metrics } from './metrics.ts';

const SOURCES: MetricSources = {
  version: '1.2.3',
  ping: async () => undefined,
  deliveries: async () => ({ waiting: 7, oldest: 40_000, dead: 2 }),
  calendars: () => ({ open: 5, closed: 1 }),
  log: () => ({ lost: 3 }),
  connections: () => ({ total: 10, idle: 4, waiting: 1 }),
  now: () => 100_000,
};

function open(t: TestContext, more: Partial<MetricSources> = {}): Metrics {
  const metrics = new Metrics({ ...SOURCES, ...more });
  t.after(() => metrics.close());
  return metrics;
}

/** The samples, by name and labels. */
async function samples(metrics: Metrics): Promise<Map<string, number>> {
  const lines = (await metrics.text()).split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(
    lines.map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.slice(line.lastIndexOf(' ') + 1))]),
  );
}

test('what is counted and what is looked at is told as Prometheus reads it', async (t) => {
  const metrics = open(t);
  for (const status of [200, 200, 503]) metrics.answered('book', status, 0.03);
  metrics.booked('visitor');
  metrics.delivered('mail', 'done');
  metrics.delivered('mail', 'again');
  const found = await samples(metrics);
  const expected = {
    'team_booking_http_requests_total{route="book",status="200"}': 2,
    'team_booking_http_requests_total{route="book",status="503"}': 1,
    'team_booking_http_request_duration_seconds_bucket{le="0.025",route="book"}': 0,
    'team_booking_http_request_duration_seconds_bucket{le="0.05",route="book"}': 3,
    'team_booking_http_request_duration_seconds_count{route="book"}': 3,
    'team_booking_bookings_total{by="visitor"}': 1,
    'team_booking_bookings_total{by="team"}': 0,
    'team_booking_delivery_attempts_total{channel="mail",outcome="done"}': 1,
    'team_booking_delivery_attempts_total{channel="mail",outcome="again"}': 1,
    team_booking_deliveries_waiting: 7,
    team_booking_deliveries_dead: 2,
    team_booking_deliveries_oldest_seconds: 60,
    'team_booking_calendars{state="open"}': 5,
    'team_booking_calendars{state="closed"}': 1,
    team_booking_log_lines_lost: 3,
    team_booking_database_up: 1,
    'team_booking_database_connections{state="busy"}': 6,
    'team_booking_database_connections{state="idle"}': 4,
    'team_booking_database_connections{state="waiting"}': 1,
    [`team_booking_info{version="1.2.3",time_zone_data="${process.versions['tz']}"}`]: 1,
  };
  for (const [name, value] of Object.entries(expected)) assert.equal(found.get(name), value, name);
  for (const name of [
    'team_booking_event_loop_utilization',
    'process_resident_memory_bytes',
    'process_cpu_seconds_total',
  ]) {
    assert.ok(Number.isFinite(found.get(name)), name);
  }
  assert.ok(found.has('team_booking_event_loop_delay_seconds{quantile="0.99"}'));
});

test('what is not known is left out, and no other metric with it', async (t) => {
  const away = async () => Promise.reject(new Error('away'));
  const deliveries = { now: SOURCES.deliveries };
  const metrics = open(t, { ping: away, deliveries: () => deliveries.now(), connections: null });
  assert.equal((await samples(metrics)).get('team_booking_deliveries_waiting'), 7);
  deliveries.now = away;
  const found = await samples(metrics);
  assert.equal(found.get('team_booking_database_up'), 0);
  assert.equal(found.get('team_booking_calendars{state="open"}'), 5);
  assert.deepEqual(
    [...found.keys()].filter((name) => /deliveries|connections/.test(name)),
    [],
  );
  deliveries.now = async () => ({ waiting: 0, oldest: null, dead: 0 });
  assert.equal((await samples(metrics)).get('team_booking_deliveries_oldest_seconds'), 0);
});

test('two servers in one process count each for itself', async (t) => {
  const [one, other] = [open(t), open(t)];
  one.booked('team');
  assert.equal((await samples(one)).get('team_booking_bookings_total{by="team"}'), 1);
  assert.equal((await samples(other)).get('team_booking_bookings_total{by="team"}'), 0);
});
