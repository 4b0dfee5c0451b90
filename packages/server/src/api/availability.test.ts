import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Availability, check, type Problem } from '@team-booking/contract';
import { slotsFromFree } from '@team-booking/core';
import type { TeamSettings } from '../team/settings.ts';
import { host, openApi, SETTINGS, type, type TestApi } from './test/api.ts';

const TUESDAY = ['2026-06-16T00:00:00Z', '2026-06-17T00:00:00Z'] as const;
const span = (start: string, end: string) => ({ start: Date.parse(start), end: Date.parse(end) });

/** Starts that a client finds, as `HH:MM`. */
async function startsOf(api: TestApi, slug: string, duration: number, range: readonly [string, string] = TUESDAY) {
  const { slot, groups } = await api.type(slug);
  const { from, to, hosts } = await api.availability(slug, ...range);
  const found = slotsFromFree({ slot, from, to, hosts: hosts!, groups, duration });
  return [...found.starts].map((start) => new Date(start).toISOString());
}

test('free time is told in whole minutes since from, after the notice, for hosts who have any', async (t) => {
  const api = await openApi(t, { ...SETTINGS, hosts: [...SETTINGS.hosts.slice(0, 2), host('c', { hours: [] })] });
  api.now = Date.parse('2026-06-16T09:14:30Z');
  const answer = await api.availability('call', '2026-06-16T08:00:10Z', '2026-06-17T12:00:00Z');
  assert.ok(check(Availability, answer).ok);
  assert.deepEqual(answer.hosts, [
    { id: 'a', free: [134, 539, 1499, 1739] },
    { id: 'b', free: [134, 539, 1499, 1739] },
  ]);
  assert.deepEqual([answer.from, answer.to], ['2026-06-16T08:01:00Z', '2026-06-17T12:00:00Z']);
  assert.equal(answer.revision, (await api.type('call')).revision);
});

test('free time reaches beyond to by the longest duration, and pieces too short are dropped', async (t) => {
  const api = await openApi(t);
  const busy = [span('2026-06-16T09:20:00Z', '2026-06-16T11:00:00Z')];
  api.calendars.set('a', { state: 'fresh', asOf: api.now - 5000, busy });
  const answer = await api.availability('intro', '2026-06-16T08:00:00Z', '2026-06-16T12:00:00Z');
  assert.deepEqual(answer.hosts, [{ id: 'a', free: [180, 300] }]);
  assert.equal(answer.asOf, '2026-06-15T05:59:55Z');
  const short = await api.availability('intro', '2026-06-16T08:00:00Z', '2026-06-16T12:00:00Z', '&duration=30');
  assert.deepEqual(short.hosts, [{ id: 'a', free: [180, 270] }]);
});

test('a host whose calendar could not be read is not offered', async (t) => {
  const api = await openApi(t);
  api.calendars.set('a', { state: 'closed' });
  assert.deepEqual(
    (await api.availability('call', ...TUESDAY)).hosts?.map(({ id }) => id),
    ['b', 'c'],
  );
  assert.deepEqual(
    (await api.availability('both', ...TUESDAY)).hosts?.map(({ id }) => id),
    ['b'],
  );
  assert.deepEqual(await startsOf(api, 'both', 30), []);
});

test('a requested host comes with those who take part anyway', async (t) => {
  const { hosts: _, ...panel } = type('panel', 'panel', []);
  const groups = [
    { need: 'all', hosts: ['a'] },
    { need: 1, hosts: ['b', 'c'] },
  ];
  const api = await openApi(t, {
    ...SETTINGS,
    bookingTypes: [{ ...panel, groups }, type('call', 'round-robin', ['a', 'b'])],
  } as TeamSettings);
  const ids = async (slug: string, id: string) =>
    (await api.availability(slug, ...TUESDAY, `&host=${id}`)).hosts?.map((one) => one.id);
  assert.deepEqual(await ids('call', 'b'), ['b']);
  assert.deepEqual(await ids('panel', 'c'), ['a', 'c']);
  assert.deepEqual(await ids('panel', 'a'), ['a', 'b', 'c']);
});

