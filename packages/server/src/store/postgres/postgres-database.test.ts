import assert from 'node:assert/strict';
import { test } from 'node:test';
import { StoreBusy, StoreUnavailable } from '@team-booking/engine';
import { Conflict } from '../sql/database.ts';
import { openDatabase, type PostgresOptions } from './open-database.ts';
import { OutcomeUnknown } from './run-transaction.ts';
import { execute, freshDatabase } from './test/cluster.ts';

const ROWS = 'CREATE TABLE x (id BIGINT PRIMARY KEY, n BIGINT); INSERT INTO x VALUES (1, 0), (2, 0)';

async function opened(t: Parameters<typeof freshDatabase>[0], options: PostgresOptions = {}) {
  const url = await freshDatabase(t);
  await execute(url, ROWS);
  const { database, pool } = await openDatabase(url, options);
  t.after(() => database.close());
  const n = async () => Number((await execute(url, 'SELECT n FROM x WHERE id = 1'))[0]!['n']);
  return { url, database, pool, n };
}

const raise = 'UPDATE x SET n = n + 1 WHERE id = 1';

/** Runs a statement when a transaction that changed `x` commits, the first `times` times. */
async function atCommit(url: string, times: number, statement: string): Promise<void> {
  await execute(
    url,
    `CREATE SEQUENCE tried;
    CREATE FUNCTION strike() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
      IF nextval('tried') <= ${times} THEN ${statement}; END IF; RETURN NULL; END $$;
    CREATE CONSTRAINT TRIGGER strike AFTER UPDATE ON x DEFERRABLE INITIALLY DEFERRED
      FOR EACH ROW EXECUTE FUNCTION strike()`,
  );
}

test('integers, sums, counts and truths come back as numbers', async (t) => {
  const { database } = await opened(t);
  const sql =
    'SELECT id, (SELECT sum(id) FROM x) AS sum, (SELECT count(*) FROM x) AS count, id = 1 AS is FROM x WHERE id = $1';
  const rows = await database.read((connection) => connection.all(sql, [1]));
  assert.deepEqual({ ...rows[0] }, { id: 1, sum: 3, count: 2, is: 1 });
  assert.equal(await database.write((connection) => connection.run('UPDATE x SET n = 1')), 2);
});

test('a serialization failure at commit runs the transaction again', async (t) => {
  const { url, database, n } = await opened(t);
  await atCommit(url, 2, "RAISE EXCEPTION 'not now' USING ERRCODE = '40001'");
  let runs = 0;
  await database.write(async (connection) => {
    runs++;
    await connection.run(raise);
  });
  assert.deepEqual([runs, await n()], [3, 1]);
});

test('conflicts that do not end are busy after the patience, with pauses between the attempts', async (t) => {
  let clock = 0;
  const pauses: number[] = [];
  const { url, database, n } = await opened(t, {
    patience: 500,
    elapsed: () => clock,
    random: () => 0.5,
    pause: async (milliseconds) => void (pauses.push(milliseconds), (clock += milliseconds)),
  });
  await atCommit(url, 1000, "RAISE EXCEPTION 'never' USING ERRCODE = '40P01'");
  await assert.rejects(
    database.write((connection) => connection.run(raise)),
    StoreBusy,
  );
  assert.ok(pauses.length > 5 && clock >= 500, `${pauses.length} pauses`);
  assert.equal(await n(), 0);
});

test('a connection lost at commit is unavailable and not run again, as it may have taken effect', async (t) => {
  const { url, database } = await opened(t);
  await atCommit(url, 1000, 'PERFORM pg_terminate_backend(pg_backend_pid())');
  let runs = 0;
  await assert.rejects(
    database.write(async (connection) => {
      runs++;
      await connection.run(raise);
    }),
    (error) =>
      error instanceof OutcomeUnknown && error instanceof StoreUnavailable && /with its key/.test(error.remedy),
  );
  assert.equal(runs, 1);
});

test('a connection lost before the commit runs the transaction again on another one', async (t) => {
  const { url, database, n } = await opened(t, { connections: 1 });
  let runs = 0;
  await database.write(async (connection) => {
    await connection.run(raise);
    if (++runs > 1) return;
    const [row] = await connection.all('SELECT pg_backend_pid() AS pid');
    // Until it has ended: one that ends only at the commit may have committed.
    await execute(url, `SELECT pg_terminate_backend(${row!['pid']}, 10000)`);
  });
  assert.deepEqual([runs, await n()], [2, 1]);
});

