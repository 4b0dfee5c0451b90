import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BookingTypeSummary } from '@team-booking/contract/team';
import { listed } from './listed.ts';

const type = (title: string, slug: string, upcoming: number) => ({ title, slug, upcoming }) as BookingTypeSummary;
const TYPES = [type('Vorgespräch', 'first', 2), type('Demo 10', 'demo-10', 7), type('Demo 9', 'demo-9', 0)];

test('types are found by words of their title or link, whatever their case and accents', () => {
  const titles = (search: string) => listed(TYPES, { search, sort: null, locale: 'de' }).map(({ title }) => title);
  assert.deepEqual(titles(''), ['Vorgespräch', 'Demo 10', 'Demo 9']);
  assert.deepEqual(titles(' vorgesprach '), ['Vorgespräch']);
  assert.deepEqual(titles('FIRST'), ['Vorgespräch']);
  assert.deepEqual(titles('demo 9'), ['Demo 9']);
  assert.deepEqual(titles('nothing'), []);
});

test('types are sorted by name as people count, and by what is to come', () => {
  const titles = (sort: 'name' | 'upcoming') =>
    listed(TYPES, { search: '', sort, locale: 'de' }).map(({ title }) => title);
  assert.deepEqual(titles('name'), ['Demo 9', 'Demo 10', 'Vorgespräch']);
  assert.deepEqual(titles('upcoming'), ['Demo 10', 'Vorgespräch', 'Demo 9']);
});
