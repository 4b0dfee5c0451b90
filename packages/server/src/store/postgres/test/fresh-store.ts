import type { Sealing } from '../../../secrets/sealing.ts';
import type { SqlStore, StoreOptions } from '../../sql/sql-store.ts';
import type { PostgresOptions } from '../open-database.ts';
import { openPostgres } from '../open-postgres.ts';
import { freshDatabase } from './cluster.ts';

interface Test {
  after(work: () => Promise<void>): void;
}

interface Options extends StoreOptions, PostgresOptions {
  /** The address by which the store reaches its database. */
  readonly through?: (url: string) => string;
  /** How each of them stores secrets. Default: plain. */
  readonly sealings?: readonly Sealing[];
}

/** Stores on a database of their own, as several processes open it; closed and dropped after the test. */
export async function freshStores(test: Test, count: number, options: Options = {}): Promise<readonly SqlStore[]> {
  const { through = (url) => url, sealings = [], ...given } = options;
  const stores: SqlStore[] = [];
  // What is registered first runs first, so the stores are closed before their database is dropped.
  test.after(async () => void (await Promise.all(stores.map((store) => store.close()))));
  const url = through(await freshDatabase(test));
  const opened = await Promise.all(
    Array.from({ length: count }, async (_, i) => {
      const sealing = sealings[i];
      return openPostgres(url, { ...given, ...(sealing && { sealing }) });
    }),
  );
  stores.push(...opened);
  return stores;
}

/** A store in a database of its own, closed and dropped after the test. */
export async function freshStore(test: Test, options: Options = {}): Promise<SqlStore> {
  const [store] = await freshStores(test, 1, options);
  return store!;
}
