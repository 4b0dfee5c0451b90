import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Health, HEALTHY } from './health.ts';

/** A database whose checks are counted and answered by hand. */
function counted() {
  const asked: PromiseWithResolvers<void>[] = [];
  const clock = { now: 5 };
  const probe = () => {
    const one = Promise.withResolvers<void>();
    asked.push(one);
    return one.promise;
  };
  return { asked, clock, health: new Health(probe, () => clock.now) };
}

test('all who ask share one check, for a second after its end', async () => {
  const { asked, clock, health } = counted();
  const both = [health.check(), health.check()];
  assert.equal(asked.length, 1);
  clock.now += 400;
  asked[0]!.resolve();
  await Promise.all(both);
  clock.now += HEALTHY - 1;
  await health.check();
  assert.equal(asked.length, 1);
  clock.now += 1;
  void health.check();
  assert.equal(asked.length, 2);
});

test('a check that fails is told to all who share it, and not kept', async () => {
  const { asked, health } = counted();
  const both = [health.check(), health.check()];
  asked[0]!.reject(new Error('the disk is full'));
  for (const one of both) await assert.rejects(one, /full/);
  const again = health.check();
  asked[1]!.resolve();
  await again;
});

test('after something has failed it is looked at anew', async () => {
  const { asked, health } = counted();
  const first = health.check();
  asked[0]!.resolve();
  await first;
  health.doubt();
  void health.check();
  assert.equal(asked.length, 2);
});
