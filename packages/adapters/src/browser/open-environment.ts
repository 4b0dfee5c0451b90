import type { FixtureEnvironment } from '@team-booking/engine/testing';
import { Live } from './live.ts';
import { IndexedDbStore } from './store/indexeddb-store.ts';
import { openDatabase, ownFactory } from './store/open-database.ts';

/** Options of {@link openEnvironment}. */
export interface DatabaseOptions {
  /** Name of the database; pages of the origin with the same name share it. */
  readonly database: string;
  readonly indexedDB?: IDBFactory | undefined;
  readonly durability: 'strict' | 'relaxed';
  readonly now: () => number;
}

/** Store, clock and calendars of a backend in the page. */
export interface PageEnvironment extends FixtureEnvironment {
  readonly store: IndexedDbStore;
  /** The key that manage tokens derive from; created with the database. */
  readonly secret: Uint8Array;
  /** Whether the database was created just now. */
  readonly isNew: boolean;
  readonly close: () => Promise<void>;
}

/** @throws {StoreUnusable} */
export async function openEnvironment({
  database: name,
  indexedDB,
  durability,
  now,
}: DatabaseOptions): Promise<PageEnvironment> {
  const { database, isNew } = await openDatabase(name, indexedDB ?? ownFactory());
  const live = new Live(name);
  const store = new IndexedDbStore(database, {
    durability,
    // A page has no sender, so the queue would only grow.
    messages: false,
    live,
  });
  const close = async () => {
    await store.close();
    live.close();
  };
  try {
    const secret = await store.shared('secret', () => crypto.getRandomValues(new Uint8Array(32)));
    // A page cannot read calendars.
    return { store, secret, isNew, now, busy: () => new Map(), close };
  } catch (error) {
    await close();
    throw error;
  }
}
