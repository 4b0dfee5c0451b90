import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openTeam } from '../../test/open-team.ts';
import { bookingRow } from '../testing/store-suite/rows.ts';
import { dryRun } from './dry-run.ts';

test('a dry run answers what would be, and leaves nothing', async () => {
  const { store } = await openTeam();
  const state = await dryRun(
    (work) => store.write('team', work),
    async (transaction) => {
      await transaction.addBooking(bookingRow('b1'));
      return (await transaction.booking('b1'))?.state.status;
    },
  );
  assert.equal(state, 'confirmed');
  assert.equal(await store.read('team', (view) => view.booking('b1')), null);
});

test('what refuses the real thing refuses the dry run', async () => {
  const { store } = await openTeam();
  const failing = dryRun(
    (work) => store.write('team', work),
    () => Promise.reject(new Error('no')),
  );
  await assert.rejects(failing, /^Error: no$/);
});
