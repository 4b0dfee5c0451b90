import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BookingTypeSummary } from '@team-booking/contract/team';
import { answersTo, plannedIn, requestOf, usualZone } from './request.ts';

const types = [
  { id: 't1', slug: 'talk', durations: [15, 30], members: [{ id: 'ada', name: 'Ada' }] },
  { id: 't2', slug: 'call', durations: [60], members: [] },
] as unknown as BookingTypeSummary[];

test('an address plans a type, a duration and a host; what there is not is as usual', () => {
  const told = (query: Record<string, string>) => {
    const { type, duration, host } = plannedIn(types, query)!;
    return [type.id, duration, host];
  };
  assert.deepEqual(told({}), ['t1', 15, null]);
  assert.deepEqual(told({ type: 't1', duration: '30', host: 'ada' }), ['t1', 30, 'ada']);
  assert.deepEqual(told({ type: 't2', duration: '30', host: 'ada' }), ['t2', 60, null]);
  assert.deepEqual(told({ type: 'gone', duration: 'x' }), ['t1', 15, null]);
  assert.equal(plannedIn([], {}), undefined);
});

test('what was typed is sent without the spaces around it, and what is empty is not', () => {
  const rest = {
    answers: {},
    visitor: { name: ' Lena ', email: ' lena@visitor.example ', phone: ' ', timeZone: 'Europe/London' },
    locale: 'de',
  };
  const planned = plannedIn(types, { host: 'ada' })!;
  assert.equal(requestOf(planned, { ...rest, start: null }), null);
  assert.deepEqual(requestOf(planned, { ...rest, start: '2026-12-01T09:00:00Z' }), {
    bookingType: 'talk',
    start: '2026-12-01T09:00:00Z',
    duration: 15,
    timeZone: 'Europe/London',
    locale: 'de',
    attendee: { name: 'Lena', email: 'lena@visitor.example' },
    host: 'ada',
  });
});

test('only what the booking type asks is answered', () => {
  const field = { id: 'size', type: 'text', label: 'Size', required: true } as const;
  assert.deepEqual(answersTo([field], { size: 'ten', other: 'of another type' }), { size: 'ten' });
  const planned = plannedIn(types, {})!;
  const rest = { start: '2026-12-01T09:00:00Z', visitor: { timeZone: 'UTC' }, locale: 'de' };
  assert.deepEqual(requestOf(planned, { ...rest, answers: { size: 'ten' } })!.answers, { size: 'ten' });
  assert.ok(!('answers' in requestOf(planned, { ...rest, answers: {} })!));
});

test('a visitor is in the zone of the place they come to or of the one clock that all see, else in that of the team, else of the hub', () => {
  type Type = NonNullable<Parameters<typeof usualZone>[0]['type']>;
  const [office, call] = [
    { id: 'a', kind: 'in-person', label: 'Office' },
    { id: 'b', kind: 'online', label: 'Call' },
  ] as const;
  const slot = { step: 30, timeZone: 'Europe/Berlin' };
  const zone = (type: Partial<Type> | null, team?: string | null) =>
    usualZone({ type: type && { slot, ...type }, team, hub: 'UTC' });
  assert.equal(zone({ locations: [office] }, 'Europe/Paris'), 'Europe/Berlin');
  assert.equal(zone({ locations: [office], timeZoneLock: 'Asia/Tokyo' }, 'Europe/Paris'), 'Asia/Tokyo');
  assert.equal(zone({ locations: [call, office] }, 'Europe/Paris'), 'Europe/Paris');
  assert.equal(zone({}, 'Europe/Paris'), 'Europe/Paris', 'no place');
  assert.equal(zone({}), 'UTC');
  assert.equal(zone(null, null), 'UTC', 'not known yet');
});
