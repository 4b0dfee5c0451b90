import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { noChange, type ReactiveControllerHost } from 'lit';
import { Slices } from './slices.ts';

const { requestAnimationFrame, cancelAnimationFrame } = globalThis;
let frames: FrameRequestCallback[] = [];
beforeEach(() => {
  frames = [];
  globalThis.requestAnimationFrame = (callback) => frames.push(callback);
});
afterEach(() => Object.assign(globalThis, { requestAnimationFrame, cancelAnimationFrame }));

/** An element that is rendered anew in each frame in which it has asked for it. @returns its frames, until nothing grows any more */
function rendered(make: (host: ReactiveControllerHost) => () => unknown): () => Promise<unknown[]> {
  let isWanted = true;
  const requestUpdate = () => (isWanted = true);
  const host = { addController() {}, removeController() {}, requestUpdate, updateComplete: Promise.resolve(true) };
  const render = make(host);
  return async () => {
    const shown: unknown[] = [];
    for (isWanted = true; isWanted;) {
      isWanted = false;
      shown.push(render());
      for (const callback of frames.splice(0)) callback(0);
      assert.equal(isWanted, false, 'not within the frame');
      // What is done after it.
      await new Promise((resolve) => setTimeout(resolve));
    }
    return shown;
  };
}

const upTo = (count: number) => Array.from({ length: count }, (_, i) => i);

test('a list grows by its slice each frame until all of it is there; a short one is there at once', async () => {
  const frames = rendered((host) => {
    const slices = new Slices(host, 4);
    return () => slices.of(upTo(10)).length;
  });
  assert.deepEqual(await frames(), [4, 8, 10]);
  assert.deepEqual(await frames(), [10]);
});

test('of several lists of an element one grows in a frame, each in turn', async () => {
  const frames = rendered((host) => {
    const [some, others] = [new Slices(host, 4), new Slices(host, 5)];
    return () => [some.of(upTo(12)).length, others.of(upTo(10)).length];
  });
  assert.deepEqual(await frames(), [
    [4, 5],
    [8, 5],
    [8, 10],
    [12, 10],
  ]);
});

test('rows of another list take the places of those before, some a frame; none of them goes meanwhile', async () => {
  let list = upTo(5);
  const frames = rendered((host) => {
    const slices = new Slices(host, 2);
    return () => slices.each(list, (row) => row).map((row) => (row === noChange ? 'before' : row));
  });
  assert.deepEqual((await frames()).at(-1), [0, 1, 2, 3, 4]);
  list = [10, 11, 12, 13];
  assert.deepEqual(await frames(), [
    [10, 11, 'before', 'before'],
    [10, 11, 12, 13],
  ]);
});

test('a list that begins anew has no rows of before', async () => {
  let slices: Slices;
  const list = upTo(5);
  const frames = rendered((host) => {
    slices = new Slices(host, 2);
    return () => slices.each(list, (row) => row).length;
  });
  assert.deepEqual(await frames(), [2, 4, 5]);
  slices!.restart();
  assert.deepEqual(await frames(), [2, 4, 5]);
});
