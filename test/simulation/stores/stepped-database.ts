import type { Connection, Database, Row, Value } from '../../../packages/server/src/store/sql/database.ts';
import type { Retrying } from '../../../packages/server/src/store/sql/retrying.ts';
import type { Life } from '../world/life.ts';
import type { Steps } from '../world/steps.ts';

/** How the steps of a process on a database are taken. */
export interface Turns {
  readonly steps: Steps;
  readonly life: Life;
  /** Whether it is another program, whose work takes real time and whose rows are locked. */
  readonly takesTime: boolean;
}

/** What a statement says that waits for other transactions' locks. */
const LOCKS = 'FOR NO KEY UPDATE';
/** Then those who wait for each other are a deadlock, which ends for one of them. */
const MOST_TRIES = 8;

/** A connection that can tell when all that was asked of it is done. */
interface Stepped extends Connection {
  idle(): Promise<unknown>;
}

/** A database each of whose statements waits for its turn, and each of whose transactions does before it begins and before it commits. */
export function steppedDatabase(database: Database, turns: Turns): Database {
  const { steps, life, takesTime } = turns;
  const turn = (label: string) => steps.turn(label, life);
  /** Locks rows, as if it waited for whoever has them: gives up at once, and tries again when a transaction has ended. */
  const locked = async (connection: Connection, sql: string, values?: readonly Value[]): Promise<Row[]> => {
    for (let tries = 1; ; tries++) {
      await connection.run('SAVEPOINT step');
      try {
        return await connection.all(sql, values);
      } catch (error) {
        if (!isLockTimeout(error) || tries === MOST_TRIES) throw error;
      }
      await connection.run('ROLLBACK TO step');
      await steps.pause(life);
    }
  };
  const stepped = (connection: Connection): Stepped => {
    let last: Promise<unknown> = Promise.resolve();
    /** Statements of a transaction keep their order, also those that are asked for without waiting for the one before. */
    const next = <T>(sql: string, work: () => Promise<T>): Promise<T> => {
      const result = last.then(async () => {
        await turn(sql);
        return work();
      });
      last = result.catch(() => {});
      return result;
    };
    const run = (sql: string, values?: readonly Value[]) => next(sql, () => connection.run(sql, values));
    return {
      idle: () => last,
      all: (sql, values) =>
        next(sql, () =>
          takesTime && sql.includes(LOCKS) ? locked(connection, sql, values) : connection.all(sql, values),
        ),
      run,
      // Waits for the answer, so that nothing is under way when somebody else has their turn.
      send: async (sql, values) => void (await run(sql, values)),
    };
  };
  return {
    dialect: database.dialect,
    async read(work) {
      await turn('BEGIN READ ONLY');
      return database.read((connection) => work(stepped(connection)));
    },
    async write(work) {
      await turn('BEGIN');
      try {
        return await database.write(async (connection) => {
          const own = stepped(connection);
          try {
            const result = await work(own);
            await turn('COMMIT');
            return result;
          } catch (error) {
            // What it has asked for must not be done in whatever follows on this connection.
            await own.idle();
            throw error;
          }
        });
      } finally {
        steps.freed();
      }
    },
    scrub: () => database.scrub(),
    ping: () => database.ping(),
    close: () => database.close(),
  };
}

/** How transactions pause between two attempts, and what chance and time are for them. A step counts as a millisecond. */
export function virtualTime({ steps, life, takesTime }: Turns): Omit<Retrying, 'patience'> {
  return {
    pause: () => steps.pause(life),
    random: () => 0,
    elapsed: () => (takesTime ? 0 : steps.count),
  };
}

function isLockTimeout(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '55P03';
}
