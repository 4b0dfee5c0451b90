import assert from 'node:assert/strict';
import { test } from 'node:test';
import { StoreBusy, StoreUnavailable } from '@team-booking/engine';
import { whileBusy } from './while-busy.ts';

test('what finds the database busy is tried again, any other failure is not', async () => {
  let tries = 0;
  const third = await whileBusy(async () => {
    if (++tries < 3) throw new StoreBusy();
    return tries;
  });
  assert.equal(third, 3);
  const full = new StoreUnavailable('The disk is full', 'Free disk space.');
  tries = 0;
  const failing = whileBusy(async () => {
    tries++;
    throw full;
  });
  await assert.rejects(failing, full);
  assert.equal(tries, 1);
});

test('a database that stays busy is a failure in the end', async () => {
  const always = async () => {
    throw new StoreBusy();
  };
  await assert.rejects(whileBusy(always, 0), StoreBusy);
});
