import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TeamSettings } from '@team-booking/contract/team';
import { openTeam } from '../../test/open-team.ts';
import { host, SETTINGS, type } from '../testing/sample-team.ts';
import { startsOf } from '../../test/starts.ts';

const TUESDAY = ['2026-06-16T00:00:00Z', '2026-06-17T00:00:00Z'] as const;
const span = (start: string, end: string) => ({ start: Date.parse(start), end: Date.parse(end) });

test('the gap between bookings of two types is the larger of the two buffers, not their sum', async () => {
  const bookingTypes = [
    type('after', 'solo', ['a'], { buffers: { after: 30 }, durations: [30], slot: { step: 15, timeZone: 'UTC' } }),
    type('before', 'solo', ['a'], { buffers: { before: 15 }, durations: [30], slot: { step: 15, timeZone: 'UTC' } }),
  ];
  const api = await openTeam({ ...SETTINGS, bookingTypes } as TeamSettings);
  const book = (bookingType: string, time: string) => api.tryBook({ bookingType, start: `2026-06-16T${time}:00Z` });
  await book('after', '10:00');
  assert.deepEqual((await api.availability('before', ...TUESDAY)).hosts?.[0]?.free, [540, 600, 660, 1020]);
  assert.deepEqual((await api.availability('after', ...TUESDAY)).hosts?.[0]?.free, [540, 570, 660, 1020]);
  assert.equal((await book('before', '10:45')).status, 409);
  assert.equal((await book('before', '11:00')).status, 201);
  assert.equal((await book('after', '12:00')).status, 201);
  assert.equal((await book('before', '12:45')).status, 409);
  assert.equal((await book('before', '13:00')).status, 201);
});

test('a reached limit bars starts for its day, week or month, and counts waiting bookings', async () => {
  const hosts = [host('a', { limits: { perDay: 2 } }), host('b'), host('c')];
  const bookingTypes = [
    type('call', 'round-robin', ['a', 'b'], { limits: { perWeek: 3 }, approval: true }),
    type('intro', 'solo', ['a'], { slot: { step: 30, timeZone: 'Asia/Tokyo' } }),
  ];
  const api = await openTeam({ ...SETTINGS, hosts, bookingTypes } as TeamSettings);
  const first = await api.book({ host: 'a' });
  await api.book({ bookingType: 'intro', start: '2026-06-16T14:30:00Z' });
  const answer = await api.availability('call', ...TUESDAY);
  assert.deepEqual(
    answer.hosts?.map(({ id, noStart }) => [id, noStart]),
    [
      ['a', [0, 1440]],
      ['b', undefined],
    ],
  );
  assert.equal((await api.tryBook({ host: 'a', start: '2026-06-16T11:00:00Z' })).body.code, 'slot-taken');
  // In Tokyo the second one is on Tuesday before midnight, so that day is full until 15:00 UTC.
  assert.deepEqual((await api.availability('intro', ...TUESDAY)).hosts?.[0]?.noStart, [0, 900]);

  await api.book({ start: '2026-06-17T10:00:00Z' });
  await api.book({ start: '2026-06-17T10:00:00Z' });
  const full = await api.availability('call', '2026-06-15T00:00:00Z', '2026-06-24T00:00:00Z');
  assert.deepEqual(
    full.hosts?.map(({ noStart }) => noStart),
    [
      [0, 7 * 1440],
      [0, 7 * 1440],
    ],
  );
  assert.equal((await api.tryBook({ start: '2026-06-19T10:00:00Z' })).status, 409);
  assert.equal((await api.tryBook({ start: '2026-06-22T10:00:00Z' })).status, 201);

  const moved = await api.change(first, 'reschedule', { start: '2026-06-16T12:00:00Z' });
  assert.equal(moved.status, 200, 'what is moved does not stand in its own way');
  await api.change(first, 'cancel');
  assert.equal((await api.tryBook({ start: '2026-06-19T10:00:00Z' })).status, 201);
});

test('on the day a clock is set back both occurrences can be booked; when it jumps, the missing hour cannot', async () => {
  const hours = [{ days: [1, 2, 3, 4, 5, 6, 7], start: '00:00', end: '05:00' }];
  const night = type('night', 'solo', ['a'], {
    durations: [60],
    slot: { step: 60, timeZone: 'Europe/Berlin' },
    window: { horizon: 500_000 },
  });
  const hosts = [host('a', { timeZone: 'Europe/Berlin', hours })];
  const api = await openTeam({ ...SETTINGS, hosts, bookingTypes: [night] } as TeamSettings);
  const back = ['2026-10-24T22:00:00Z', '2026-10-25T23:00:00Z'] as const;
  assert.equal((await startsOf(api, 'night', 60, back)).length, 6);
  for (const start of ['2026-10-25T00:00:00Z', '2026-10-25T01:00:00Z']) {
    const { status } = await api.tryBook({ bookingType: 'night', start, duration: 60 });
    assert.equal(status, 201, `${start} is two o’clock in Berlin`);
  }
  assert.equal((await startsOf(api, 'night', 60, back)).length, 4);

  const jump = ['2027-03-27T23:00:00Z', '2027-03-28T22:00:00Z'] as const;
  api.now = Date.parse('2027-03-01T00:00:00Z');
  assert.deepEqual(
    (await startsOf(api, 'night', 60, jump)).map((start) => start.slice(11, 16)),
    ['23:00', '00:00', '01:00', '02:00'],
  );
  assert.equal((await api.tryBook({ bookingType: 'night', start: '2027-03-28T01:00:00Z', duration: 60 })).status, 201);
});

test('every offered start can be booked, and no other', async () => {
  const hosts = [
    host('a', { limits: { perDay: 3 } }),
    host('b', {
      timeZone: 'America/New_York',
      overrides: [{ date: '2026-06-16', hours: [{ start: '05:10', end: '08:50' }] }],
    }),
    host('c', { timeZone: 'Asia/Kolkata', hours: [{ days: [2], start: '13:00', end: '20:00' }] }),
  ];
  const { hosts: _, ...panel } = type('panel', 'panel', [], { buffers: { before: 10 } });
  const bookingTypes = [
    type('call', 'round-robin', ['a', 'b', 'c'], { buffers: { before: 5, after: 20 } }),
    type('both', 'collective', ['a', 'b']),
    {
      ...panel,
      groups: [
        { need: 'all', hosts: ['a'] },
        { need: 1, hosts: ['b', 'c'] },
      ],
    },
  ];
  const api = await openTeam({ ...SETTINGS, hosts, bookingTypes } as TeamSettings);
  api.now = Date.parse('2026-06-16T08:20:00Z');
  api.calendars.set('a', {
    state: 'fresh',
    asOf: api.now,
    busy: [span('2026-06-16T11:10:00Z', '2026-06-16T11:40:00Z')],
  });
  await api.book({ bookingType: 'both', start: '2026-06-16T12:00:00Z' });
  await api.book({ bookingType: 'call', start: '2026-06-16T14:00:00Z', host: 'a' });

  for (const bookingType of ['call', 'both', 'panel']) {
    for (const duration of [30, 60]) {
      const offered = await startsOf(api, bookingType, duration, TUESDAY);
      assert.ok(offered.length > 0);
      for (let minute = 0; minute < 1440; minute += 30) {
        const start = new Date(Date.parse(TUESDAY[0]) + minute * 60_000).toISOString();
        const { status, body } = await api.tryBook({ bookingType, start, duration });
        assert.equal(status === 201, offered.includes(start), `${bookingType} ${duration} ${start}`);
        if (status === 201) await api.change(body, 'cancel');
      }
    }
  }
});
