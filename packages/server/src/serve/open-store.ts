import { statSync } from 'node:fs';
import { StoreUnavailable, StoreUnusable } from '@team-booking/engine';
import type { PoolUse } from '../metrics/gauges.ts';
import type { SqlStore, StoreOptions } from '../store/sql/sql-store.ts';
import { sealingWith, SecretUnreadable, type Sealing } from '../secrets/sealing.ts';
import { holdsBookings } from '../store/sqlite/holds-bookings.ts';
import { openSqlite } from '../store/sqlite/open-sqlite.ts';
import { openDataFolder } from './data-folder.ts';
import type { Settings } from './setting-table.ts';
import { StartError } from './start-error.ts';

/** What a server keeps. */
export interface OpenedStore {
  readonly store: SqlStore;
  /** The server's key. */
  readonly secret: Uint8Array;
  /** Whether the database was made just now. */
  readonly isNew: boolean;
  /** How many rows had secrets that were plain or encrypted with a former key, and now have not. */
  readonly sealed: number;
  /** What its connections do; `null` where it has none. */
  readonly connections: (() => PoolUse) | null;
  /** Warnings for the person who starts a server. */
  readonly notes: readonly string[];
}

/** Somebody may have deleted it, or its disk been full when it was copied. */
const NEW_BESIDE_KEY =
  'The database is new, but its folder is not. If there were bookings, stop the server and restore the database from a backup.';

type Options = Pick<StoreOptions, 'onTeam'>;

/**
 * Opens the database that the settings name: PostgreSQL, else SQLite in the data folder.
 *
 * @throws {StartError} with what to do about it
 */
export async function openStore(settings: Settings, options: Options = {}): Promise<OpenedStore> {
  return settings.databaseUrl === null
    ? inFolder(settings, options)
    : inPostgres(settings.databaseUrl, settings, options);
}

async function inPostgres(url: string, settings: Settings, options: Options): Promise<OpenedStore> {
  const { secret, databaseConnections: connections, databasePlain } = settings;
  if (secret === null) {
    throw new StartError(
      'secret',
      'There is no key, which all servers of a PostgreSQL database share',
      'Set SECRET to the same at least 32 random characters for each of them.',
      { field: 'SECRET' },
    );
  }
  const plain = databasePlain === 'detect' ? databasePlain : databasePlain === 'on';
  // Loaded for those who use it only.
  const { openPostgres } = await import('../store/postgres/open-postgres.ts');
  try {
    const bytes = new TextEncoder().encode(secret);
    const store = await openPostgres(url, { ...options, connections, plain, sealing: sealingOf(settings, bytes) });
    return {
      store,
      secret: bytes,
      sealed: await sealed(store),
      isNew: store.isNew,
      connections: () => store.connections(),
      notes: [],
    };
  } catch (cause) {
    throw asStartError(cause, 'DATABASE_URL');
  }
}

/** With `SECRET_KEY`, or with what follows from the server's own key, which also reads what was stored before there was another. */
function sealingOf({ secretKey }: Settings, secret: Uint8Array): Sealing {
  const [newest = secret, ...former] = (secretKey?.split(',') ?? []).map((text) => new TextEncoder().encode(text));
  return sealingWith([newest, ...former, secret]);
}

/** @throws {SecretUnreadable} if a key is missing; the store is closed then */
async function sealed(store: SqlStore): Promise<number> {
  try {
    return await store.sealAnew();
  } catch (error) {
    await store.close();
    throw error;
  }
}

async function inFolder(settings: Settings, options: Options): Promise<OpenedStore> {
  const { dataDir, secret } = settings;
  const folder = openDataFolder(dataDir, secret, holdsBookings);
  const isNew = !((statSync(folder.database, { throwIfNoEntry: false })?.size ?? 0) > 0);
  try {
    const store = openSqlite(folder.database, { ...options, sealing: sealingOf(settings, folder.secret) });
    const notes = isNew && folder.wasUsed ? [NEW_BESIDE_KEY] : [];
    return { store, secret: folder.secret, sealed: await sealed(store), isNew, connections: null, notes };
  } catch (cause) {
    throw asStartError(cause, 'DATA_DIR');
  }
}

/** @param field the setting at fault */
export function asStartError(cause: unknown, field: string): unknown {
  if (cause instanceof SecretUnreadable) {
    return new StartError('secret', cause.message, cause.remedy, { cause, field: 'SECRET_KEY' });
  }
  if (!(cause instanceof StoreUnusable) && !(cause instanceof StoreUnavailable)) return cause;
  // It is said of a server that runs.
  const remedy = cause.remedy.replace('; no restart of this server is needed', '').replace(/\.?$/, '.');
  return new StartError('store-unusable', cause.message.replace(`. ${cause.remedy}`, ''), remedy, { cause, field });
}
