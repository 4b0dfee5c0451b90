import type { Connection, Database } from '../../../packages/server/src/store/sql/database.ts';
import type { Life } from '../world/life.ts';
import type { Steps } from '../world/steps.ts';

/** A database each of whose statements waits for its turn, and each of whose transactions does before it begins and before it commits. */
export function steppedDatabase(database: Database, steps: Steps, life: Life): Database {
  const stepped = (connection: Connection): Connection => ({
    async all(sql, values) {
      await steps.turn(sql, life);
      return connection.all(sql, values);
    },
    async run(sql, values) {
      await steps.turn(sql, life);
      return connection.run(sql, values);
    },
  });
  return {
    dialect: database.dialect,
    async read(work) {
      await steps.turn('BEGIN READ ONLY', life);
      return database.read((connection) => work(stepped(connection)));
    },
    async write(work) {
      await steps.turn('BEGIN', life);
      return database.write(async (connection) => {
        const result = await work(stepped(connection));
        await steps.turn('COMMIT', life);
        return result;
      });
    },
    ping: () => database.ping(),
    close: () => database.close(),
  };
}
