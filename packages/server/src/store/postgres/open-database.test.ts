import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { StoreUnavailable, StoreUnusable } from '@team-booking/engine';
import { withoutPassword } from './address.ts';
import { openDatabase, type PostgresOptions } from './open-database.ts';
import { execute, freshDatabase, sharedServer, startCluster } from './test/cluster.ts';

const SOON: PostgresOptions = { patience: 1000 };

async function refused(url: string, message: RegExp, remedy: RegExp, options = SOON): Promise<void> {
  await assert.rejects(openDatabase(url, options), (error) => {
    assert.ok(error instanceof StoreUnusable, String(error));
    assert.match(error.message, message);
    assert.match(error.remedy, remedy);
    const { password } = URL.parse(url) ?? {};
    if (password)
      assert.ok(!JSON.stringify([error.message, error.remedy, error]).includes(password), 'has the password');
    return true;
  });
}

const changed = (url: string, change: Partial<URL>) => Object.assign(new URL(url), change).href;

test('a database that cannot be opened names the reason and the remedy, and never the password', async (t) => {
  const url = await freshDatabase(t);
  await refused(changed(url, { password: 'not-the-password' }), /refuses the password/, /DATABASE_URL/);
  await refused(changed(url, { pathname: '/missing' }), /does not exist/, /createdb/);
  await refused(changed(url, { port: '1' }), /does not accept connections/, /Start PostgreSQL/);
  await refused(changed(url, { host: 'database.invalid', port: '5432' }), /has no address/, /Correct the address/);
  await refused(`${url}?ssl=true`, /cannot be opened.*SSL/, /Correct DATABASE_URL/);
  for (const none of ['', 'mysql://a:secret@b/c', 'postgres://', 'postgresql://u:p%@[/x', 'postgresql://host']) {
    await refused(none, /is none/, /percent-encoded/);
  }
});

test('an address is shown without its password, wherever that is', () => {
  assert.equal(withoutPassword('postgresql://u:secret@h:1/d?sslmode=require'), 'postgresql://u@h:1/d?sslmode=require');
  assert.equal(withoutPassword('postgres://u:secret@/d?host=/run'), 'postgres://u@/d?host=%2Frun');
  assert.equal(withoutPassword('postgres://h/d?password=secret&x=1'), 'postgres://h/d?x=1');
  assert.ok(!withoutPassword('nonsense secret').includes('secret'));
});

test('a user who may not create tables, or has no connection left, is named with what an administrator does', async (t) => {
  const url = await freshDatabase(t);
  const name = `user_${new URL(url).pathname.slice(1)}`;
  await execute(url, `CREATE ROLE ${name} LOGIN PASSWORD 'secret-of-the-user'`);
  t.after(async () => void (await execute(await sharedServer(), `DROP ROLE ${name}`)));
  const theirs = changed(url, { username: name, password: 'secret-of-the-user' });
  await refused(theirs, /may not create the tables/, /owner of the database.*btree_gist/);
  await execute(url, `GRANT CREATE ON SCHEMA public TO ${name}`);
  await refused(theirs, /may not create the tables/, /btree_gist/);
  await execute(url, 'CREATE EXTENSION btree_gist');
  let clock = 0;
  const { database } = await openDatabase(theirs, { elapsed: () => clock });
  await database.ping();
  await execute(url, `ALTER ROLE ${name} CONNECTION LIMIT 0`);
  await refused(theirs, /no connection left/, /DATABASE_CONNECTIONS/);
  await execute(url, `REVOKE ALL ON probe FROM ${name}; ALTER TABLE probe OWNER TO tester`);
  // A good health check is reused for a second.
  clock += 2000;
  await assert.rejects(
    database.ping(),
    (error) => error instanceof StoreUnavailable && /owner of the database/.test(error.remedy),
  );
  await database.close();
});

test('a database in another encoding is refused', async (t) => {
  const url = await freshDatabase(t);
  const name = `${new URL(url).pathname.slice(1)}_l1`;
  await execute(url, `CREATE DATABASE ${name} ENCODING LATIN1 LOCALE_PROVIDER libc LOCALE 'C' TEMPLATE template0`);
  t.after(async () => void (await execute(await sharedServer(), `DROP DATABASE ${name} WITH (FORCE)`)));
  await refused(changed(url, { pathname: `/${name}` }), /encoding LATIN1/, /--encoding=UTF8/);
});

test('a database that confirms before it has stored is refused', async (t) => {
  const url = await freshDatabase(t);
  await execute(url, `ALTER DATABASE ${new URL(url).pathname.slice(1)} SET synchronous_commit = off`);
  await refused(url, /before they are on its disk/, /synchronous_commit = on/);
});

test('a standby is read, but no health: bookings go to the primary', async () => {
  const cluster = await startCluster({ fsync: false });
  try {
    await (await openDatabase(cluster.url)).database.close();
    await cluster.stop();
    writeFileSync(join(cluster.folder, 'data', 'standby.signal'), '');
    await cluster.start();
    await refused(cluster.url, /read-only/, /primary/);
  } finally {
    await cluster.close();
  }
});

test('a server that is stopped is unavailable, and used again without a restart when it is back', async () => {
  const cluster = await startCluster({ fsync: false });
  const { database } = await openDatabase(cluster.url, { patience: 1000 });
  try {
    await database.ping();
    await cluster.stop('immediate');
    const write = () => database.write((connection) => connection.run("UPDATE probe SET room = ''"));
    await assert.rejects(write, (error) => error instanceof StoreUnavailable && /Start PostgreSQL/.test(error.remedy));
    await assert.rejects(database.ping(), StoreUnavailable);
    await cluster.start();
    await write();
    await database.ping();
  } finally {
    await database.close();
    await cluster.close();
  }
});
