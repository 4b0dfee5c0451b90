import type { FixtureEnvironment } from '@team-booking/engine/testing';
import { Live } from './live.ts';
import { IndexedDbStore } from './store/indexeddb-store.ts';
import { openDatabase, ownFactory } from './store/open-database.ts';

/** Where the data is, and what goes with it. */
export interface DatabaseOptions {
  /** Name of the database; every page of the origin that gives the same shares it. */
  readonly database: string;
  readonly indexedDB?: IDBFactory | undefined;
  readonly durability: 'strict' | 'relaxed';
  readonly now: () => number;
}

/** What a backend in the page stands on. */
export interface PageGround extends FixtureEnvironment {
  readonly store: IndexedDbStore;
  readonly live: Live;
  /** The key that manage tokens derive from. It was made when the database was. */
  readonly secret: Uint8Array;
  /** Whether the database was made just now. */
  readonly isNew: boolean;
  readonly close: () => Promise<void>;
}

/** @throws {StoreUnusable} */
export async function openGround({ database: name, indexedDB, durability, now }: DatabaseOptions): Promise<PageGround> {
  const { database, isNew } = await openDatabase(name, indexedDB ?? ownFactory());
  const live = new Live(name);
  const store = new IndexedDbStore(database, {
    durability,
    // A page has nobody who would tell them, and they would only grow.
    messages: false,
    committed: (changes) => live.announce(changes),
  });
  const close = async () => {
    await store.close();
    live.close();
  };
  try {
    const secret = await store.once('secret', () => crypto.getRandomValues(new Uint8Array(32)));
    // Nobody's calendar can be read from a page.
    return { store, live, secret, isNew, now, busy: () => new Map(), close };
  } catch (error) {
    await close();
    throw error;
  }
}
