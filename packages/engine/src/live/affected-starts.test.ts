import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readTeam } from '../team/read-team.ts';
import { affectedStarts } from './affected-starts.ts';

const slot = { step: 30, timeZone: 'Europe/Berlin' };
const host = (id: string, more: object = {}) => ({
  id,
  name: id,
  email: `${id}@team.example`,
  timeZone: 'Europe/Berlin',
  ...more,
});

const read = readTeam({
  name: 'Team',
  hosts: [host('a'), host('b', { limits: { perDay: 2 } }), host('c')],
  bookingTypes: [
    { slug: 'plain', title: 'Plain', mode: 'solo', hosts: ['a'], durations: [30, 60], slot },
    {
      slug: 'wide',
      title: 'Wide',
      mode: 'solo',
      hosts: ['a'],
      durations: [30],
      slot,
      buffers: { before: 5, after: 20 },
    },
    { slug: 'daily', title: 'Daily', mode: 'round-robin', hosts: ['a', 'b'], durations: [30], slot },
    { slug: 'few', title: 'Few', mode: 'solo', hosts: ['c'], durations: [30], slot, limits: { perWeek: 1 } },
  ],
});
assert.ok(read.ok);
const { hosts, bookingTypes } = read.team;

/** An hour from 10:00 UTC on Thursday, 10 December 2026. */
const taken = (of: string, who: string, bufferBefore = 0, bufferAfter = 0) => ({
  booking: 'b1',
  type: of,
  host: who,
  start: Date.UTC(2026, 11, 10, 10),
  end: Date.UTC(2026, 11, 10, 11),
  bufferBefore,
  bufferAfter,
  until: null,
});

const affected = (slug: string, ...times: ReturnType<typeof taken>[]) => {
  const range = affectedStarts(
    bookingTypes.find((type) => type.slug === slug)!,
    hosts,
    times,
  );
  return range && [range.start, range.end].map((instant) => new Date(instant).toISOString().slice(5, 16));
};

test('starts are affected as far as the longest booking and the larger buffers reach', () => {
  assert.deepEqual(affected('plain', taken('plain', 'a')), ['12-10T09:00', '12-10T11:00']);
  assert.deepEqual(affected('plain', taken('wide', 'a', 5, 20)), ['12-10T08:55', '12-10T11:20']);
  assert.deepEqual(affected('wide', taken('plain', 'a')), ['12-10T09:10', '12-10T11:05']);
});

test('other hosts’ bookings change nothing', () => {
  assert.equal(affected('plain', taken('few', 'c')), null);
  assert.equal(affected('plain'), null);
});

test('where a limit counts, its whole period is affected, in the zone of the type', () => {
  assert.deepEqual(affected('daily', taken('other', 'b')), ['12-09T23:00', '12-10T23:00']);
  assert.deepEqual(affected('daily', taken('other', 'a')), ['12-10T09:30', '12-10T11:00']);
  assert.deepEqual(affected('few', taken('few', 'c')), ['12-06T23:00', '12-13T23:00']);
  assert.deepEqual(affected('few', taken('few', 'somebody-before')), ['12-06T23:00', '12-13T23:00']);
});
