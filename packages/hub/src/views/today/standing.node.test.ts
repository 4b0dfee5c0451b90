import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { WaitingItem } from '@team-booking/contract/team';
import { inPlace, keyOf } from './standing.ts';

const job = (id: string, uncovered = 1) =>
  ({ kind: 'job', subject: `host/${id}`, host: id, job: id, uncovered }) as unknown as WaitingItem;
const ids = (items: readonly WaitingItem[]) => items.map(({ subject }) => subject.slice(5)).join('');

test('nothing moves below the pointer: what was answered stays, what is new comes last, and what has changed is shown', () => {
  const shown = [job('a'), job('b'), job('c')];
  const held = inPlace(shown, [job('n'), job('c', 7)]);
  assert.equal(ids(held), 'abcn');
  assert.deepEqual(held[2], job('c', 7));
  assert.equal(ids(inPlace([], shown)), 'abc');
});

test('two hosts who are asked about one booking are two questions, as two messages are two', () => {
  const about = { subject: 'booking/b' };
  const asked = (host: string) => ({ kind: 'question', question: { host }, ...about }) as unknown as WaitingItem;
  const letter = (id: string) => ({ kind: 'delivery', letter: { id }, ...about }) as unknown as WaitingItem;
  const keys = [asked('mira'), asked('ada'), letter('1'), letter('2')].map(keyOf);
  assert.equal(new Set(keys).size, 4);
});
