import assert from 'node:assert/strict';
import { afterEach, beforeEach, mock, test } from 'node:test';
import { Ahead } from './ahead.ts';
import { movedHost, withMember, type EditedPool } from './pool.ts';
import type { PoolListParts } from './pool-list-parts.ts';

const { requestAnimationFrame, cancelAnimationFrame } = globalThis;
let frames: FrameRequestCallback[] = [];
beforeEach(() => {
  mock.timers.enable({ apis: ['setTimeout'] });
  frames = [];
  globalThis.requestAnimationFrame = (callback) => frames.push(callback);
  globalThis.cancelAnimationFrame = () => (frames = []);
});
afterEach(() => {
  mock.timers.reset();
  Object.assign(globalThis, { requestAnimationFrame, cancelAnimationFrame });
});

const frame = () => frames.splice(0).forEach((callback) => callback(0));
const poolOf = (...hosts: string[]) =>
  ({
    groups: [{ need: 1, members: hosts.map((host) => ({ host, share: '1/1', priority: 1 })) }],
  }) as unknown as EditedPool;
const orderOf = (pool: EditedPool) => pool.groups[0]!.members.map(({ host }) => host).join('');

/** A list, whose view keeps what it is told until it gives it. */
function listOf(...hosts: string[]) {
  const told: EditedPool[] = [];
  const partsOf = (pool: EditedPool) =>
    ({ pool, change: (next: EditedPool) => told.push(next) }) as unknown as PoolListParts;
  const list = {
    parts: partsOf(poolOf(...hosts)),
    addController() {},
    removeController() {},
    requestUpdate() {},
    updateComplete: Promise.resolve(true),
  };
  return { ahead: new Ahead(list), told, give: (pool: EditedPool) => (list.parts = partsOf(pool)) };
}

test('what is changed is shown at once, and told once, in a task after the frame', () => {
  const { ahead, told, give } = listOf('a', 'b', 'c');
  ahead.change((pool) => movedHost(pool, 0, 'a', 1));
  ahead.change((pool) => movedHost(pool, 0, 'a', 2));
  assert.equal(orderOf(ahead.pool), 'bca');
  frame();
  assert.equal(told.length, 0, 'the frame is shown first');
  mock.timers.tick(0);
  assert.deepEqual(told.map(orderOf), ['bca']);
  assert.equal(orderOf(ahead.pool), 'bca', 'and stays until the view has rendered');
  give(poolOf('c', 'b', 'a'));
  assert.equal(orderOf(ahead.pool), 'cba', 'then the view says what is shown');
});

test('what the view has learnt meanwhile is changed, too', () => {
  const { ahead, told, give } = listOf('a', 'b');
  ahead.change((pool) => movedHost(pool, 0, 'a', 1));
  give(withMember(poolOf('a', 'b'), 'b', { share: '1/2' }));
  frame();
  mock.timers.tick(0);
  assert.deepEqual(
    told[0]!.groups[0]!.members.map(({ host, share }) => `${host} ${share}`),
    ['b 1/2', 'a 1/1'],
  );
});

test('a list that is left tells at once, and once', () => {
  const { ahead, told } = listOf('a', 'b');
  ahead.change((pool) => movedHost(pool, 0, 'a', 1));
  ahead.hostDisconnected();
  frame();
  mock.timers.tick(0);
  ahead.hostDisconnected();
  assert.deepEqual(told.map(orderOf), ['ba']);
});
