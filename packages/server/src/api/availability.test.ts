import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Availability, check, type Problem } from '@team-booking/contract';
import type { TeamSettings } from '@team-booking/engine';
import { host, openApi, SETTINGS, type } from './test/api.ts';
import { startsOf } from './test/starts.ts';

const TUESDAY = ['2026-06-16T00:00:00Z', '2026-06-17T00:00:00Z'] as const;
const span = (start: string, end: string) => ({ start: Date.parse(start), end: Date.parse(end) });

test('free time is in whole minutes since from, after the notice, and only of hosts who have some', async (t) => {
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

test('free time extends beyond to by the longest duration, and intervals that are too short are dropped', async (t) => {
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
  assert.deepEqual(await startsOf(api, 'both', 30, TUESDAY), []);
});

test('the answer for a requested host includes the hosts who always take part', async (t) => {
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

test('the served range ends at the horizon and at the limit of one answer', async (t) => {
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

test('an invalid query is answered with all its errors', async (t) => {
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

test('a client that already has the answer gets 304 until something changes', async (t) => {
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
