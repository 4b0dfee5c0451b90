import assert from 'node:assert/strict';
import { test } from 'node:test';
import { health, type HealthSources } from './health.ts';

const fine: HealthSources = {
  version: '1.2.3',
  ping: async () => undefined,
  calendars: () => ({ open: 6, closed: 0 }),
  log: () => ({ failing: false, lost: 0 }),
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
