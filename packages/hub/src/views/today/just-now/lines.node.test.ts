import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Activity } from '@team-booking/contract/team';
import { createFormats } from '../../../format/formats.ts';
import { newsOf, toldOf, whenOf } from './lines.ts';

const NOW = Date.parse('2026-12-01T13:05:00Z');
const formats = createFormats('en-GB', 'Europe/Berlin');
const hoursAgo = (hours: number) => new Date(NOW - hours * 3_600_000).toISOString();
const time = (start: string, ...hosts: string[]) => ({ start, end: '2026-12-03T10:00:00Z', hosts });
const line = (id: string, more: Partial<Activity> = {}): Activity => ({
  id,
  at: hoursAgo(1),
  what: 'book',
  by: { kind: 'visitor' },
  after: time('2026-12-03T09:00:00Z', 'tamsin'),
  booking: {
    id: 'b',
    number: 'NW-1',
    status: 'confirmed',
    start: '2026-12-03T09:00:00Z',
    end: '2026-12-03T09:30:00Z',
    bookingType: { id: 'talk', slug: 'talk', title: 'Talk' },
    hosts: [{ id: 'tamsin', name: 'Tamsin Doyle' }],
    attendee: { name: 'Noor' },
    waits: null,
    action: null,
  },
  ...more,
});
const idsOf = (lines: readonly Activity[]) => lines.map(({ id }) => id).join('');

test('the latest of the last hours is news, of everybody or of one host', () => {
  const many = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => line(id));
  assert.equal(idsOf(newsOf(many, NOW, null)), 'abcdef');
  assert.equal(idsOf(newsOf([line('a'), line('b', { at: hoursAgo(13) })], NOW, null)), 'a');
  assert.equal(idsOf(newsOf([line('a')], NOW, 'tamsin')), 'a');
  assert.equal(idsOf(newsOf([line('a')], NOW, 'ada')), '');
  const given = line('a', { what: 'reassign', before: time('2026-12-03T09:00:00Z', 'ada') });
  assert.equal(idsOf(newsOf([given], NOW, 'ada')), 'a', 'they have lost it');
});

test('the time is said, with the day where it was another one', () => {
  assert.equal(whenOf(hoursAgo(1), NOW, formats), '13:05');
  assert.match(whenOf('2026-11-30T20:00:00Z', NOW, formats), /Mon.*30 Nov.*21:00/);
});

test('a booking that was moved has two times, one that was given away has its hosts of before and after, and the team has names', () => {
  const nameOf = (host: string) => ({ ada: 'Ada Okafor', tamsin: 'Tamsin Doyle' })[host] ?? host;
  const at9 = formats.dayAndTime('2026-12-03T09:00:00Z');
  assert.deepEqual(toldOf(line('a'), formats, nameOf), { was: null, now: at9, by: null });
  const before = time('2026-12-02T09:00:00Z', 'tamsin');
  assert.deepEqual(toldOf(line('a', { what: 'reschedule', before }), formats, nameOf), {
    was: formats.dayAndTime(before.start),
    now: at9,
    by: null,
  });
  const by = { kind: 'team', id: 'p', name: 'Mira' } as const;
  const given = line('a', { what: 'reassign', by, before, after: time('2026-12-03T09:00:00Z', 'ada') });
  assert.deepEqual(toldOf(given, formats, nameOf), { was: 'Tamsin Doyle', now: 'Ada Okafor', by: 'Mira' });
});
