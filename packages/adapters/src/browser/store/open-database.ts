import { StoreUnusable } from '@team-booking/engine';
import { unopened } from './errors.ts';
import { MIGRATIONS, type Migration } from './migrations/index.ts';

/** A database of the current schema. */
export interface OpenedDatabase {
  readonly database: IDBDatabase;
  /** Whether it was created just now. */
  readonly isNew: boolean;
}

/**
 * Opens a database and migrates it to the current schema in one transaction.
 *
 * @param factory `undefined` if there is none
 * @throws {StoreUnusable} if the page may not store data, a newer version wrote the database, or another page keeps an older one
 *   open
 */
export function openDatabase(
  name: string,
  factory: IDBFactory | undefined,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<OpenedDatabase> {
  return new Promise((resolve, reject) => {
    let isNew = false;
    let refused = false;
    const refuse = (error: unknown) => {
      refused = true;
      reject(error instanceof StoreUnusable ? error : unopened(name, error));
    };
    try {
      if (!factory) throw new Error('there is no IndexedDB');
      const request = factory.open(name, migrations.length);
      request.addEventListener('upgradeneeded', ({ oldVersion }) => {
        isNew = oldVersion === 0;
        for (const migrate of migrations.slice(oldVersion)) migrate(request.result, request.transaction!);
      });
      // Our pages close on `versionchange`; one that does not would block without end.
      request.addEventListener('blocked', () =>
        refuse(
          new StoreUnusable(
            `Another page keeps an older version of the database ${name} open`,
            'Close the other tabs of this site and load the page again',
          ),
        ),
      );
      request.addEventListener('error', () => refuse(request.error));
      request.addEventListener('success', () => {
        if (refused) request.result.close();
        else resolve({ database: request.result, isNew });
      });
    } catch (error) {
      refuse(error);
    }
  });
}

/** The runtime's IndexedDB. In some pages even reading the global throws. */
export function ownFactory(): IDBFactory | undefined {
  try {
    return globalThis.indexedDB;
  } catch {
    return undefined;
  }
}
