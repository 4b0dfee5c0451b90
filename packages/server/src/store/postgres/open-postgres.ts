import { type SqlStore, sqlStore, type StoreOptions } from '../sql/sql-store.ts';
import { listen } from './listen.ts';
import { openDatabase, type PostgresOptions } from './open-database.ts';

/** A store in a database that speaks PostgreSQL. */
export interface PostgresStore extends SqlStore {
  /** Whether its tables were made just now. */
  readonly isNew: boolean;
  /** What its connections do; `waiting`: those who wait for one. */
  connections(): { readonly total: number; readonly idle: number; readonly waiting: number };
}

/**
 * A store in a database that speaks PostgreSQL. Any number of processes on any number of machines may share it.
 *
 * @param url `postgresql://USER:PASSWORD@HOST:PORT/DATABASE`; no error repeats its password
 * @throws {StoreUnusable} if the database cannot be used, or was written by a newer server
 */
export async function openPostgres(
  url: string,
  { onTeam, sealing, ...options }: StoreOptions & PostgresOptions = {},
): Promise<PostgresStore> {
  const { database, pool, plain, isNew } = await openDatabase(url, options);
  const announcer = plain ? null : listen(url, pool);
  const connections = () => ({ total: pool.totalCount, idle: pool.idleCount, waiting: pool.waitingCount });
  return {
    ...sqlStore(database, { ...(onTeam && { onTeam }), ...(sealing && { sealing }), announcer }),
    isNew,
    connections,
  };
}
