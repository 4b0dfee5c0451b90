import { type Store, StoreBusy, type StoreTransaction, StoreUnusable, type StoreView } from '@team-booking/engine';
import { Connection } from './connection.ts';
import { migrate } from './migrate.ts';
import { Queue } from './queue.ts';
import type { TeamCache } from './team-cache.ts';
import { SqliteTransaction } from './transaction.ts';
import { SqliteView } from './view.ts';

/** How a database is opened. */
export interface SqliteOptions {
  /** How long a write waits for another process, milliseconds. Default: 5000. */
  readonly busyTimeout?: number;
}

/**
 * A store in one SQLite file: write-ahead log, synced at every commit, one writer at a time. Several processes of one machine
 * may share it; the file must not lie on a network drive.
 *
 * @throws {StoreUnusable} if the file cannot be opened, is no database, or was written by a newer server
 */
export function openSqlite(file: string, options: SqliteOptions = {}): Store {
  try {
    return new SqliteStore(file, options.busyTimeout ?? 5000);
  } catch (error) {
    if (error instanceof StoreUnusable) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new StoreUnusable(
      `The database ${file} cannot be opened: ${reason}`,
      'Name a file in a folder that exists and that the server may write to',
      { cause: error },
    );
  }
}

class SqliteStore implements Store {
  // Two connections: a reader sees the last commit while the writer is in the middle of something.
  readonly #writer: Connection;
  readonly #reader: Connection;
  readonly #writes = new Queue();
  readonly #reads = new Queue();
  readonly #teams: TeamCache = new Map();
  #closed = false;

  constructor(file: string, busyTimeout: number) {
    this.#writer = new Connection(file, busyTimeout);
    try {
      migrate(this.#writer);
      this.#reader = new Connection(file, busyTimeout);
    } catch (error) {
      this.#writer.close();
      throw error;
    }
  }

  read<T>(team: string, work: (view: StoreView) => Promise<T>): Promise<T> {
    return this.#reads.run(() =>
      within(this.#reader, 'BEGIN', () => work(new SqliteView(this.#reader, team, this.#teams))),
    );
  }

  write<T>(team: string, work: (transaction: StoreTransaction) => Promise<T>): Promise<T> {
    return this.#writes.run(() =>
      within(this.#writer, 'BEGIN IMMEDIATE', () => work(new SqliteTransaction(this.#writer, team, this.#teams))),
    );
  }

  async ping(): Promise<void> {
    this.#reader.get('SELECT 1');
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await Promise.all([this.#writes.idle(), this.#reads.idle()]);
    this.#reader.close();
    this.#writer.close();
  }
}

async function within<T>(connection: Connection, begin: string, work: () => Promise<T>): Promise<T> {
  try {
    connection.execute(begin);
  } catch (error) {
    throw isBusy(error) ? new StoreBusy({ cause: error }) : error;
  }
  try {
    const result = await work();
    connection.execute('COMMIT');
    return result;
  } catch (error) {
    // Some errors, such as a full disk, have ended the transaction already.
    if (connection.inTransaction) connection.execute('ROLLBACK');
    throw error;
  }
}

const SQLITE_BUSY = 5;

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY;
}
