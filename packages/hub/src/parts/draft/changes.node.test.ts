import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changesBetween, movedKeys, ORDER, same, valueAt, withChanges } from './changes.ts';

const member = (host: string, weight = 1, priority = 1) => ({ host, weight, priority });
const pool = (...members: ReturnType<typeof member>[]) => ({ mode: 'round-robin', groups: [{ need: 1, members }] });
const BEFORE = pool(member('mira'), member('ines'), member('ada'), member('kenji', 2));

test('a change is found where it is, and nothing else', () => {
  const after = pool(member('mira'), member('ines'), member('ada'), member('kenji', 1));
  assert.deepEqual(changesBetween(BEFORE, after), [
    { path: ['groups', '0', 'members', 'kenji', 'weight'], before: 2, after: 1 },
  ]);
  assert.deepEqual(changesBetween(BEFORE, structuredClone(BEFORE)), []);
});

test('rows that come, go and move are each a change', () => {
  const after = pool(member('ada'), member('mira'), member('rohan'), member('kenji', 2));
  const at = ['groups', '0', 'members'];
  assert.deepEqual(changesBetween(BEFORE, after), [
    { path: [...at, 'ines'], before: member('ines'), after: undefined },
    { path: [...at, 'rohan'], before: undefined, after: member('rohan'), follows: 'mira' },
    { path: [...at, ORDER], before: ['mira', 'ada', 'kenji'], after: ['ada', 'mira', 'kenji'] },
  ]);
});

test('changes lead from one document to the other, whatever they are', () => {
  const documents = [
    BEFORE,
    pool(member('kenji', 2), member('ada', 3)),
    pool(member('rohan'), member('kenji'), member('mira', 1, 2), member('ines')),
    {
      mode: 'panel',
      groups: [
        { need: 'all', members: [member('ada')] },
        { need: 2, members: [] },
      ],
    },
    {
      title: 'Talk',
      durations: [15, 30],
      window: { minNotice: 5 },
      hours: [{ days: [1] }, { days: [2] }, { days: [1] }],
    },
    { title: 'Talk', durations: [30, 60], description: 'x', hours: [{ days: [1] }] },
  ];
  for (const before of documents)
    for (const after of documents) {
      const made = withChanges<unknown>(before, changesBetween(before, after));
      assert.ok(same(made, after), `${JSON.stringify(before)} ${JSON.stringify(made)} ${JSON.stringify(after)}`);
    }
});

test('a document that is changed is not touched', () => {
  const kept = structuredClone(BEFORE);
  withChanges(BEFORE, changesBetween(BEFORE, pool(member('ada'))));
  assert.deepEqual(BEFORE, kept);
});

test('what stands at a path is found', () => {
  assert.equal(valueAt(BEFORE, ['groups', '0', 'members', 'kenji', 'weight']), 2);
  assert.deepEqual(valueAt(BEFORE, ['groups', '0', 'members', ORDER]), ['mira', 'ines', 'ada', 'kenji']);
  assert.equal(valueAt(BEFORE, ['groups', '0', 'members', 'nobody', 'weight']), undefined);
});

test('as few rows as possible have been moved', () => {
  assert.deepEqual(movedKeys(['a', 'b', 'c', 'd'], ['a', 'c', 'b', 'd']).length, 1);
  assert.deepEqual(movedKeys(['a', 'b', 'c', 'd'], ['d', 'a', 'b', 'c']), ['d']);
  assert.deepEqual(movedKeys(['a', 'b', 'c', 'd'], ['b', 'c', 'd', 'a']), ['a']);
  assert.deepEqual(movedKeys(['a', 'b'], ['a', 'b']), []);
});
