import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClient, http } from '../../packages/sdk/src/index.ts';
import { startApi } from './kit.ts';

const api = await startApi();
const clientAt = (now: string) => createClient({ backend: http(api.base), slug: 'call', now: () => Date.parse(now) });

test('what is busy on the first day of a month is busy', async () => {
  const timeZone = 'Asia/Kolkata';
  const now = '2026-06-20T00:00:00Z';
  await api.put({
    now,
    hosts: [
      {
        id: 'a',
        timeZone,
        hours: [{ days: [1, 2, 3, 4, 5, 6, 7], start: '10:00', end: '18:00' }],
        busy: ['2026-07-01', '2026-08-01'].map((day) => ({ start: `${day}T04:30:00Z`, end: `${day}T12:30:00Z` })),
      },
    ],
    type: { durations: [60], slot: { step: 60, offset: 0, timeZone } },
  });
  const client = clientAt(now);
  for (const [from, to, count] of [
    ['2026-06-30', '2026-07-01', 8],
    ['2026-07-01', '2026-07-02', 0],
    ['2026-07-02', '2026-07-03', 8],
    ['2026-08-01', '2026-08-02', 0],
    ['2026-07-31', '2026-08-03', 16],
  ] as const) {
    assert.equal((await client.slots({ from, to, timeZone, duration: 60 })).length, count, from);
  }
});

test('the last day of each month has its slots, far east and far west', async () => {
  await api.put({
    hosts: ['a'],
    type: {
      durations: [60],
      slot: { step: 60, offset: 0, timeZone: 'UTC' },
      window: { minNotice: 0, horizon: 600 * 1440 },
    },
  });
  for (const timeZone of [
    'Australia/Sydney',
    'Pacific/Kiritimati',
    'Pacific/Pago_Pago',
    'America/New_York',
    'Asia/Kathmandu',
  ]) {
    const client = clientAt('2026-06-01T00:00:00Z');
    for (let month = 7; month <= 15; month++) {
      const date = (day: number) => new Date(Date.UTC(2026, month, day)).toISOString().slice(0, 10);
      const slots = await client.slots({ from: date(0), to: date(1), timeZone, duration: 60 });
      const where = `${timeZone} ${date(0)}: ${slots.length}`;
      assert.ok(slots.length >= 23 && slots.length <= 25, where);
      assert.ok(
        slots.every(({ local }) => local.startsWith(date(0))),
        where,
      );
    }
  }
});
