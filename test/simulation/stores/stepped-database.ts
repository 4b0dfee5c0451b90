import type { Connection, Database, Row, Value } from '../../../packages/server/src/store/sql/database.ts';
import type { Retrying } from '../../../packages/server/src/store/sql/retrying.ts';
import type { Life } from '../world/life.ts';
import type { Steps } from '../world/steps.ts';

/** How the steps of a process on a database are taken. */
export interface Turns {
  readonly steps: Steps;
  readonly life: Life;
  /** Whether its work takes real time, so that nobody else may have their turn meanwhile. */
  readonly takesTime: boolean;
}

/** What a statement says that waits for other transactions' locks. */
const LOCKS = 'FOR NO KEY UPDATE';
/** Then those who wait for each other are a deadlock, which ends for one of them. */
const MOST_TRIES = 8;

/** A database each of whose statements waits for its turn, and each of whose transactions does before it begins and before it commits. */
export function steppedDatabase(database: Database, turns: Turns): Database {
  const { steps, life, takesTime } = turns;
  const turn = (label: string) => steps.turn(label, life);
  const begin = () => takesTime && steps.begin();
  const end = () => takesTime && steps.end();
  /** Lets the database work. */
  const during = async <T>(work: () => Promise<T>): Promise<T> => {
    begin();
    try {
      return await work();
    } finally {
      end();
    }
  };
  /** Lets others have their turns while the database waits for somebody's work. */
  const apart = async <T>(work: () => Promise<T>): Promise<T> => {
    end();
    try {
      return await work();
    } finally {
      begin();
    }
  };
  /** Locks rows, as if it waited for whoever has them: gives up at once, and tries again when a transaction has ended. */
  const locked = async (connection: Connection, sql: string, values?: readonly Value[]): Promise<Row[]> => {
    for (let tries = 1; ; tries++) {
      await during(() => connection.run('SAVEPOINT step'));
      try {
        return await during(() => connection.all(sql, values));
      } catch (error) {
        if (!isLockTimeout(error) || tries === MOST_TRIES) throw error;
      }
      await during(() => connection.run('ROLLBACK TO step'));
      await steps.pause(life);
    }
  };
  const stepped = (connection: Connection): Connection => {
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
    const run = (sql: string, values?: readonly Value[]) => next(sql, () => during(() => connection.run(sql, values)));
    return {
      all: (sql, values) =>
        next(sql, () =>
          takesTime && sql.includes(LOCKS)
            ? locked(connection, sql, values)
            : during(() => connection.all(sql, values)),
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
      return during(() => database.read((connection) => apart(() => work(stepped(connection)))));
    },
    async write(work) {
      await turn('BEGIN');
      try {
        return await during(() =>
          database.write((connection) =>
            apart(async () => {
              const result = await work(stepped(connection));
              await turn('COMMIT');
              return result;
            }),
          ),
        );
      } finally {
        steps.freed();
      }
    },
    ping: () => database.ping(),
    close: () => database.close(),
  };
}

/** How transactions pause between two attempts, and what chance and time are for them. A step counts as a millisecond. */
export function virtualTime({ steps, life, takesTime }: Turns): Omit<Retrying, 'patience'> {
  return {
    async pause() {
      if (takesTime) steps.end();
      try {
        await steps.pause(life);
      } finally {
        if (takesTime) steps.begin();
      }
    },
    random: () => 0,
    elapsed: () => (takesTime ? 0 : steps.count),
  };
}

function isLockTimeout(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '55P03';
}
