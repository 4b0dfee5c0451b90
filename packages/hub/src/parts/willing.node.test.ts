import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Takers, TeamBooking } from '@team-booking/contract/team';
import { proposedOf, refusedBy, type Refused } from './willing.ts';

type Calendar = NonNullable<TeamBooking['story'][number]['calendar']>;

const at = '2026-12-01T09:00:00Z';
const found = (host: string, done: Calendar['done']): TeamBooking['story'][number] => ({
  at,
  what: 'found',
  by: { kind: 'nobody' },
  calendar: { host, id: 'work', done },
});

test('hosts who have refused a booking are those who declined, deleted or cancelled it in their calendars', () => {
  const story = [
    { at, what: 'book', by: { kind: 'visitor' } } as const,
    found('a', 'declined'),
    { ...found('d', 'removed'), what: 'wrote' } as const,
    found('b', 'moved'),
    found('c', 'deleted'),
  ];
  assert.deepEqual(
    [...refusedBy({ story })],
    [
      ['a', 'declined'],
      ['c', 'deleted'],
    ],
  );
  assert.deepEqual([...refusedBy({ story: [...story, found('a', 'moved')] }).keys()], ['c'], 'they have it again');
});

const taker = (host: string, free = true) => ({ host, name: host, free, closedBy: [], tier: null, owed: null });
const takers = (next: string | null, ...hosts: Takers['hosts']): Pick<Takers, 'hosts' | 'next'> => ({
  hosts,
  next: next === null ? null : ({ hosts: [next] } as unknown as Takers['next']),
});
const by = (...hosts: string[]) => new Map<string, Refused>(hosts.map((host) => [host, 'declined']));

test('the next in turn is proposed, or the first free one after them who has not refused it', () => {
  const all = takers('b', taker('a'), taker('b'), taker('c', false), taker('d'));
  assert.equal(proposedOf(all, by(), true), 'b');
  assert.equal(proposedOf(all, by('a'), true), 'b');
  assert.equal(proposedOf(all, by('b'), true), 'd');
  assert.equal(proposedOf(all, by('b', 'd'), true), 'a', 'and over the end of the list');
});

test('whoever refused it stays proposed where nobody else can have it, or nobody else may be named', () => {
  const all = takers('b', taker('a'), taker('b'));
  assert.equal(proposedOf(all, by('a', 'b'), true), 'b');
  assert.equal(proposedOf(all, by('b'), false), 'b');
});

test('where nobody takes turns it is the first who is free and has not refused it', () => {
  assert.equal(proposedOf(takers(null, taker('a', false), taker('b'), taker('c')), by('b'), true), 'c');
  assert.equal(proposedOf(takers(null, taker('a', false)), by(), true), null);
});
