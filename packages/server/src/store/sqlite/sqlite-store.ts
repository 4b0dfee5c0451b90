import {
  type Store,
  type StoreTransaction,
  StoreUnavailable,
  StoreUnusable,
  type StoreView,
  type TeamConfig,
} from '@team-booking/engine';
import type { SnapshotStore } from '../../calendars/index.ts';
import { begin } from './begin.ts';
import { Connection } from './connection.ts';
import { watchIdentity } from './file-identity.ts';
import { migrate } from './migrate.ts';
import { damaged, probe } from './probe.ts';
import { Queue } from './queue.ts';
import { asUnavailable, isBusy, isDamage, messageOf, remedyFor } from './sqlite-errors.ts';
import { sqliteSnapshots } from './sqlite-snapshots.ts';
import { TeamCache } from './team-cache.ts';
import { SqliteTransaction } from './transaction.ts';
import { SqliteView } from './view.ts';

/** How a database is opened. */
export interface SqliteOptions {
  /** How long a transaction waits for another process's lock, milliseconds; the event loop goes on meanwhile. Default: 3000. */
  readonly busyTimeout?: number;
  /** Called when a configuration is read for the first time, also one that another process has stored; before it is used. */
  readonly onTeam?: (team: TeamConfig) => void;
}

/** A store in SQLite, which also keeps what was read of calendars. */
export interface SqliteStore extends Store {
  snapshots(team: string): SnapshotStore;
}

/** While opening nothing else is served, so waiting may block: another process may be migrating. Milliseconds. */
const OPENING = 5000;
/** How long a successful health check is reused, milliseconds: each one syncs the disk, and everybody may ask for it. */
const HEALTHY = 1000;

/**
 * A store in one SQLite file: write-ahead log, synced at every commit, one writer at a time. Several processes of one machine
 * may share it; the file must not lie on a network drive.
 *
 * @throws {StoreUnusable} if the file cannot be opened, is no database, or was written by a newer server
 */
export function openSqlite(file: string, options: SqliteOptions = {}): SqliteStore {
  try {
    return new OpenSqliteStore(file, options);
  } catch (error) {
    if (error instanceof StoreUnusable) throw error;
    throw new StoreUnusable(`The database ${file} cannot be opened: ${messageOf(error)}`, openingRemedy(error), {
      cause: error,
    });
  }
}

function openingRemedy(error: unknown): string {
  if (/already exists/.test(messageOf(error))) return 'Name another folder: this file belongs to another program';
  if (isBusy(error)) return 'Stop the other process that keeps it locked';
  if (isDamage(error)) return 'Restore it from a backup, or move it away to start with an empty one';
  if (/unable to open/.test(messageOf(error)))
    return 'Name a file in a folder that exists and that the server may write to';
  return remedyFor(error)?.replace(/\.$/, '') ?? 'Name a file in a folder that exists and that the server may write to';
}

class OpenSqliteStore implements SqliteStore {
  // Two connections: a reader sees the last commit while the writer is in the middle of something.
  readonly #writer: Connection;
  readonly #reader: Connection;
  readonly #writes = new Queue();
  readonly #reads = new Queue();
  readonly #teams: TeamCache;
  readonly #file: string;
  readonly #busyTimeout: number;
  readonly #checkIdentity: () => void;
  /** What SQLite said about damage. It does not heal by itself, so it stays until a restart. */
  #damage: string | null = null;
  #probing: Promise<void> | null = null;
  #healthyUntil = 0;
  #closed = false;

  constructor(file: string, { busyTimeout = 3000, onTeam = () => {} }: SqliteOptions) {
    this.#teams = new TeamCache(onTeam);
    this.#file = file;
    this.#busyTimeout = busyTimeout;
    this.#writer = new Connection(file, OPENING);
    try {
      migrate(this.#writer);
      this.#reader = new Connection(file, OPENING);
      this.#checkIdentity = watchIdentity(file);
    } catch (error) {
      this.#writer.close();
      throw error;
    }
    this.#writer.neverBlock();
    this.#reader.neverBlock();
  }

  read<T>(team: string, work: (view: StoreView) => Promise<T>): Promise<T> {
    return this.#read(() => work(new SqliteView(this.#reader, team, this.#teams)));
  }

  write<T>(team: string, work: (transaction: StoreTransaction) => Promise<T>): Promise<T> {
    return this.#write(this.#busyTimeout, () => work(new SqliteTransaction(this.#writer, team, this.#teams)));
  }

  snapshots(team: string): SnapshotStore {
    return sqliteSnapshots(team, {
      read: (work) => this.#read(async () => work(this.#reader)),
      write: (work) => this.#write(this.#busyTimeout, async () => work(this.#writer)),
    });
  }

  async ping(): Promise<void> {
    this.#checkIdentity();
    if (this.#damage !== null) throw damaged(this.#damage);
    if (performance.now() < this.#healthyUntil) return;
    this.#probing ??= this.#write(Math.min(this.#busyTimeout, 1000), async () => probe(this.#writer, this.#file))
      .then(() => void (this.#healthyUntil = performance.now() + HEALTHY))
      .finally(() => (this.#probing = null));
    await this.#probing;
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await Promise.all([this.#writes.idle(), this.#reads.idle()]);
    this.#reader.close();
    this.#writer.close();
  }

  #read<T>(work: () => Promise<T>): Promise<T> {
    const deadline = performance.now() + this.#busyTimeout;
    return this.#reads.run(() => this.#within('read', deadline, work));
  }

  #write<T>(patience: number, work: () => Promise<T>): Promise<T> {
    // Counted from here on: those behind a locked writer in the queue do not wait for their turn and then once more.
    const deadline = performance.now() + patience;
    return this.#writes.run(() => this.#within('write', deadline, work));
  }

  async #within<T>(kind: 'read' | 'write', deadline: number, work: () => Promise<T>): Promise<T> {
    const connection = kind === 'read' ? this.#reader : this.#writer;
    try {
      await begin(connection, kind, deadline);
      const result = await work();
      if (kind === 'write') this.#checkIdentity();
      connection.execute('COMMIT');
      return result;
    } catch (error) {
      if (isDamage(error)) this.#damage = messageOf(error);
      // Some errors, such as a full disk, have ended the transaction already.
      if (connection.inTransaction) attempt(() => connection.execute('ROLLBACK'));
      const thrown = asUnavailable(error);
      if (thrown instanceof StoreUnavailable) this.#healthyUntil = 0;
      throw thrown;
    }
  }
}

function attempt(what: () => void): void {
  try {
    what();
  } catch {
    // The error that led here is the one to report.
  }
}
