import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { balancesOf, ledgerState, rebuild, type LedgerRecord } from '@team-booking/core/assignment';
import { type BookingsQuery, bookingNumber, HostTimeTaken, StoreUnusable } from '@team-booking/engine';
import { verifyPool } from '@team-booking/core/assignment';
import { SqliteConnection } from './connection.ts';
import { migrate } from './migrate.ts';
import { MIGRATIONS } from './migrations/index.ts';
import { openSqlite } from './open-sqlite.ts';
import { temporaryFile } from './test/temporary.ts';

/** Seven bookings of two pools, one of which was cancelled and one reassigned, as version 4 of the schema has them. */
const VERSION_4 = readFileSync(new URL('test/schema-4.sql', import.meta.url), 'utf8');

test('a database from before rows became narrow keeps every booking, its times and its ledger, and finds them', async (t) => {
  const file = await temporaryFile(t);
  const before = new SqliteConnection(file, 0);
  migrate(before, MIGRATIONS.slice(0, 4));
  before.execute(VERSION_4);
  before.execute(`UPDATE booking SET answers = '{"topic":"a\\u0000b \\ud800"}', move_reason = 'x' || char(0) || 'y'`);
  const team = before.get('SELECT team FROM booking')!['team'] as string;
  const ids = (await before.all('SELECT id, start_ms FROM booking')).map((row) => [row['id'], row['start_ms']]);
  before.close();

  const store = openSqlite(file);
  t.after(() => store.close());
  await store.read(team, async (view) => {
    const rows = await view.bookings({ from: 0, to: Number.MAX_SAFE_INTEGER });
    assert.deepEqual(new Map(rows.map(({ state }) => [state.id, state.start])), new Map(ids as [string, number][]));
    for (const row of rows) {
      assert.deepEqual([row.answers, row.moveReason], [{ topic: 'a\u0000b \ud800' }, 'x\u0000y']);
      assert.match(row.attendee.email, /@/);
      assert.ok(row.timeZone && row.locale && row.createdAt > 0);
    }
    for (const id of ['call', 'panel']) {
      const pool = (await view.pool(id))!;
      const [postings, records] = [await view.postings(id), await view.records(id)];
      assert.equal(verifyPool(postings, records).ok, true);
      const all = records
        .map(({ record }) => record)
        .filter((record): record is LedgerRecord => record.kind !== 'fixed');
      const [stored, rebuilt] = [ledgerState(pool, await view.ledger(pool)), rebuild(pool, postings, all)];
      assert.deepEqual(balancesOf(stored), balancesOf(rebuilt));
      assert.equal(stored.lastSeq, rebuilt.lastSeq);
      for (const [host, { latest }] of rebuilt.assignments) {
        assert.equal(stored.assignments.get(host)?.latest.seq, latest.seq);
      }
    }
    assert.ok((await view.outbox()).length > ids.length);
    for (const { state, attendee } of rows) {
      const found = async (query: Omit<BookingsQuery, 'limit'>) =>
        (await view.listBookings({ ...query, limit: 100 })).map((row) => row.state.id);
      for (const host of state.hosts) assert.ok((await found({ host })).includes(state.id));
      const words = [bookingNumber(state.id), attendee.name.toUpperCase(), 'A\u0000b'];
      assert.deepEqual(await found({ words }), [state.id]);
    }
  });
  const again = store.write(team, async (transaction) => {
    const [first] = await transaction.bookings({ from: 0, to: Number.MAX_SAFE_INTEGER });
    const { id: booking, start, end, hosts } = first!.state;
    const time = {
      booking,
      host: hosts[0]!,
      start,
      end,
      type: first!.type,
      bufferBefore: 0,
      bufferAfter: 0,
      until: null,
    };
    await transaction.takeTime([time]);
  });
  await assert.rejects(again, HostTimeTaken);
});

test('the tables that are built anew have the triggers, indexes and references that they had', async (t) => {
  const connection = new SqliteConnection(await temporaryFile(t), 0);
  t.after(async () => connection.close());
  const named = () => connection.all("SELECT type, name FROM sqlite_schema WHERE tbl_name = 'host_time' ORDER BY name");
  migrate(connection, MIGRATIONS.slice(0, 5));
  const before = await named();
  assert.equal(before.length, 5);
  migrate(connection);
  const added = { type: 'index', name: 'host_time_until' };
  assert.deepEqual(
    (await named()).map((row) => ({ ...row })),
    [...before, added].map((row) => ({ ...row })).toSorted((a, b) => (String(a.name) < String(b.name) ? -1 : 1)),
  );
  const references = await connection.all('SELECT DISTINCT "table" FROM pragma_foreign_key_list(\'host_time\')');
  assert.deepEqual(
    references.map((row) => row['table']),
    ['host'],
  );
});

test('answers that were kept are kept, and found by their key', async (t) => {
  const connection = new SqliteConnection(await temporaryFile(t), 0);
  t.after(async () => connection.close());
  migrate(connection, MIGRATIONS.slice(0, 7));
  const answers = [
    ['red', 'book', 'b', 'hash', 'first', 2],
    ['red', 'book', 'a', 'hash', 'second', 1],
  ];
  for (const answer of answers) await connection.run('INSERT INTO kept_answer VALUES ($1, $2, $3, $4, $5, $6)', answer);
  migrate(connection);
  const of = (key: string) =>
    connection.all('SELECT booking, at_ms FROM kept_answer WHERE team = $2 AND key = $1', [key, 'red']);
  assert.deepEqual({ ...(await of('a'))[0] }, { booking: 'second', at_ms: 1 });
  assert.deepEqual({ ...(await of('b'))[0] }, { booking: 'first', at_ms: 2 });
  await assert.rejects(connection.run('INSERT INTO kept_answer VALUES ($1, $2, $3, $4, $5, $6)', answers[0]), /UNIQUE/);
});

test('migrations run once each and go forward only', async (t) => {
  const connection = new SqliteConnection(await temporaryFile(t), 0);
  t.after(async () => connection.close());
  const first = 'CREATE TABLE one (x)';
  migrate(connection, [first]);
  migrate(connection, [first, 'CREATE TABLE two (x)']);
  migrate(connection, [first, 'CREATE TABLE two (x)']);
  const tables = await connection.all("SELECT 1 FROM sqlite_schema WHERE type = 'table'");
  assert.equal(tables.length, 2);
  assert.throws(() => migrate(connection, [first]), StoreUnusable);
  assert.throws(() => migrate(connection, [first, '', 'CREATE TABLE three (x); broken']), /syntax error/);
  assert.equal(connection.get("SELECT 1 FROM sqlite_schema WHERE name = 'three'"), undefined);
});

test('a migration that would leave rows without what they refer to is undone', async (t) => {
  const connection = new SqliteConnection(await temporaryFile(t), 0);
  t.after(async () => connection.close());
  const tables = 'CREATE TABLE one (x INTEGER PRIMARY KEY); CREATE TABLE two (x REFERENCES one)';
  migrate(connection, [tables]);
  const orphan = 'INSERT INTO two VALUES (1)';
  assert.throws(() => migrate(connection, [tables, orphan]), /leaves two without its one/);
  assert.deepEqual(await connection.all('SELECT * FROM two'), []);
  assert.throws(() => connection.execute(orphan), /FOREIGN KEY/);
});
