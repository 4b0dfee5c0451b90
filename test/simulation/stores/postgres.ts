import { sqlStore } from '../../../packages/server/src/store/sql/sql-store.ts';
import { openDatabase } from '../../../packages/server/src/store/postgres/open-database.ts';
import { PostgresDatabase } from '../../../packages/server/src/store/postgres/postgres-database.ts';
import { execute, freshDatabase } from '../../../packages/server/src/store/postgres/test/cluster.ts';
import { countedPool } from './counted-pool.ts';
import type { NamedStore } from './named.ts';
import { steppedDatabase, virtualTime } from './stepped-database.ts';

/** More than there are requests at once. */
const CONNECTIONS = 20;
/** Who waits for a lock waits for somebody who waits for their turn, so waiting is of no use: milliseconds. */
const LOCK_TIMEOUT = 1;

/**
 * A database of a PostgreSQL server of the tests' own. It is emptied for every simulation.
 *
 * @param plain whether it lacks constraints and triggers, and reads as of a transaction's begin, as distributed engines do
 */
export async function postgres(plain: boolean): Promise<NamedStore> {
  const ends: (() => Promise<void>)[] = [];
  const url = await freshDatabase({ after: (end) => void ends.push(end) });
  const options = { connections: CONNECTIONS, plain };
  const isolation = plain ? 'REPEATABLE READ' : 'READ COMMITTED';
  const first = await openDatabase(url, options);
  await first.database.close();
  const tables = await execute(
    url,
    "SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'schema_version'",
  );
  const names = tables.map(({ tablename }) => String(tablename)).join(', ');
  return {
    async create(steps) {
      await execute(url, `TRUNCATE ${names}`);
      return {
        async open(life) {
          const { database, pool } = await openDatabase(url, options);
          const turns = { steps, life, takesTime: true };
          const retrying = { ...virtualTime(turns), patience: LOCK_TIMEOUT };
          const counted = new PostgresDatabase(countedPool(pool, steps), database.dialect, retrying, isolation);
          return sqlStore(steppedDatabase(counted, turns));
        },
        remove: async () => {},
      };
    },
    async close() {
      for (const end of ends) await end();
    },
  };
}
