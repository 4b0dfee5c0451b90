import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { Renewal } from './renewal.ts';

let frames: (() => void)[] = [];
const { requestAnimationFrame: ask, cancelAnimationFrame: cancel } = globalThis;
beforeEach(() => {
  frames = [];
  globalThis.requestAnimationFrame = (frame) => frames.push(frame as () => void);
  globalThis.cancelAnimationFrame = () => void (frames = []);
});
afterEach(() => Object.assign(globalThis, { requestAnimationFrame: ask, cancelAnimationFrame: cancel }));

interface Row {
  readonly id: string;
  readonly value: number;
}

const rows = (ids: string, value: number): readonly Row[] => Array.from(ids, (id) => ({ id, value }));
const told = (list: readonly Row[]) => list.map(({ id, value }) => `${id}${value}`).join(' ');

function renewal() {
  let updates = 0;
  const host = {
    addController() {},
    removeController() {},
    requestUpdate: () => updates++,
    updateComplete: Promise.resolve(true),
  };
  const made = new Renewal<Row>(host, 2, ({ id }) => id);
  const frame = () => frames.splice(0).forEach((one) => one());
  return { made, frame, updates: () => updates };
}

test('a list grows by some rows a frame, and asks for no frame when it is whole', () => {
  const { made, frame, updates } = renewal();
  const list = rows('abcde', 1);
  assert.equal(told(made.of(list)), 'a1 b1');
  assert.equal(told(made.of(list)), 'a1 b1', 'not before the next frame');
  frame();
  assert.equal(told(made.of(list)), 'a1 b1 c1 d1');
  frame();
  assert.equal(told(made.of(list)), 'a1 b1 c1 d1 e1');
  assert.equal(frames.length, 0);
  assert.equal(updates(), 2);
});

test('another list takes its place by some rows a frame, in its own order; one more takes the place of both', () => {
  const { made, frame } = renewal();
  const first = rows('abcd', 1);
  made.of(first);
  frame();
  assert.equal(told(made.of(first)), 'a1 b1 c1 d1');
  const second = rows('dabxc', 2);
  assert.equal(told(made.of(second)), 'd2 a2 b1 c1', 'who is new is not there yet');
  const third = rows('cdab', 3);
  assert.equal(told(made.of(third)), 'c3 d3 a2 b1');
  frame();
  assert.equal(told(made.of(third)), 'c3 d3 a3 b3');
});

test('whoever leaves does not come back to half a list', () => {
  const { made } = renewal();
  const list = rows('abcde', 1);
  made.of(list);
  made.hostDisconnected();
  assert.equal(told(made.of(list)), 'a1 b1 c1 d1 e1');
});
