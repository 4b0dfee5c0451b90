import assert from 'node:assert/strict';
import { test } from 'node:test';
import { StoreBusy } from '@team-booking/engine';
import { Conflict, type Connection } from '../sql/database.ts';
import { FULL } from './dialect.ts';
import { openDatabase, type PostgresOptions } from './open-database.ts';
import type { PostgresDatabase } from './postgres-database.ts';
import { OutcomeUnknown } from './run-transaction.ts';
import { execute, freshDatabase } from './test/cluster.ts';

type Work<T> = (connection: Connection) => Promise<T>;

/** `x` keeps which transaction has added each row: those of one group have the same. */
const TABLES = `CREATE TABLE x (y BIGINT PRIMARY KEY, tx TEXT NOT NULL DEFAULT pg_current_xact_id()::text);
  CREATE TABLE locked (id BIGINT PRIMARY KEY); INSERT INTO locked VALUES (1)`;

async function opened(t: Parameters<typeof freshDatabase>[0], options: PostgresOptions = {}) {
  const url = await freshDatabase(t);
  await execute(url, TABLES);
  const open = async () => {
    const { database } = await openDatabase(url, options);
    t.after(() => database.close());
    return database;
  };
  const rows = () => execute(url, 'SELECT y, tx FROM x ORDER BY y');
  return {
    url,
    open,
    database: await open(),
    stored: async () => (await rows()).map(({ y }) => Number(y)),
    commits: async () => new Set((await rows()).map(({ tx }) => tx)).size,
  };
}

const add = (y: number) => (connection: Connection) => connection.run('INSERT INTO x (y) VALUES ($1)', [y]);

/** Runs works as a group: the first of all holds it up until the others wait. */
async function together(database: PostgresDatabase, works: readonly Work<unknown>[]) {
  const first = Promise.withResolvers<void>();
  const holding = database.write(() => first.promise, 'group');
  const answers = works.map((work) => database.write(work, 'group'));
  first.resolve();
  const ended = await Promise.allSettled([...answers, holding]);
  return ended.slice(0, -1).map((answer) => (answer.status === 'fulfilled' ? answer.value : answer.reason));
}

test('writes of one group that wait at the same time share one commit', async (t) => {
  const { database, stored, commits } = await opened(t);
  assert.deepEqual(await together(database, [1, 2, 3, 4, 5].map(add)), [1, 1, 1, 1, 1]);
  assert.deepEqual([await stored(), await commits()], [[1, 2, 3, 4, 5], 1]);
  await database.write(add(6), 'group');
  assert.equal(await commits(), 2);
});

test('a group is bounded, as others wait for its locks', async (t) => {
  const { database, commits } = await opened(t, { elapsed: () => 0 });
  await together(
    database,
    Array.from({ length: 70 }, (_, y) => add(y)),
  );
  // The one that holds the group up is the first of 32.
  assert.equal(await commits(), 3);
});

test('one that fails leaves the others of its group as they are, and nothing of itself', async (t) => {
  const { database, stored, commits } = await opened(t);
  const answers = await together(database, [
    add(1),
    (connection) => add(2)(connection).then(() => Promise.reject(new RangeError('no'))),
    // Nobody waits for the statement that fails, and what follows it only says that the transaction has failed.
    async (connection) => {
      await connection.send('INSERT INTO x (y) VALUES (NULL)');
      await connection.all('SELECT 1');
    },
    // An error that is swallowed is one.
    (connection) => connection.run('SELECT 1 / 0').catch(() => 0),
    add(3),
  ]);
  assert.deepEqual(
    answers.map((answer) => (answer instanceof Error ? ((answer as { code?: string }).code ?? answer.name) : answer)),
    [1, 'RangeError', '23502', '22012', 1],
  );
  assert.deepEqual([await stored(), await commits()], [[1, 3], 1]);
});

test('nobody learns of a result, good or bad, before the commit', async (t) => {
  const { database } = await opened(t);
  const told: string[] = [];
  const last = Promise.withResolvers<void>();
  const works = [
    database.write(add(1), 'group').then(() => told.push('good')),
    database.write(() => Promise.reject(new RangeError('no')), 'group').catch(() => told.push('bad')),
    database.write(async (connection) => {
      // By now both have long ended.
      await connection.all('SELECT pg_sleep(0.02)');
      assert.deepEqual(told, []);
      last.resolve();
    }, 'group'),
  ];
  await last.promise;
  await Promise.all(works);
  assert.deepEqual(told, ['good', 'bad']);
});

