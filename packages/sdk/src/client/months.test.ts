import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Availability } from '@team-booking/contract';
import type { AvailabilityQuery } from '../backend.ts';
import { memoryBackend, sampleBookingType, sampleHosts } from '../testing/index.ts';
import { createMonths } from './months.ts';

const NOW = Date.parse('2026-11-21T10:00:00Z');
const TYPE = sampleBookingType();

function set(availability?: (query: AvailabilityQuery, signal: AbortSignal) => Promise<Availability>) {
  const backend = memoryBackend({ bookingType: TYPE, hosts: sampleHosts(), now: () => NOW });
  const plain = backend.availability;
  const queries: AvailabilityQuery[] = [];
  backend.availability = async (slug, query, options) => {
    queries.push(query);
    return availability ? availability(query, options!.signal!) : plain(slug, query, options);
  };
  const changed: string[] = [];
  const months = createMonths({
    backend,
    slug: () => TYPE.slug,
    type: async () => TYPE,
    now: () => NOW,
    scope: () => ({}),
    changed: (month) => changed.push(month),
  });
  const starts = (month: string) => months.starts(month, TYPE, 30, null).map((start) => new Date(start).toISOString());
  return { backend, plain, queries, changed, months, starts };
}

test('a month is asked for with what belongs to it in any zone', async () => {
  const { months, queries } = set();
  await months.load('2026-12');
  assert.deepEqual(queries, [{ from: '2026-11-30T10:00:00Z', to: '2027-01-01T12:00:00Z' }]);
});

test('a month is asked for once, also by many', async () => {
  const { months, queries, changed } = set();
  await Promise.all([months.load('2026-12'), months.load('2026-12')]);
  assert.equal(months.load('2026-12'), null);
  assert.equal(queries.length, 1);
  assert.deepEqual(changed, ['2026-12']);
});

test('where less is served than asked for, the rest is asked for', async () => {
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

test('beyond the horizon nothing is asked for again and again', async () => {
  const { months, queries, starts } = set();
  await months.load('2027-01');
  assert.equal(queries.length, 1);
  assert.equal(starts('2027-01').at(-1), '2027-01-20T10:00:00.000Z');
});

test('a backend that serves nothing does not make a client ask for ever', async () => {
  const { months, queries } = set(async ({ from }) => ({ from, to: from, asOf: from, revision: '1', hosts: [] }));
  await months.load('2026-12');
  assert.equal(queries.length, 1);
});

test('only the latest request writes', async () => {
  const answers: (() => void)[] = [];
  const answer = (query: AvailabilityQuery, revision: number) =>
    ({
      ...query,
      asOf: query.from,
      revision: `${revision}`,
      hosts: [{ id: 'ada', free: [6000, 6030 + revision * 60] }],
    }) as Availability;
  const { months, starts, changed } = set(
    (query) => new Promise((resolve) => void answers.push(() => resolve(answer(query, answers.length)))),
  );
  const first = months.load('2026-12');
  const second = months.load('2026-12', true);
  answers[1]!();
  await second;
  const latest = starts('2026-12');
  answers[0]!();
  await first;
  assert.deepEqual(starts('2026-12'), latest);
  assert.deepEqual(changed, ['2026-12']);
});

test('what is out of date stays readable until the new answer is there', async () => {
  const { months, starts, backend } = set();
  await months.load('2026-12');
  const before = starts('2026-12');
  backend.take('2026-12-08T00:00:00Z', 24 * 60);
  months.expire(Date.parse('2026-12-08T00:00:00Z'), Date.parse('2026-12-09T00:00:00Z'));
  assert.ok(months.isStale('2026-12'));
  const loading = months.load('2026-12');
  assert.deepEqual(starts('2026-12'), before);
  await loading;
  assert.equal(starts('2026-12').length, before.length - 28);
});

test('a change outside a month does not make it out of date', async () => {
  const { months } = set();
  await months.load('2026-12');
  months.expire(Date.parse('2027-01-05T00:00:00Z'), Date.parse('2027-01-06T00:00:00Z'));
  assert.ok(!months.isStale('2026-12'));
});

test('a failure is kept until it is forgiven, and what was known before it', async () => {
  const { months, backend, queries } = set();
  await months.load('2026-12');
  const { availability } = backend;
  backend.availability = () => Promise.reject(new Error('gone'));
  months.expire();
  await months.load('2026-12');
  assert.match(String(months.errorOf('2026-12')), /gone/);
  assert.ok(months.isKnown('2026-12'));
  assert.equal(months.load('2026-12'), null);
  backend.availability = availability;
  months.forgive();
  await months.load('2026-12');
  assert.equal(months.errorOf('2026-12'), null);
  assert.equal(queries.length, 2);
});

test('a grid that the runtime cannot lay is a failure of the month', async () => {
  const { months } = set();
  await months.load('2026-12');
  const elsewhere = sampleBookingType({ slot: { step: 30, offset: 0, timeZone: 'Mars/Olympus' } });
  assert.deepEqual(months.starts('2026-12', elsewhere, 30, null), []);
  assert.match(String(months.errorOf('2026-12')), /Mars\/Olympus/);
});
