import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ORDER, same } from './changes.ts';
import { merged, mergeOf } from './merge.ts';

const member = (host: string, weight = 6) => ({ host, weight });
const pool = (offering: string, ...members: ReturnType<typeof member>[]) => ({
  offering,
  groups: [{ need: 1, members }],
});
const at = ['groups', '0', 'members'];
const BASE = pool('next-host', member('mira'), member('ines'), member('ada'), member('kenji'));

test('what both have changed in different places is kept of both', () => {
  const mine = pool('all', member('mira'), member('ines'), member('ada'), member('kenji'));
  const theirs = pool('next-host', member('mira'), member('ada'), member('ines'), member('kenji'));
  const merge = mergeOf(BASE, mine, theirs);
  assert.deepEqual(merge.clashes, []);
  assert.deepEqual(
    merge.mine.map(({ path }) => path),
    [['offering']],
  );
  assert.deepEqual(
    merge.theirs.map(({ path }) => path),
    [[...at, ORDER]],
  );
  assert.deepEqual(
    merged({ mine, theirs }, merge),
    pool('all', member('mira'), member('ada'), member('ines'), member('kenji')),
  );
});

test('one place that both have changed clashes: one’s own stays unless it is given up', () => {
  const mine = pool('next-host', member('mira'), member('ines'), member('ada'), member('kenji', 3));
  const theirs = pool('all', member('mira'), member('ines'), member('ada'), member('kenji', 4));
  const merge = mergeOf(BASE, mine, theirs);
  assert.deepEqual(merge.clashes, [{ path: [...at, 'kenji', 'weight'], base: 6, mine: 3, theirs: 4 }]);
  assert.equal(merged({ mine, theirs }, merge).groups[0]!.members[3]!.weight, 3);
  const given = merged({ mine, theirs }, merge, new Set(merge.clashes));
  assert.ok(same(given, theirs), 'nothing else was mine');
});

test('who was removed by one and changed by the other is asked about as a whole, and comes back complete', () => {
  const mine = pool('next-host', member('mira'), member('ines'), member('ada', 2), member('kenji'));
  const theirs = pool('next-host', member('mira'), member('ines'), member('kenji'));
  const merge = mergeOf(BASE, mine, theirs);
  assert.deepEqual(merge.clashes, [
    { path: [...at, 'ada'], base: member('ada'), mine: member('ada', 2), theirs: undefined },
  ]);
  assert.deepEqual(merged({ mine, theirs }, merge), mine);
  assert.deepEqual(merged({ mine, theirs }, merge, new Set(merge.clashes)), theirs);
  // The other way about.
  const other = mergeOf(BASE, theirs, mine);
  assert.deepEqual(merged({ mine: theirs, theirs: mine }, other), theirs);
});

test('who was added by both in different places is there once, and two orders clash', () => {
  const mine = pool('all', member('rohan'), member('ines'), member('mira'), member('ada'), member('kenji'));
  const theirs = pool('all', member('kenji'), member('mira'), member('ines'), member('ada'), member('rohan'));
  const merge = mergeOf(BASE, mine, theirs);
  const hosts = merged({ mine, theirs }, merge).groups[0]!.members.map(({ host }) => host);
  assert.deepEqual(hosts.toSorted(), ['ada', 'ines', 'kenji', 'mira', 'rohan']);
  assert.deepEqual(
    merge.clashes.map(({ path }) => path.at(-1)),
    [ORDER],
  );
});

test('the same change by both is no clash', () => {
  const both = pool('all', member('mira'), member('ines'), member('ada'), member('kenji', 3));
  const merge = mergeOf(BASE, both, structuredClone(both));
  assert.deepEqual([merge.mine, merge.clashes], [[], []]);
});

test('nothing that either has changed is lost, unless it is given up', () => {
  const weights = [6, 3];
  const orders = [
    ['mira', 'ines', 'ada', 'kenji'],
    ['ada', 'mira', 'ines', 'kenji'],
    ['mira', 'ines', 'kenji'],
    ['rohan', 'mira', 'ines', 'ada', 'kenji'],
  ];
  const all = orders.flatMap((order) =>
    weights.map((weight) => pool('all', ...order.map((host) => member(host, host === 'ines' ? weight : 6)))),
  );
  for (const mine of all)
    for (const theirs of all) {
      const merge = mergeOf(BASE, mine, theirs);
      const made = merged({ mine, theirs }, merge);
      const left = mergeOf(BASE, mine, made);
      // Who has been moved by one and removed by the other is nowhere any more.
      const kept = [...merge.theirs, ...merge.mine].filter(({ path }) => path.at(-1) !== ORDER);
      for (const { path } of kept)
        assert.ok(
          left.theirs.some((one) => same(one.path, path)),
          path.join('/'),
        );
    }
});
