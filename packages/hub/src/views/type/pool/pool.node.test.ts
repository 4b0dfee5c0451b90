import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  canOwn,
  doRotate,
  editedPool,
  hostsIn,
  inMode,
  movedHost,
  poolChanges,
  withGroup,
  withHost,
  withMember,
  withOptional,
  withoutHost,
} from './pool.ts';

const member = (host: string, weight = 1, priority = 1) => ({ host, weight, priority });
const STORED = {
  mode: 'round-robin' as const,
  groups: [{ need: 1, members: [member('mira', 2), member('ines', 2), member('kenji', 1, 2)] }],
  owner: null,
  fairness: 'turns' as const,
  requestedHost: 'neutral' as const,
  offering: 'all' as const,
  maxLead: null,
};
const POOL = editedPool(STORED);
const order = (pool = POOL) => pool.groups.map(({ members }) => members.map(({ host }) => host).join(' ')).join(' | ');

test('what is stored comes back as it was', () => {
  assert.equal(POOL.groups[0]!.members[2]!.share, '1/2');
  assert.deepEqual(poolChanges(POOL, 2), STORED);
});

test('one share that is changed is one change, and whole weights again', () => {
  const made = withMember(POOL, 'kenji', { share: '1/3' });
  assert.deepEqual(
    made.groups[0]!.members.map(({ share }) => share),
    ['1/1', '1/1', '1/3'],
  );
  assert.deepEqual(
    poolChanges(made, 2).groups[0]!.members.map(({ weight }) => weight),
    [6, 6, 2],
  );
});

test('hosts move, come and go', () => {
  assert.equal(order(movedHost(POOL, 0, 'kenji', 0)), 'kenji mira ines');
  assert.equal(order(movedHost(POOL, 0, 'mira', 1)), 'ines mira kenji');
  assert.equal(order(movedHost(POOL, 0, 'mira', 99)), 'ines kenji mira');
  assert.equal(order(movedHost(POOL, 0, 'nobody', 1)), 'mira ines kenji');
  assert.equal(order(withoutHost(withHost(POOL, 0, 'ada'), 0, 'mira')), 'ines kenji ada');
});

test('everybody stays in another mode, as far as there is room, and all are back in the first', () => {
  const all = inMode(POOL, 'collective', POOL);
  assert.deepEqual([all.groups[0]!.need, order(all)], ['all', 'mira ines kenji']);
  const one = inMode(all, 'solo', POOL);
  assert.equal(order(one), 'mira');
  assert.equal(order(inMode(one, 'collective', POOL)), 'mira ines kenji');
  assert.deepEqual(inMode(one, 'round-robin', POOL), POOL);
});

test('a mix becomes one list, in which everybody is once', () => {
  const panel = editedPool({
    ...STORED,
    mode: 'panel',
    groups: [
      { need: 'all', members: [member('mira')] },
      { need: 1, members: [member('ines'), member('kenji')] },
      { need: 1, members: [member('kenji'), member('ada')] },
    ],
  });
  assert.deepEqual(hostsIn(panel), ['mira', 'ines', 'kenji', 'ada']);
  assert.deepEqual(canOwn(panel), ['mira']);
  assert.ok(doRotate(panel));
  assert.equal(order(inMode(panel, 'round-robin', panel)), 'mira ines kenji ada');
  // A host has one share, whichever group it is for.
  assert.equal(
    withMember(panel, 'kenji', { share: '1/4' })
      .groups.flatMap(({ members }) => members)
      .filter(({ share }) => share === '1/4').length,
    2,
  );
});

test('nothing rotates where everybody is there, and nobody is in charge of one', () => {
  assert.deepEqual(canOwn(POOL), []);
  assert.ok(!doRotate(inMode(POOL, 'collective', POOL)));
  assert.ok(!doRotate(withGroup(POOL, 0, { members: [] })));
  const owned = { ...inMode(POOL, 'collective', POOL), owner: 'kenji' };
  assert.equal(poolChanges(owned).owner, 'kenji');
  assert.equal(poolChanges(withoutHost(owned, 0, 'kenji')).owner, null);
});

test('a host who is optional is left out where all take part, and stays where turns rotate', () => {
  const groups = [
    { need: 'all' as const, members: [member('mira'), member('kenji')] },
    { need: 1, members: [member('kenji'), member('ines')] },
    { need: 1, members: [member('kenji')] },
  ];
  const made = withOptional(editedPool({ ...STORED, mode: 'panel', groups }), 'kenji');
  assert.equal(order(made), 'mira | kenji ines | kenji');
  assert.deepEqual(
    made.groups.map(({ need }) => need),
    ['all', 1, 1],
  );
});
