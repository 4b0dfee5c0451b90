import { StoreUnavailable } from '@team-booking/engine';
import type { Connection, Database } from '../sql/database.ts';
import { Health, HEALTHY } from '../sql/health.ts';
import type { Retrying } from '../sql/retrying.ts';
import { begin } from './begin.ts';
import { SqliteConnection } from './connection.ts';
import { sqliteDialect } from './dialect.ts';
import { watchIdentity } from './file-identity.ts';
import { GroupCommit } from './group-commit.ts';
import { migrate } from './migrate.ts';
import { damaged, probe } from './probe.ts';
import { asUnavailable, isBusy, isDamage, messageOf } from './sqlite-errors.ts';

/** While opening nothing else is served, so waiting may block: another process may be migrating. Milliseconds. */
const OPENING = 5000;

/** One SQLite file: write-ahead log, synced at every commit, one writer at a time among all processes. */
export class SqliteDatabase implements Database {
  readonly dialect = sqliteDialect;
  // Two connections: a reader sees the last commit while the writer is in the middle of something.
  readonly #writer: SqliteConnection;
  readonly #reader: SqliteConnection;
  readonly #writes: GroupCommit;
  readonly #retrying: Retrying;
  readonly #checkIdentity: () => void;
  readonly #health: Health;
  #reads: Promise<unknown> = Promise.resolve();
  /** What SQLite said about damage. It does not heal by itself, so it stays until a restart. */
  #damage: string | null = null;
  #closed = false;

  constructor(file: string, retrying: Retrying) {
    this.#retrying = retrying;
    this.#writer = new SqliteConnection(file, OPENING);
    try {
      migrate(this.#writer);
      this.#reader = new SqliteConnection(file, OPENING);
      this.#checkIdentity = watchIdentity(file);
    } catch (error) {
      this.#writer.close();
      throw error;
    }
    this.#writer.neverBlock();
    this.#reader.neverBlock();
    this.#writes = new GroupCommit(this.#writer, {
      retrying,
      check: this.#checkIdentity,
      failed: (error) => this.#failed(error),
    });
    const probing = () => this.#writes.run(() => probe(this.#writer, file), Math.min(retrying.patience, HEALTHY));
    this.#health = new Health(probing, retrying.elapsed);
  }

  read<T>(work: (connection: Connection) => Promise<T>): Promise<T> {
    const { elapsed, patience } = this.#retrying;
    const deadline = elapsed() + patience;
    const result = this.#reads.then(() => this.#read(work, deadline));
    this.#reads = result.catch(() => {});
    return result;
  }

  write<T>(work: (connection: Connection) => Promise<T>): Promise<T> {
    return this.#writes.run(work, this.#retrying.patience);
  }

  async scrub(): Promise<void> {
    await Promise.all([this.#writes.idle(), this.#reads]);
    try {
      this.#writer.execute('VACUUM; PRAGMA wal_checkpoint(TRUNCATE)');
    } catch (error) {
      // Another process works in it, and overwrites the rest in time.
      if (!isBusy(error)) throw this.#failed(error);
    }
  }

  async ping(): Promise<void> {
    this.#checkIdentity();
    if (this.#damage !== null) throw damaged(this.#damage);
    await this.#health.check();
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await Promise.all([this.#writes.idle(), this.#reads]);
    this.#reader.close();
    this.#writer.close();
  }

  async #read<T>(work: (connection: Connection) => Promise<T>, deadline: number): Promise<T> {
    try {
      await begin(this.#reader, 'read', this.#retrying, () => this.#retrying.elapsed() < deadline);
      return await work(this.#reader);
    } catch (error) {
      throw this.#failed(error);
    } finally {
      if (this.#reader.inTransaction) this.#reader.execute('ROLLBACK');
    }
  }

  #failed(error: unknown): unknown {
    if (isDamage(error)) this.#damage = messageOf(error);
    const thrown = asUnavailable(error);
    if (thrown instanceof StoreUnavailable) this.#health.doubt();
    return thrown;
  }
}
