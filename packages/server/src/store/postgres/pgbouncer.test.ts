import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { raceSuite, storeSuite } from '@team-booking/engine/testing/store-suite';
import { sharedServer } from './test/cluster.ts';
import { freshStore, freshStores } from './test/fresh-store.ts';
import { hearUntil } from './test/hear.ts';
import { startPgbouncer } from './test/pgbouncer.ts';

const { close, through } = await startPgbouncer(await sharedServer());
after(close);

storeSuite('PostgreSQL behind a proxy that pools transactions', (t) => freshStore(t, { through }));
raceSuite('PostgreSQL behind that proxy, opened three times', (t) => freshStores(t, 3, { through, patience: 20_000 }));

test('behind a proxy that swallows notifications changes are found by looking', async (t) => {
  const heard = await hearUntil(({ hosts }) => hosts.length === 2, t, { through });
  assert.ok(heard.every(({ times }) => times === null));
});
