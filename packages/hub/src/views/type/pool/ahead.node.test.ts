import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Ahead } from './ahead.ts';
import { movedHost, withMember, type EditedPool, type PoolChange } from './pool.ts';
import type { PoolListParts } from './pool-list-parts.ts';

const poolOf = (...hosts: string[]) =>
  ({
    groups: [{ need: 1, members: hosts.map((host) => ({ host, share: '1/1', priority: 1 })) }],
  }) as unknown as EditedPool;
const told = ({ groups }: EditedPool) => groups[0]!.members.map(({ host, share }) => `${host} ${share}`).join();

/** A list over a draft, whose view renders when it is asked to. */
function listOf(draft: EditedPool) {
  const view = { draft, asked: 0 };
  const partsOf = (pool: EditedPool) =>
    ({ pool, change: (change: PoolChange) => (view.draft = change(view.draft)) }) as unknown as PoolListParts;
  const list = { parts: partsOf(draft), requestUpdate: () => (view.asked += 1) };
  return { ahead: new Ahead(list), view, render: () => (list.parts = partsOf(view.draft)) };
}

test('what is changed is shown and told at once, and shown until the view has rendered', () => {
  const { ahead, view, render } = listOf(poolOf('a', 'b', 'c'));
  ahead.change((pool) => movedHost(pool, 0, 'a', 1));
  ahead.change((pool) => movedHost(pool, 0, 'a', 2));
  assert.equal(told(ahead.pool), 'b 1/1,c 1/1,a 1/1');
  assert.equal(told(view.draft), told(ahead.pool), 'what is saved now has it');
  assert.equal(view.asked, 2);
  view.draft = poolOf('c', 'b', 'a');
  render();
  assert.equal(told(ahead.pool), 'c 1/1,b 1/1,a 1/1', 'then the view says what is shown');
});

test('what the view has learnt and not shown yet is changed, too, and not put back', () => {
  const { ahead, view } = listOf(poolOf('a', 'b'));
  view.draft = withMember(view.draft, 'b', { share: '1/2' });
  ahead.change((pool) => movedHost(pool, 0, 'a', 1));
  assert.equal(told(view.draft), 'b 1/2,a 1/1');
});
