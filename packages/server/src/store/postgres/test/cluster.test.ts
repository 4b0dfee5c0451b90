import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { execute, freshDatabase, startCluster } from './cluster.ts';

test('a database of a test is empty, and its own', async (t) => {
  const [one, other] = [await freshDatabase(t), await freshDatabase(t)];
  await execute(one, 'CREATE TABLE x (y BIGINT)');
  await assert.rejects(execute(other, 'SELECT * FROM x'), /does not exist/);
});

test('a server of a test’s own keeps what was committed when it is stopped or killed', async () => {
  const cluster = await startCluster();
  await execute(cluster.url, 'CREATE TABLE x (y BIGINT); INSERT INTO x VALUES (1)');
  await cluster.stop();
  await assert.rejects(execute(cluster.url, 'SELECT 1'), /ECONNREFUSED/);
  await cluster.start();
  await execute(cluster.url, 'INSERT INTO x VALUES (2)');
  await cluster.kill();
  await assert.rejects(execute(cluster.url, 'SELECT 1'), /ECONNREFUSED/);
  await cluster.start();
  assert.equal((await execute(cluster.url, 'SELECT * FROM x')).length, 2);
  await cluster.close();
  assert.ok(!existsSync(cluster.folder));
});
