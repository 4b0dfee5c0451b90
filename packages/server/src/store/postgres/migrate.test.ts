import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bookingNumber, HostTimeTaken, StoreUnusable } from '@team-booking/engine';
import { bookingRow, hostTime, teamOf } from '@team-booking/engine/testing/store-suite';
import { Client } from 'pg';
import { migrate, type Schema } from './migrate.ts';
import { MIGRATIONS, type Migration } from './migrations/index.ts';
import { openDatabase } from './open-database.ts';
import { openPostgres } from './open-postgres.ts';
import type { Product } from './product.ts';
import { execute, freshDatabase } from './test/cluster.ts';

const FULL: Product = { plain: false, key: 'TEXT COLLATE "C"' };
const [one, two]: Migration[] = [() => 'CREATE TABLE one (x BIGINT)', () => 'CREATE TABLE two (x BIGINT)'];

async function run(url: string, migrations: readonly Migration[], product = FULL): Promise<Schema> {
  const client = new Client(url);
  await client.connect();
  try {
    return await migrate(client, product, migrations);
  } finally {
    await client.end();
  }
}

const version = async (url: string) => (await execute(url, 'SELECT version FROM schema_version'))[0]!['version'];

test('migrations run once each and go forward only', async (t) => {
  const url = await freshDatabase(t);
  assert.equal((await run(url, [one!])).isNew, true);
  assert.equal((await run(url, [one!, two!])).isNew, false);
  await run(url, [one!, two!]);
  assert.equal(await version(url), '2');
  await assert.rejects(
    run(url, [one!]),
    (error) => error instanceof StoreUnusable && /newer version/.test(error.remedy),
  );
  await assert.rejects(run(url, [one!, two!, () => 'CREATE TABLE three (x BIGINT); broken']), /syntax error/);
  assert.deepEqual(await execute(url, "SELECT 1 FROM pg_class WHERE relname = 'three'"), []);
  assert.equal(await version(url), '2');
});

for (const plain of [false, true]) {
  test(`a database from before there were documents finds its bookings${plain ? ', also when plain' : ''}`, async (t) => {
    const url = await freshDatabase(t);
    await run(url, MIGRATIONS.slice(0, 5), { ...FULL, plain });
    const { state, type, tokenVersion, createdAt, changedAt, ...details } = bookingRow('b');
    const team = teamOf('red', ['a', 'b']);
    await execute(
      url,
      `INSERT INTO team VALUES ('red', '1', '{}');
      INSERT INTO host VALUES ('red', 'a', 0, 1, '{}'), ('red', 'b', 1, 1, '{}');
      INSERT INTO booking_type VALUES ('red', 'call', 'call', 0, 1, '${JSON.stringify(team.bookingTypes[0])}');
      INSERT INTO booking
      SELECT 'red', 'b' || n, 1, '${type}', 'confirmed', n, n + 1, NULL, ${tokenVersion}, ${createdAt}, ${changedAt},
        replace('${JSON.stringify(state)}', '"b"', '"b' || n || '"'), replace('${JSON.stringify(details)}', 'Ada', 'Ädà' || n)
      FROM generate_series(1, 1203) AS n;
      INSERT INTO host_time VALUES ('red', 'a', 1, 2, 'b1', 'call', 0, 0, NULL)`,
    );
    const store = await openPostgres(url, { plain });
    t.after(() => store.close());
    await store.read('red', async (view) => {
      for (const n of [1, 500, 501, 1203]) {
        const words = [`ada${n}`, bookingNumber(`b${n}`)];
        const found = await view.listBookings({ host: 'a', words, limit: 9 });
        assert.deepEqual(
          found.map(({ state: { id } }) => id),
          [`b${n}`],
        );
      }
      assert.equal((await view.listBookings({ words: ['ada'], limit: 2000 })).length, 1203);
    });
    await store.write('red', (transaction) => transaction.takeTime([hostTime('hold', 'a', 2, 3, 50)]));
    const again = store.write('red', (transaction) => transaction.takeTime([hostTime('other', 'a', 1, 2)]));
    await assert.rejects(again, HostTimeTaken);
  });
}

test('a server older than its database does not start', async (t) => {
  const url = await freshDatabase(t);
  await (await openDatabase(url)).database.close();
  await execute(url, 'UPDATE schema_version SET version = version + 1');
  await assert.rejects(openDatabase(url), StoreUnusable);
});

test('ten processes that start at once all find the present schema', async (t) => {
  const url = await freshDatabase(t);
  const opened = await Promise.all(Array.from({ length: 10 }, () => openDatabase(url, { connections: 1 })));
  await Promise.all(opened.map(({ database }) => database.ping()));
  await Promise.all(opened.map(({ database }) => database.close()));
  assert.equal(await version(url), String(MIGRATIONS.length));
});

test('a database of another program is refused, and its tables are left as they are', async (t) => {
  const url = await freshDatabase(t);
  await execute(url, 'CREATE TABLE booking (x BIGINT)');
  await assert.rejects(openDatabase(url), (error) => error instanceof StoreUnusable && /of its own/.test(error.remedy));
  assert.deepEqual(await execute(url, "SELECT 1 FROM pg_class WHERE relname = 'team'"), []);
});

test('a plain schema has no constraint, extension or trigger, and stays plain', async (t) => {
  const url = await freshDatabase(t);
  const first = await openDatabase(url, { plain: true });
  await first.database.close();
  assert.deepEqual(await execute(url, "SELECT conname FROM pg_constraint WHERE contype = 'x'"), []);
  assert.deepEqual(await execute(url, "SELECT extname FROM pg_extension WHERE extname <> 'plpgsql'"), []);
  const triggers = await execute(url, 'SELECT tgname FROM pg_trigger WHERE NOT tgisinternal');
  assert.deepEqual(triggers, []);
  assert.deepEqual(await run(url, MIGRATIONS), { plain: true, isNew: false });
});

test('texts that are compared are sorted by their bytes, as in SQLite', async (t) => {
  const url = await freshDatabase(t);
  await (await openDatabase(url)).database.close();
  const indexed = await execute(
    url,
    `SELECT c.relname, a.attname FROM pg_index i
    JOIN pg_class c ON c.oid = i.indrelid JOIN pg_namespace n ON n.oid = c.relnamespace AND n.nspname = 'public'
    JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = ANY (i.indkey) AND a.atttypid = 'text'::regtype
    WHERE a.attcollation <> (SELECT oid FROM pg_collation WHERE collname = 'C')`,
  );
  assert.deepEqual(indexed, []);
});
