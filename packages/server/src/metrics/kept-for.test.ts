import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keptFor } from './kept-for.ts';

test('however often it is asked, it asks once within the time, and anew after it', async () => {
  let [now, asked] = [0, 0];
  const ask = keptFor(
    5,
    () => now,
    async () => ++asked,
  );
  assert.deepEqual(await Promise.all([ask(), ask()]), [1, 1]);
  now = 4;
  assert.equal(await ask(), 1);
  now = 5;
  assert.equal(await ask(), 2);
});

test('what fails is asked anew', async () => {
  let asked = 0;
  const ask = keptFor(
    5,
    () => 0,
    async () => {
      if (++asked === 1) throw new Error('away');
      return asked;
    },
  );
  await assert.rejects(ask(), /away/);
  assert.equal(await ask(), 2);
});
