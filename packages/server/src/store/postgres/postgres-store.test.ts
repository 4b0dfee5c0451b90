import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { StoreView } from '@team-booking/engine';
import { storeSuite, teamOf } from '@team-booking/engine/testing/store-suite';
import { freshStore, freshStores } from './test/fresh-store.ts';

storeSuite('PostgreSQL', (t) => freshStore(t));

// What distributed engines lack is not used, so that a query under locks refuses overlaps.
storeSuite('plain PostgreSQL', (t) => freshStore(t, { plain: true }));

const READS: Readonly<Record<string, (view: StoreView) => Promise<unknown>>> = {
  'the team': (view) => view.team(),
  'a booking type': (view) => view.bookingType('call'),
  'a pool': (view) => view.pool('call'),
};

for (const [what, read] of Object.entries(READS)) {
  test(`${what} that is read before a lock conflicts with a configuration that was stored meanwhile`, async (t) => {
    const [one, other] = await freshStores(t, 2);
    const configure = () => other!.write('red', (transaction) => transaction.putTeam(teamOf('red', ['a', 'b'])));
    await configure();
    let runs = 0;
    await one!.write('red', async (transaction) => {
      await read(transaction);
      if (++runs === 1) await configure();
      await transaction.lock({ type: 'call', hosts: ['a'] });
    });
    assert.equal(runs, 2);
  });
}

test('what is read of a locked team is what was stored meanwhile', async (t) => {
  const [one, other] = await freshStores(t, 2);
  const configure = (name: string) =>
    other!.write('red', (transaction) => transaction.putTeam({ ...teamOf('red', ['a', 'b']), name }));
  await configure('before');
  await one!.write('red', async (transaction) => {
    assert.equal((await transaction.team())?.name, 'before');
    await configure('after');
    await transaction.lockTeam();
    assert.equal((await transaction.team())?.name, 'after');
  });
});
