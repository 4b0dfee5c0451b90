import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unsealed } from '../../secrets/sealing.ts';
import { Bundle } from './bundle.ts';
import { Caches } from './caches.ts';
import type { Connection, Dialect } from './database.ts';

/** A database in which another process stores a configuration while the first one is being read. */
function configuredMeanwhile(): Connection {
  const revisions = ['old'];
  const names = ['Old'];
  return {
    all: async (sql) => {
      if (sql.startsWith('SELECT revision')) return [{ revision: revisions.shift() ?? 'new' }];
      if (sql.startsWith('SELECT config FROM team'))
        return [{ config: JSON.stringify({ name: names.shift() ?? 'New' }) }];
      return [];
    },
    run: async () => 0,
    send: async () => {},
    gather: () => {},
  };
}

test('a configuration that changes while it is read is read again, once for all writes of a bundle', async () => {
  const kept: string[] = [];
  const caches = new Caches(({ name }) => kept.push(name), unsealed);
  const bundle = new Bundle(configuredMeanwhile(), 'red', caches, {} as Dialect);
  const name = async (transaction: Pick<Bundle, 'team'>) => (await transaction.team())!.name;
  const { ended } = await bundle.run([name, name]);
  assert.deepEqual(
    ended.map((one) => (one.status === 'fulfilled' ? one.value : one.reason)),
    ['New', 'New'],
  );
  assert.deepEqual(kept, ['New']);
});
