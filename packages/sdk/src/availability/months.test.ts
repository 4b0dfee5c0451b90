import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Availability } from '@team-booking/contract';
import type { AvailabilityQuery } from '../backend.ts';
import { memoryBackend, sampleBookingType, sampleHosts } from '../testing/index.ts';
import { expire, forgive } from './expiring.ts';
import { createMonths, type Month } from './months.ts';

const NOW = Date.parse('2026-11-21T10:00:00Z');
const TYPE = sampleBookingType();

const isStale = ({ expired, answered }: Month) => expired !== answered;

function set(availability?: (query: AvailabilityQuery, signal: AbortSignal) => Promise<Availability>) {
  const backend = memoryBackend({ bookingType: TYPE, hosts: sampleHosts(), now: () => NOW });
  const { ...memory } = backend;
  const plain: typeof memory.availability = (...call) => memory.availability(...call);
  const queries: AvailabilityQuery[] = [];
  backend.availability = async (slug, query, options) => {
    queries.push(query);
    return availability ? availability(query, options!.signal!) : plain(slug, query, options);
  };
  const changed: (number | undefined)[] = [];
  const life = new AbortController();
  const months = createMonths({
    backend,
    slug: () => TYPE.slug,
    type: async () => TYPE,
    now: () => NOW,
    scope: () => ({}),
    signal: () => life.signal,
    changed: (asOf) => changed.push(asOf),
  });
  const starts = (month: string) => months.starts(month, TYPE, 30, null).map((start) => new Date(start).toISOString());
  return { backend, plain, queries, changed, months, starts, life };
}

test('a month is requested with its reach in all zones', async () => {
  const { months, queries } = set();
  await months.load('2026-12');
  assert.deepEqual(queries, [{ from: '2026-11-30T10:00:00Z', to: '2027-01-01T12:00:00Z' }]);
});

test('concurrent requests for a month are coalesced', async () => {
  const { months, queries, changed } = set();
  await Promise.all([months.load('2026-12'), months.load('2026-12')]);
  assert.equal(months.load('2026-12'), undefined);
  assert.equal(queries.length, 1);
  assert.deepEqual(changed, [NOW]);
});

test('where less is served than requested, the remainder is requested', async () => {
  const whole = set();
  await whole.months.load('2026-12');
  const { plain, ...all } = set(async (query) => {
    const week = new Date(Date.parse(query.from) + 7 * 86_400_000).toISOString();
    return plain(TYPE.slug, { ...query, to: week < query.to ? week : query.to });
  });
  await all.months.load('2026-12');
  assert.equal(all.queries.length, 5);
  assert.deepEqual(all.starts('2026-12'), whole.starts('2026-12'));
});

test('beyond the horizon no request is repeated', async () => {
  const { months, queries, starts } = set();
  await months.load('2027-01');
  assert.equal(queries.length, 1);
  assert.equal(starts('2027-01').at(-1), '2027-01-20T10:00:00.000Z');
});

test('a backend that serves nothing causes no endless requests', async () => {
  const { months, queries } = set(async ({ from }) => ({ from, to: from, asOf: from, revision: '1', hosts: [] }));
  await months.load('2026-12');
  assert.equal(queries.length, 1);
});

test('a backend that serves one minute at a time causes no endless requests', async () => {
  const later = (from: string) => new Date(Date.parse(from) + 60_000).toISOString();
  const { months, queries } = set(async ({ from }) => ({
    from,
    to: later(from),
    asOf: from,
    revision: '1',
    hosts: [],
  }));
  await months.load('2026-12');
  assert.equal(queries.length, 99);
});

test('an aborted request writes nothing', async () => {
  let answer = () => {};
  const { plain, ...all } = set(async (query) => {
    await new Promise<void>((resolve) => (answer = resolve));
    return plain(TYPE.slug, query);
  });
  const loading = all.months.load('2026-12');
  all.life.abort();
  answer();
  await loading;
  assert.deepEqual(all.months.of('2026-12').parts, []);
  assert.deepEqual(all.changed, []);
});

test('an answer to a request older than a change does not revalidate', async () => {
  let answer = () => {};
  let waits = true;
  const { plain, ...all } = set(async (query) => {
    const old = await plain(TYPE.slug, query);
    if (waits) await new Promise<void>((resolve) => (answer = resolve));
    return old;
  });
  const loading = all.months.load('2026-12');
  await new Promise((resolve) => void setTimeout(resolve, 5));
  all.backend.take('2026-12-08T00:00:00Z', 24 * 60);
  expire(all.months);
  waits = false;
  answer();
  await loading;
  const before = all.starts('2026-12').length;
  await all.months.load('2026-12');
  assert.equal(all.starts('2026-12').length, before - 28);
  assert.equal(all.queries.length, 2);
});

test('a stale month stays readable while it is revalidated', async () => {
  const { months, starts, backend } = set();
  await months.load('2026-12');
  const before = starts('2026-12');
  backend.take('2026-12-08T00:00:00Z', 24 * 60);
  expire(months, Date.parse('2026-12-08T00:00:00Z'), Date.parse('2026-12-09T00:00:00Z'));
  assert.ok(isStale(months.of('2026-12')));
  const loading = months.load('2026-12');
  assert.deepEqual(starts('2026-12'), before);
  await loading;
  assert.equal(starts('2026-12').length, before.length - 28);
});

test('a change outside a month does not invalidate it', async () => {
  const { months } = set();
  await months.load('2026-12');
  expire(months, Date.parse('2027-01-05T00:00:00Z'), Date.parse('2027-01-06T00:00:00Z'));
  assert.ok(!isStale(months.of('2026-12')));
});

test('an error is kept until it is cleared, and so is what was loaded before', async () => {
  const { months, backend, queries } = set();
  await months.load('2026-12');
  const { ...before } = backend;
  backend.availability = () => Promise.reject(new Error('gone'));
  expire(months);
  await months.load('2026-12');
  assert.match(String(months.of('2026-12').error), /gone/);
  assert.ok(months.of('2026-12').parts.length > 0);
  assert.equal(months.load('2026-12'), undefined);
  Object.assign(backend, before);
  forgive(months);
  await months.load('2026-12');
  assert.equal(months.of('2026-12').error, undefined);
  assert.equal(queries.length, 2);
});

test('a grid that the runtime cannot compute is an error of the month', async () => {
  const { months } = set();
  await months.load('2026-12');
  const elsewhere = sampleBookingType({ slot: { step: 30, offset: 0, timeZone: 'Mars/Olympus' } });
  assert.deepEqual(months.starts('2026-12', elsewhere, 30, null), []);
  assert.match(String(months.of('2026-12').error), /Mars\/Olympus/);
});
