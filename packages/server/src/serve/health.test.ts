import assert from 'node:assert/strict';
import { test } from 'node:test';
import { health, type HealthSources } from './health.ts';

const fine: HealthSources = {
  version: '1.2.3',
  ping: async () => undefined,
  calendars: () => ({ open: 6, closed: 0 }),
  deliveries: async () => ({ waiting: 0, oldest: null, dead: 0 }),
  log: () => ({ failing: false, lost: 0 }),
  now: () => 10_000_000,
};

test('a working server is ok, with the release of its time-zone data', async () => {
  const report = await health(fine);
  assert.equal(report.status, 'ok');
  assert.equal(report.version, '1.2.3');
  assert.match(report.timeZoneData, /^20\d\d[a-z]/);
});

test('a log that cannot be written degrades it', async () => {
  const report = await health({ ...fine, log: () => ({ failing: true, lost: 3 }) });
  assert.deepEqual([report.status, report.log], ['degraded', { status: 'failing', lost: 3 }]);
});

test('closed calendars degrade it, a failing database fails it', async () => {
  assert.equal((await health({ ...fine, calendars: () => ({ open: 5, closed: 1 }) })).status, 'degraded');
  const failing = await health({ ...fine, ping: async () => Promise.reject(new Error('disk')) });
  assert.deepEqual([failing.status, failing.database], ['failing', 'failing']);
});

test('what waits for a quarter of an hour degrades it, what somebody of the team has to look after does not', async () => {
  const after = async (minutes: number, dead = 0) =>
    health({ ...fine, deliveries: async () => ({ waiting: 3, oldest: 10_000_000 - minutes * 60_000, dead }) });
  const fresh = await after(15, 2);
  assert.deepEqual([fresh.status, fresh.deliveries], ['ok', { waiting: 3, oldestSeconds: 900, dead: 2 }]);
  assert.equal((await after(15.1)).status, 'degraded');
  assert.equal((await after(-1)).deliveries?.oldestSeconds, 0, 'of a clock that is ahead');
  assert.deepEqual((await health(fine)).deliveries, { waiting: 0, oldestSeconds: null, dead: 0 });
});

test('what is not known of deliveries is not made up', async () => {
  const unknown = async () => Promise.reject(new Error('away'));
  const report = await health({ ...fine, deliveries: unknown });
  assert.deepEqual([report.status, report.deliveries], ['ok', null]);
  const failing = await health({ ...fine, ping: unknown, deliveries: () => assert.fail('the database fails') });
  assert.equal(failing.deliveries, null);
});
