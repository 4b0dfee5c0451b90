import type { SqlStore, StoreOptions } from '../../sql/sql-store.ts';
import type { PostgresOptions } from '../open-database.ts';
import { openPostgres } from '../open-postgres.ts';
import { freshDatabase } from './cluster.ts';

interface Through {
  /** The address by which the store reaches its database. */
  readonly through?: (url: string) => string;
}

/** A store in a database of its own, closed and dropped after the test. */
export async function freshStore(
  test: { after(work: () => Promise<void>): void },
  { through = (url) => url, ...options }: Through & StoreOptions & PostgresOptions = {},
): Promise<SqlStore> {
  // What is registered first runs first, so the store is closed before its database is dropped.
  let close = async () => {};
  test.after(() => close());
  const store = await openPostgres(through(await freshDatabase(test)), options);
  close = () => store.close();
  return store;
}
