import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Conflict, type Connection } from '../sql/database.ts';
import { retrying } from '../sql/retrying.ts';
import { SqliteConnection } from './connection.ts';
import { GroupCommit } from './group-commit.ts';
import { temporaryFile } from './test/temporary.ts';

interface Opened {
  readonly connection: SqliteConnection;
  readonly writes: GroupCommit;
  /** Statements that were run unprepared: the transactions. */
  readonly ran: string[];
  /** What the check before a commit throws. */
  broken: Error | null;
}

async function open(t: { after(work: () => Promise<void>): void }): Promise<Opened> {
  const connection = new SqliteConnection(await temporaryFile(t), 0);
  connection.execute('CREATE TABLE x (y INTEGER UNIQUE)');
  const ran: string[] = [];
  const execute = connection.execute.bind(connection);
  connection.execute = (sql) => {
    ran.push(sql);
    execute(sql);
  };
  const opened: Opened = {
    connection,
    ran,
    broken: null,
    writes: new GroupCommit(connection, {
      retrying: retrying({ patience: 1000 }),
      check: () => {
        if (opened.broken) throw opened.broken;
      },
      failed: (error) => error,
    }),
  };
  t.after(async () => connection.close());
  return opened;
}

const add = (y: number) => (connection: Connection) => connection.run('INSERT INTO x VALUES ($1)', [y]);
const stored = async ({ connection }: Opened) => (await connection.all('SELECT y FROM x ORDER BY y')).map(({ y }) => y);
const commits = ({ ran }: Opened) => ran.filter((sql) => sql === 'COMMIT').length;

test('writes that arrive together share one commit', async (t) => {
  const opened = await open(t);
  await Promise.all([1, 2, 3, 4, 5].map((y) => opened.writes.run(add(y), 1000)));
  assert.deepEqual([await stored(opened), commits(opened)], [[1, 2, 3, 4, 5], 1]);
  await opened.writes.run(add(6), 1000);
  assert.equal(commits(opened), 2);
});

test('one that fails leaves the others of its group as they are, and nothing of itself', async (t) => {
  const opened = await open(t);
  const failing = (connection: Connection) => add(2)(connection).then(() => Promise.reject(new RangeError('no')));
  const answers = await Promise.allSettled([
    opened.writes.run(add(1), 1000),
    opened.writes.run(failing, 1000),
    opened.writes.run(add(1), 1000),
    opened.writes.run(add(3), 1000),
  ]);
  assert.deepEqual(
    answers.map((answer) => (answer.status === 'fulfilled' ? answer.value : String(answer.reason).slice(0, 12))),
    [1, 'RangeError: ', 'Error: UNIQU', 1],
  );
  assert.deepEqual([await stored(opened), commits(opened)], [[1, 3], 1]);
});

test('nobody learns of a result before the commit, and if that fails nobody has one', async (t) => {
  const opened = await open(t);
  opened.broken = new Error('the disk is gone');
  const answers = await Promise.allSettled([
    opened.writes.run(add(1), 1000),
    opened.writes.run(() => Promise.reject(new RangeError('taken')), 1000),
    opened.writes.run(add(2), 1000),
  ]);
  for (const answer of answers) assert.equal(answer.status === 'rejected' && answer.reason, opened.broken);
  opened.broken = null;
  await opened.writes.run(add(3), 1000);
  assert.deepEqual(await stored(opened), [3]);
});

test('work that met a conflict runs again, without what it had done', async (t) => {
  const opened = await open(t);
  let runs = 0;
  const work = async (connection: Connection) => {
    await add(10 + runs)(connection);
    if (++runs < 3) throw new Conflict('it');
    return runs;
  };
  assert.equal(await opened.writes.run(work, 1000), 3);
  assert.deepEqual(await stored(opened), [12]);
});

test('waiting for all that was added waits for what is added meanwhile, too', async (t) => {
  const opened = await open(t);
  const later: Promise<unknown>[] = [];
  void opened.writes.run(add(1), 1000).then(() => later.push(opened.writes.run(add(2), 1000)));
  await opened.writes.idle();
  assert.deepEqual(await stored(opened), [1, 2]);
  await Promise.all(later);
});