test('connections that PostgreSQL has ended while they were idle are replaced', async (t) => {
  const { url, database } = await opened(t);
  await Promise.all([1, 2, 3].map(() => database.read((connection) => connection.all('SELECT pg_sleep(0.05)'))));
  const others =
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'team-booking' AND datname = current_database()";
  assert.ok((await execute(url, others)).length >= 3);
  await database.write((connection) => connection.run(raise));
});

test('two transactions that wait for each other both end', async (t) => {
  const { database, n } = await opened(t);
  const both = Promise.withResolvers<void>();
  let first = 0;
  const inOrder = async (one: number, two: number) =>
    database.write(async (connection) => {
      await connection.run('UPDATE x SET n = n + 1 WHERE id = $1', [one]);
      if (++first === 2) both.resolve();
      await both.promise;
      await connection.run('UPDATE x SET n = n + 1 WHERE id = $1', [two]);
    });
  await Promise.all([inOrder(1, 2), inOrder(2, 1)]);
  assert.equal(await n(), 2);
});

test('a transaction that read something stale runs again', async (t) => {
  const { database } = await opened(t);
  let runs = 0;
  const result = await database.write(async () => {
    if (++runs < 3) throw new Conflict('x');
    return 'done';
  });
  assert.deepEqual([result, runs], ['done', 3]);
});

test('what stores something twice by itself fails before the patience ends, as it is no conflict', async (t) => {
  const { database } = await opened(t, { patience: 60_000, pause: async () => {} });
  let runs = 0;
  const twice = database.write(async (connection) => {
    runs++;
    await connection.run('INSERT INTO x VALUES (1, 1)');
  });
  await assert.rejects(twice, { code: '23505' });
  assert.equal(runs, 20);
});

test('a failed statement whose error is swallowed commits nothing, and is no success', async (t) => {
  const { database, n } = await opened(t);
  const swallowed = database.write(async (connection) => {
    await connection.run(raise);
    await connection.run('INSERT INTO x VALUES (1, 1)').catch(() => {});
  });
  await assert.rejects(swallowed, /duplicate key/);
  assert.equal(await n(), 0);
});

test('a statement that nobody waited for fails its transaction, with its own error', async (t) => {
  const { database, n } = await opened(t);
  for (const last of ['SELECT 1 AS one', null]) {
    const failing = database.write(async (connection) => {
      await connection.run(raise);
      await connection.send('INSERT INTO x VALUES (1, 1)');
      if (last !== null) await connection.all(last);
    });
    await assert.rejects(failing, { code: '23505' });
  }
  assert.equal(await n(), 0);
});

test('who waits longer for another’s lock than the patience is told that it is busy', async (t) => {
  const { database } = await opened(t, { patience: 1000 });
  const locked = Promise.withResolvers<void>();
  const free = Promise.withResolvers<void>();
  const holder = database.write(async (connection) => {
    await connection.run(raise);
    locked.resolve();
    await free.promise;
  });
  await locked.promise;
  await assert.rejects(
    database.write((connection) => connection.run(raise)),
    StoreBusy,
  );
  free.resolve();
  await holder;
});

test('who finds no free connection within the patience is told that it is busy', async (t) => {
  const { database } = await opened(t, { patience: 1000, connections: 1 });
  const free = Promise.withResolvers<void>();
  const begun = Promise.withResolvers<void>();
  const holder = database.read(async () => {
    begun.resolve();
    await free.promise;
  });
  await begun.promise;
  await assert.rejects(
    database.read((connection) => connection.all('SELECT 1')),
    StoreBusy,
  );
  free.resolve();
  await holder;
});

test('nothing that a transaction has set outlives it', async (t) => {
  const { database, pool } = await opened(t, { connections: 1 });
  const settings = async () =>
    (await pool.query("SELECT name, setting FROM pg_settings WHERE source = 'session' ORDER BY name")).rows;
  const before = await settings();
  await database.write((connection) => connection.run(raise));
  await database.read((connection) => connection.all('SELECT 1'));
  assert.deepEqual(await settings(), before);
  assert.deepEqual((await pool.query('SELECT name FROM pg_prepared_statements')).rows, []);
});

test('closing waits for transactions that run, and admits no others', async (t) => {
  const { database, n } = await opened(t);
  const begun = Promise.withResolvers<void>();
  const running = database.write(async (connection) => {
    begun.resolve();
    await connection.all('SELECT pg_sleep(0.1)');
    await connection.run(raise);
  });
  await begun.promise;
  const closed = database.close();
  await assert.rejects(
    database.read(async () => 1),
    /closed/,
  );
  await closed;
  await running;
  assert.equal(await n(), 1);
});
