import assert from 'node:assert/strict';
import { test } from 'node:test';
import { StoreBusy, StoreUnavailable } from '@team-booking/engine';
import { Alone } from './bundle-member.ts';
import { Bundles } from './bundles.ts';

const nothing = async () => {};

/** A queue whose bundles are answered by `together`. It notes their sizes, and those that run by themselves as 1. */
function opened(together: (count: number) => Promise<readonly PromiseSettledResult<unknown>[]>) {
  const sizes: number[] = [];
  const bundles = new Bundles((_team, works) => {
    sizes.push(works.length);
    return together(works.length);
  });
  const run = (result: unknown, team = 'red') =>
    bundles.run(team, 'group', nothing, async () => {
      sizes.push(1);
      return result;
    });
  return { run, sizes, bundles };
}

const good = async (count: number): Promise<PromiseSettledResult<unknown>[]> =>
  Array.from({ length: count }, (_, i) => ({ status: 'fulfilled', value: `together ${i}` }));

test('one that waits by itself runs by itself, several as a bundle, which is bounded', async () => {
  const { run, sizes } = opened(good);
  assert.equal(await run('alone'), 'alone');
  const answers = await Promise.all(Array.from({ length: 130 }, (_, i) => run(i)));
  assert.deepEqual(answers.slice(62, 66), ['together 62', 'together 63', 'together 0', 'together 1']);
  assert.deepEqual(sizes, [1, 64, 64, 2]);
});

test('teams wait for themselves only', async () => {
  const red = Promise.withResolvers<readonly PromiseSettledResult<unknown>[]>();
  const { run } = opened((count) => (count === 3 ? red.promise : good(count)));
  const waiting = [1, 2, 3].map((i) => run(i));
  assert.deepEqual(await Promise.all([run(1, 'blue'), run(2, 'blue')]), ['together 0', 'together 1']);
  red.resolve(await good(3));
  await Promise.all(waiting);
});

test('what a bundle fails at, its writes do by themselves', async () => {
  const { run, sizes } = opened(() => Promise.reject(new RangeError('refused')));
  assert.deepEqual(await Promise.all([run(1), run(2)]), [1, 2]);
  assert.deepEqual(sizes, [2, 1, 1]);
});

test('who cannot share a transaction runs by themselves, when the others have ended', async () => {
  const { run, sizes } = opened(async () => [
    { status: 'rejected', reason: new Alone() },
    { status: 'fulfilled', value: 'together' },
    { status: 'rejected', reason: new RangeError('no') },
  ]);
  const [alone, together, failed] = await Promise.allSettled([run('alone'), run(''), run('')]);
  assert.deepEqual(
    [alone, together],
    [
      { status: 'fulfilled', value: 'alone' },
      { status: 'fulfilled', value: 'together' },
    ],
  );
  assert.ok(failed.status === 'rejected' && failed.reason instanceof RangeError);
  assert.deepEqual(sizes, [3, 1]);
});

test('a database that is away is told to all, and none of them runs again, as it may have taken effect', async () => {
  const { run, sizes } = opened(() => Promise.reject(new StoreUnavailable('lost', 'Look.')));
  const ended = await Promise.allSettled([run(1), run(2)]);
  for (const one of ended) assert.ok(one.status === 'rejected' && one.reason instanceof StoreUnavailable);
  assert.deepEqual(sizes, [2]);
});

test('who waits behind a bundle that has waited too long for its locks is told so, too', async () => {
  const bundle = Promise.withResolvers<never>();
  const began = Promise.withResolvers<void>();
  const { run, sizes } = opened(() => (began.resolve(), bundle.promise));
  const first = [run(1), run(2)];
  await began.promise;
  const behind = [run(3), run(4)];
  bundle.reject(new StoreBusy());
  for (const one of await Promise.allSettled([...first, ...behind])) {
    assert.ok(one.status === 'rejected' && one.reason instanceof StoreBusy);
  }
  assert.deepEqual(sizes, [2]);
});
