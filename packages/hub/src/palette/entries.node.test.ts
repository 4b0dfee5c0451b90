import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadHubWords } from '@team-booking/words/hub';
import { at } from '../address/address.ts';
import { createFormats } from '../format/formats.ts';
import { entryGroups, type Known } from './entries.ts';

const formats = createFormats('en-GB', 'Europe/Berlin');
const words = { frame: await loadHubWords('en', 'frame'), palette: await loadHubWords('en', 'palette') };
const booking = (id: string, name: string, status: string) =>
  ({
    id,
    status,
    start: '2026-12-08T09:30:00Z',
    attendee: { name },
    hosts: [{ id: 'ines', name: 'Ines Duarte' }],
  }) as Known['bookings'][number];
const known: Known = {
  role: 'admin',
  bookings: [],
  hosts: [],
  types: [],
  nextInTurn: null,
  now: Date.parse('2026-12-01T13:05:00Z'),
};
const shown = (typed: string, given: Partial<Known> = {}) =>
  entryGroups(typed, { ...known, ...given }, words, formats).map(({ title, entries }) => [
    title,
    ...entries.map(({ text, more }) => (more ? `${text} · ${more}` : text)),
  ]);

test('with nothing typed it has what is always at hand, and every view of a role', () => {
  const [always, goTo] = shown('');
  assert.equal(always?.[0], 'Always at hand');
  assert.ok(goTo?.includes('Bookings') && goTo.includes('Booking types'));
  const ofHost = shown('', { role: 'host' }).flat();
  assert.ok(ofHost.includes('Bookings') && !ofHost.includes('Booking types'), 'the rest is absent, not greyed');
});

test('bookings come first, then what can be done with the first of them, by its result', () => {
  const bookings = [booking('b1', 'Lena Fischer', 'confirmed'), booking('b2', 'Lennart Holm', 'completed')];
  assert.deepEqual(shown('len', { bookings, nextInTurn: 'Rohan' }).slice(0, 2), [
    ['Bookings', 'Lena Fischer · Tue 8 Dec, 10:30 · Ines Duarte', 'Lennart Holm · Tue 8 Dec, 10:30 · Ines Duarte'],
    ['Do', 'Reassign Lena Fischer · next in turn: Rohan', 'Move Lena Fischer · to another time'],
  ]);
  assert.equal(shown('len', { bookings: [bookings[1]!] }).length, 1, 'nothing can be done with one that is over');
});

test('marks on letters, their case and their spaces make no difference, and each word has to match', () => {
  const types = [{ id: 't', title: 'Café  talk', slug: 'talk' }] as unknown as Known['types'];
  assert.deepEqual(shown('CAFE tal', { types }), [['Booking types', 'Café  talk · /talk']]);
  assert.deepEqual(shown('cafe walk', { types }), []);
});

test('a time that is typed asks why it is not offered, where the role may look', () => {
  assert.deepEqual(shown('thu 15:00'), [
    ['Do', `Why is ${formats.dayShort('2026-12-03T12:00:00Z')}, 15:00 not offered?`],
  ]);
  assert.deepEqual(shown('thu 15:00', { role: 'host' }), []);
});

test('a host is found by their name, and that they are out by that or by the word', () => {
  const hosts = [
    { id: 'tamsin', name: 'Tamsin Doyle', email: 'tamsin@northwind.example' },
    { id: 'mira', name: 'Mira Kaplan' },
  ] as unknown as Known['hosts'];
  assert.deepEqual(shown('tamsin', { hosts }), [
    ['Do', 'Tamsin Doyle is out'],
    ['Hosts', 'Tamsin Doyle · tamsin@northwind.example'],
  ]);
  assert.deepEqual(shown('tamsin out', { hosts }), [['Do', 'Tamsin Doyle is out']]);
  const [out] = entryGroups('tamsin out', { ...known, hosts }, words, formats)[0]!.entries;
  assert.deepEqual(out?.address, at('away', null, { host: 'tamsin' }));
  assert.deepEqual(shown('tamsin out', { hosts, role: 'host' }), []);
});
