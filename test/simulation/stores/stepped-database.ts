import type { Connection, Database } from '../../../packages/server/src/store/sql/database.ts';
import type { Life } from '../world/life.ts';
import type { Steps } from '../world/steps.ts';

/** Waits for turns on behalf of a database, and says when it works. */
export interface Turns {
  readonly turn: (label: string) => Promise<void>;
  /** Around everything that the database does by itself. */
  readonly begin: () => void;
  readonly end: () => void;
}

/** Turns for a database that answers at once, so that nobody has to wait for its work. */
export function turnsAtOnce(steps: Steps, life: Life): Turns {
  return { turn: (label) => steps.turn(label, life), begin: () => {}, end: () => {} };
}

/** Turns for a database whose work takes real time: nobody else has their turn meanwhile. */
export function turnsOfServer(steps: Steps, life: Life): Turns {
  return { turn: (label) => steps.turn(label, life), begin: () => steps.begin(), end: () => steps.end() };
}

/** A database each of whose statements waits for its turn, and each of whose transactions does before it begins and before it commits. */
export function steppedDatabase(database: Database, { turn, begin, end }: Turns): Database {
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
  const stepped = (connection: Connection): Connection => ({
    async all(sql, values) {
      await turn(sql);
      return during(() => connection.all(sql, values));
    },
    async run(sql, values) {
      await turn(sql);
      return during(() => connection.run(sql, values));
    },
  });
  return {
    dialect: database.dialect,
    async read(work) {
      await turn('BEGIN READ ONLY');
      return during(() => database.read((connection) => apart(() => work(stepped(connection)))));
    },
    async write(work) {
      await turn('BEGIN');
      return during(() =>
        database.write((connection) =>
          apart(async () => {
            const result = await work(stepped(connection));
            await turn('COMMIT');
            return result;
          }),
        ),
      );
    },
    ping: () => database.ping(),
    close: () => database.close(),
  };
}
