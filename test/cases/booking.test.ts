import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startApi } from './kit.ts';

const api = await startApi();
const ONE_A_DAY = { perDay: 1, perWeek: null, perMonth: null };

test('ten simultaneous bookings of one time for a pool of three: three succeed, with three hosts', async () => {
  await api.put({ hosts: ['a', 'b', 'c'] });
  const answers = await Promise.all(Array.from({ length: 10 }, () => api.book({ start: '2026-06-10T10:00:00Z' })));
  const won = answers.filter(({ status }) => status === 201);
  assert.deepEqual(won.map(({ booking }) => booking.hosts[0]!.id).sort(), ['a', 'b', 'c']);
});

test('a time taken minutes ago in another tab is refused with a way on', async () => {
  await api.put({ hosts: ['a'] });
  assert.equal((await api.book({ start: '2026-06-10T10:00:00Z' })).status, 201);
  await api.clock('2026-06-01T00:02:00Z');
  const { status, problem } = await api.book({ start: '2026-06-10T10:00:00Z' });
  assert.equal(status, 409);
  assert.equal(problem.code, 'slot-taken');
  assert.ok(problem.detail!.length > 10);
});

test('two requests for one time do not both wait for approval', async () => {
  await api.put({ hosts: ['a'], type: { approval: true } });
  const first = await api.book({ start: '2026-06-10T10:00:00Z' });
  assert.equal(first.booking.status, 'awaiting-approval');
  assert.equal((await api.book({ start: '2026-06-10T10:00:00Z' })).status, 409);
  assert.equal((await api.cancel(first.booking)).status, 200);
  assert.equal((await api.book({ start: '2026-06-10T10:00:00Z' })).status, 201);
});

test('beside a fixed host, everybody of the rotation has a turn', async () => {
  const seat = (id: string) => ({ id, weight: 1, priority: 1 });
  await api.put({
    hosts: ['f', 'a', 'b', 'c'],
    type: {
      mode: 'panel',
      groups: [
        { need: 'all', hosts: [seat('f')] },
        { need: 1, hosts: ['a', 'b', 'c'].map(seat) },
      ],
      owner: 'f',
    },
  });
  const chosen = [];
  for (let i = 0; i < 6; i++) {
    const { booking } = await api.book({ start: `2026-06-10T${10 + i}:00:00Z` });
    assert.ok(booking.hosts.some(({ id }) => id === 'f'));
    chosen.push(booking.hosts.find(({ id }) => id !== 'f')!.id);
  }
  assert.deepEqual(chosen, ['a', 'b', 'c', 'a', 'b', 'c']);
});

test('a limit of one a day holds for tabs that were opened before', async () => {
  await api.put({ hosts: ['a'], type: { limits: ONE_A_DAY } });
  const answers = await Promise.all(
    ['09:00', '12:00', '15:00'].map((time) => api.book({ start: `2026-06-10T${time}:00Z` })),
  );
  assert.deepEqual(answers.map(({ status }) => status).sort(), [201, 409, 409]);
});

test("a limit per day counts days in the type's zone, not in UTC", async () => {
  const timeZone = 'Australia/Brisbane';
  await api.put({
    hosts: [{ id: 'a', timeZone, hours: [{ days: [1, 2, 3, 4, 5, 6, 7], start: '08:00', end: '17:00' }] }],
    type: { durations: [60], slot: { step: 60, offset: 0, timeZone }, limits: ONE_A_DAY },
  });
  const book = async (start: string) => (await api.book({ start, duration: 60 })).status;
  assert.equal(await book('2026-06-10T06:00:00Z'), 201); // 16:00 there
  const day = await api.starts('2026-06-09T14:00:00Z', '2026-06-10T14:00:00Z', 60);
  const next = await api.starts('2026-06-10T14:00:00Z', '2026-06-11T14:00:00Z', 60);
  assert.deepEqual([day.length, next.length], [0, 9]);
  assert.equal(await book('2026-06-09T22:00:00Z'), 409); // 08:00 of that day
  assert.equal(await book('2026-06-10T22:00:00Z'), 201); // 08:00 of the next
});

test('a time outside the hours is refused if it is sent all the same', async () => {
  await api.put({
    hosts: [
      {
        id: 'a',
        timeZone: 'Europe/Amsterdam',
        hours: [{ days: [1, 2, 3, 4, 5], start: '09:00', end: '17:00' }],
        overrides: [{ date: '2026-06-12', hours: [] }],
      },
    ],
  });
  for (const [status, starts] of [
    [409, ['2026-06-10T06:30:00Z', '2026-06-10T15:00:00Z', '2026-06-13T10:00:00Z', '2026-06-12T10:00:00Z']],
    [201, ['2026-06-10T07:00:00Z', '2026-06-10T14:30:00Z']],
  ] as const) {
    for (const start of starts) assert.equal((await api.book({ start })).status, status, start);
  }
  for (const duration of [60, 0, 29]) {
    assert.equal((await api.book({ start: '2026-06-11T07:00:00Z', duration })).status, 422, String(duration));
  }
});

test('a time within the notice, in the past, off the grid or beyond the horizon is refused if it is sent all the same', async () => {
  await api.put({
    now: '2026-06-10T09:00:00Z',
    hosts: [{ id: 'a', hours: [{ days: [1, 2, 3, 4, 5, 6, 7], start: '08:00', end: '18:00' }] }],
    type: { window: { minNotice: 120, horizon: 14_400 } },
  });
  for (const start of [
    '2026-06-10T10:30:00Z',
    '2026-06-10T08:00:00Z',
    '2026-06-09T10:00:00Z',
    '2026-06-10T12:10:00Z',
    '2026-06-10T18:00:00Z',
    '2026-06-10T17:45:00Z',
    '2026-06-25T10:00:00Z',
  ]) {
    const { status } = await api.book({ start });
    assert.ok(status === 409 || status === 422, `${start}: ${status}`);
  }
  assert.equal((await api.book({ start: '2026-06-10T11:00:00Z' })).status, 201);
});

test('old and new names of a zone are both known, and kept as they were sent', async () => {
  await api.put({
    hosts: [{ id: 'a', timeZone: 'Europe/Kyiv' }],
    type: { slot: { step: 30, offset: 0, timeZone: 'Asia/Kolkata' } },
  });
  for (const [i, timeZone] of [
    'Europe/Kyiv',
    'Europe/Kiev',
    'Asia/Calcutta',
    'Asia/Kolkata',
    'America/Nuuk',
    'Pacific/Kanton',
    'America/Ciudad_Juarez',
    'US/Pacific',
    'Asia/Katmandu',
    'America/Coyhaique',
  ].entries()) {
    const { status, booking } = await api.book({ start: `2026-06-${10 + i}T10:00:00Z`, timeZone });
    assert.equal(status, 201, `${timeZone}: ${status}`);
    assert.equal(booking.timeZone, timeZone);
  }
});
