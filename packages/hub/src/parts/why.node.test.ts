import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SelectionRecord } from '@team-booking/contract/team';
import { loadSelectionWords, replay, selectionLanguages } from '@team-booking/core/assignment';
import { hubLanguage, hubLanguages } from '@team-booking/words/hub';
import { barsOf, because, differenceIn } from './why.ts';

/** A record of the core itself, of a pool in which somebody is not free. */
function record(): Extract<SelectionRecord, { kind: 'rotation' }> {
  const pool = ['mira', 'rohan', 'ada'].map((id) => ({ id, weight: 1, tier: 1 }));
  const events = [
    { op: 'book', id: 'b1', free: ['mira', 'rohan', 'ada'] },
    { op: 'book', id: 'b2', free: ['rohan', 'ada'] },
  ] as const;
  return replay({ pool, events }).outcomes.at(-1)!.record as Extract<SelectionRecord, { kind: 'rotation' }>;
}

test('bars stand in the order of turns, on one scale', () => {
  const bars = barsOf(record())!;
  assert.equal(bars.rows.length, 3);
  assert.deepEqual(
    bars.rows.map(({ place }) => place),
    [1, 2, 3],
  );
  assert.equal(bars.rows.filter(({ isChosen }) => isChosen).length, 1);
  for (const { from, to } of bars.rows) assert.ok(from >= 0 && to <= 100 && from <= to);
  assert.equal(bars.rows.find(({ host }) => host === 'mira')!.owed, null, 'who was not free is owed nothing by it');
});

test('a choice is told and computed again; a changed one is found', async () => {
  const one = record();
  const [en, de] = await Promise.all([loadSelectionWords('en'), loadSelectionWords('de')]);
  assert.match(
    because(one, en, (id) => id.toUpperCase()),
    new RegExp(one.chosen.toUpperCase()),
  );
  assert.notEqual(because(one, de, String), because(one, en, String));
  assert.equal(differenceIn(one), null);
  assert.equal(differenceIn({ ...one, chosen: 'mira' }), '/chosen');
});

test('every language of the hub has its sentences about choices', () => {
  assert.deepEqual(selectionLanguages.toSorted(), hubLanguages().map(hubLanguage).toSorted());
});