test('between bookings of two types lies the larger of the two buffers, not their sum', async (t) => {
  const bookingTypes = [
    type('after', 'solo', ['a'], { buffers: { after: 30 }, durations: [30], slot: { step: 15, timeZone: 'UTC' } }),
    type('before', 'solo', ['a'], { buffers: { before: 15 }, durations: [30], slot: { step: 15, timeZone: 'UTC' } }),
  ];
  const api = await openApi(t, { ...SETTINGS, bookingTypes } as TeamSettings);
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

test('a reached limit bars starts for its day, week or month, and counts what waits', async (t) => {
  const hosts = [host('a', { limits: { perDay: 2 } }), host('b'), host('c')];
  const bookingTypes = [
    type('call', 'round-robin', ['a', 'b'], { limits: { perWeek: 3 }, approval: true }),
    type('intro', 'solo', ['a'], { slot: { step: 30, timeZone: 'Asia/Tokyo' } }),
  ];
  const api = await openApi(t, { ...SETTINGS, hosts, bookingTypes } as TeamSettings);
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
  // In Tokyo the second one already was on Tuesday before midnight, so its day is full until 15:00 UTC.
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

test('on the day a clock is set back both occurrences can be booked; when it jumps, the missing hour cannot', async (t) => {
  const hours = [{ days: [1, 2, 3, 4, 5, 6, 7], start: '00:00', end: '05:00' }];
  const night = type('night', 'solo', ['a'], {
    durations: [60],
    slot: { step: 60, timeZone: 'Europe/Berlin' },
    window: { horizon: 500_000 },
  });
  const hosts = [host('a', { timeZone: 'Europe/Berlin', hours })];
  const api = await openApi(t, { ...SETTINGS, hosts, bookingTypes: [night] } as TeamSettings);
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

test('what is offered can be booked, and nothing else can', async (t) => {
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
  const api = await openApi(t, { ...SETTINGS, hosts, bookingTypes } as TeamSettings);
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
      const offered = await startsOf(api, bookingType, duration);
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

test('no more is served than can be booked or answered at once', async (t) => {
  const api = await openApi(t);
  const served = async (from: string, to: string) => {
    const answer = await api.availability('call', from, to);
    return [answer.from, answer.to, answer.hosts!.length];
  };
  assert.deepEqual(await served('2026-08-01T00:00:00Z', '2027-08-01T00:00:00Z'), [
    '2026-08-01T00:00:00Z',
    '2026-08-14T06:00:00Z',
    3,
  ]);
  assert.deepEqual(await served('2027-01-01T00:00:00Z', '2027-02-01T00:00:00Z'), [
    '2027-01-01T00:00:00Z',
    '2027-01-01T00:00:00Z',
    0,
  ]);
  assert.deepEqual(await served('1999-01-01T00:00:00Z', '2026-06-16T00:00:00Z'), [
    '2026-06-15T00:00:00Z',
    '2026-06-16T00:00:00Z',
    3,
  ]);
  assert.deepEqual(await served('1999-01-01T00:00:00Z', '1999-02-01T00:00:00Z'), [
    '1999-02-01T00:00:00Z',
    '1999-02-01T00:00:00Z',
    0,
  ]);
  const window = { horizon: 1_000_000 };
  await api.configure({ ...SETTINGS, bookingTypes: [type('call', 'solo', ['a'], { window })] } as TeamSettings);
  assert.deepEqual(await served('2026-06-15T00:00:00Z', '2027-06-15T00:00:00Z'), [
    '2026-06-15T00:00:00Z',
    '2026-09-16T00:00:00Z',
    1,
  ]);
});

test('a question that makes no sense is answered with what is wrong with it', async (t) => {
  const api = await openApi(t);
  const pointers = async (query: string) => {
    const { status, body } = await api.request<Problem>('GET', `/booking-types/call/availability${query}`);
    return [status, ...(body.errors ?? []).map(({ pointer }) => pointer)];
  };
  assert.deepEqual(await pointers(''), [422, '?from', '?to']);
  assert.deepEqual(await pointers('?from=2026-06-16&to=2026-02-30T00:00:00Z'), [422, '?from', '?to']);
  const range = `?from=${TUESDAY[0]}&to=${TUESDAY[1]}`;
  assert.deepEqual(await pointers(`?from=${TUESDAY[1]}&to=${TUESDAY[0]}`), [422, '?to']);
  assert.deepEqual(await pointers(`${range}&duration=45`), [422, '?duration']);
  assert.deepEqual(await pointers(`${range}&duration=x&anyone=perhaps`), [422, '?duration', '?anyone']);
  assert.deepEqual(await pointers(`${range}&host=x`), [422, '?host']);
});

test('a client that has the answer already gets none, until something changes', async (t) => {
  const api = await openApi(t);
  const path = `/booking-types/call/availability?from=${TUESDAY[0]}&to=${TUESDAY[1]}`;
  const first = await api.request('GET', path);
  const etag = first.headers.get('ETag')!;
  assert.equal(first.headers.get('Cache-Control'), 'no-cache');
  const ask = (tag: string) => api.request('GET', path, undefined, { 'If-None-Match': tag });
  api.now += 3_600_000;
  const same = await ask(`"x", ${etag}`);
  assert.deepEqual([same.status, same.body, same.headers.get('ETag')], [304, null, etag]);
  await api.book();
  const changed = await ask(etag);
  assert.equal(changed.status, 200);
  assert.notEqual(changed.headers.get('ETag'), etag);

  const typeTag = (await api.request('GET', '/booking-types/call')).headers.get('ETag')!;
  const asked = () => api.request('GET', '/booking-types/call', undefined, { 'If-None-Match': typeTag });
  assert.equal((await asked()).status, 304);
  await api.configure({ ...SETTINGS, name: 'Other' });
  assert.equal((await asked()).status, 200);
});