test('if the commit fails, nobody of the group has a result; a conflict runs all of them again', async (t) => {
  const { url, database, stored } = await opened(t);
  await execute(
    url,
    `CREATE SEQUENCE tried;
    CREATE FUNCTION strike() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
      IF nextval('tried') = 1 THEN RAISE EXCEPTION 'not now' USING ERRCODE = '40001'; END IF; RETURN NULL; END $$;
    CREATE CONSTRAINT TRIGGER strike AFTER INSERT ON x DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION strike()`,
  );
  let runs = 0;
  const counted = (y: number) => (connection: Connection) => (runs++, add(y)(connection));
  assert.deepEqual(await together(database, [1, 2, 3].map(counted)), [1, 1, 1]);
  assert.deepEqual([await stored(), runs], [[1, 2, 3], 6]);
});

test('a connection that is lost at the commit leaves all of the group with an unknown outcome', async (t) => {
  const { url, database } = await opened(t);
  await execute(
    url,
    `CREATE FUNCTION strike() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
      PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NULL; END $$;
    CREATE CONSTRAINT TRIGGER strike AFTER INSERT ON x DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION strike()`,
  );
  const answers = await together(database, [add(1), () => Promise.reject(new RangeError('taken')), add(2)]);
  for (const answer of answers) assert.ok(answer instanceof OutcomeUnknown);
});

test('a connection that is lost before the commit runs all of the group again', async (t) => {
  const { url, database, stored } = await opened(t);
  let runs = 0;
  const answers = await together(database, [
    add(1),
    async (connection) => {
      if (++runs > 1) return 'there';
      const [row] = await connection.all('SELECT pg_backend_pid() AS pid');
      return execute(url, `SELECT pg_terminate_backend(${row!['pid']})`).then(() => connection.all('SELECT 1'));
    },
    add(2),
  ]);
  assert.deepEqual(
    [answers, await stored()],
    [
      [1, 'there', 1],
      [1, 2],
    ],
  );
});

test('what met a conflict or another’s key runs again, without what it had done', async (t) => {
  const { database, stored } = await opened(t);
  let runs = 0;
  const conflicting = async (connection: Connection) => {
    await add(10 + runs)(connection);
    if (++runs < 3) throw new Conflict('it');
    return runs;
  };
  let next = 1;
  const answers = await together(database, [add(1), conflicting, (connection) => add(next++)(connection), add(5)]);
  assert.deepEqual(answers, [1, 3, 1, 1]);
  assert.deepEqual(await stored(), [1, 2, 5, 12]);
});

test('groups run side by side, and each only waits for its own', async (t) => {
  const { database } = await opened(t);
  const other = Promise.withResolvers<void>();
  const waiting = database.write(() => other.promise, 'one');
  assert.equal(await database.write(add(1), 'two'), 1);
  assert.equal(await database.write(add(2)), 1);
  other.resolve();
  await waiting;
});

test('the same group of two processes gives way to each other', async (t) => {
  const { database, open, stored } = await opened(t);
  const processes = [database, await open()];
  const locking = (y: number) => async (connection: Connection) => {
    await connection.all('SELECT id FROM locked WHERE id = 1 FOR NO KEY UPDATE');
    return add(y)(connection);
  };
  const many = Array.from({ length: 60 }, (_, y) => processes[y % 2]!.write(locking(y), 'group'));
  assert.deepEqual(new Set(await Promise.all(many)), new Set([1]));
  assert.equal((await stored()).length, 60);
});

test('what locks a booking has a transaction of its own, as the others have locked what comes after bookings', async (t) => {
  const { database, commits } = await opened(t);
  const replay = async (connection: Connection) => {
    await FULL.lockRows(connection, 'booking', 'team', ['b']);
    return add(2)(connection);
  };
  assert.deepEqual(await together(database, [add(1), replay, add(3)]), [1, 1, 1]);
  assert.equal(await commits(), 2);
});

test('whoever waits for their turn longer than the patience is told that it is busy', async (t) => {
  const { database, stored } = await opened(t, { patience: 300 });
  const free = Promise.withResolvers<void>();
  const holding = database.write(() => free.promise, 'group');
  const late = assert.rejects(database.write(add(1), 'group'), StoreBusy);
  setTimeout(() => free.resolve(), 600);
  await Promise.all([holding, late]);
  assert.deepEqual(await stored(), []);
});
