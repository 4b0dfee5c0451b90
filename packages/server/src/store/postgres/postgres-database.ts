import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import { HostTimeTaken, StoreBusy, StoreUnavailable } from '@team-booking/engine';
import { Conflict, type Connection, type Database, type Dialect } from '../sql/database.ts';
import { Health, HEALTHY } from '../sql/health.ts';
import { jitter, type Retrying } from '../sql/retrying.ts';
import { asUnavailable, isConflict, isDuplicate, isPassing, isPoolExhausted } from './errors.ts';
import { runTransaction } from './run-transaction.ts';

/**
 * A duplicate key is another transaction's, and this transaction finds it when it runs again. If it does not after so many attempts,
 * the work itself stores something twice.
 */
const DUPLICATES = 20;
/** A process that stands still inside a transaction holds up everybody else: PostgreSQL ends it after this time, milliseconds. */
const STANDSTILL = 15_000;

/** The isolation is named, as a database may have another default; whether it may be written is the operator's word. */
const READ = `BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY;
  SET LOCAL idle_in_transaction_session_timeout = ${STANDSTILL}`;

/** Locks of rows are what keeps writers apart, and each statement reads what was committed before it. */
const write = (isolation: Isolation, patience: number) => `BEGIN ISOLATION LEVEL ${isolation};
  SET LOCAL lock_timeout = ${Math.max(1, Math.ceil(patience))};
  SET LOCAL idle_in_transaction_session_timeout = ${STANDSTILL}`;

/** How far transactions that write are kept apart. */
export type Isolation = 'READ COMMITTED' | 'REPEATABLE READ' | 'SERIALIZABLE';

/** A database that speaks PostgreSQL. */
export class PostgresDatabase implements Database {
  readonly dialect: Dialect;
  readonly #pool: Pool;
  readonly #retrying: Retrying;
  readonly #isolation: Isolation;
  readonly #health: Health;
  readonly #running = new Set<Promise<unknown>>();
  #closed: Promise<void> | null = null;

  constructor(pool: Pool, dialect: Dialect, retrying: Retrying, isolation: Isolation = 'READ COMMITTED') {
    this.#pool = pool;
    this.dialect = dialect;
    this.#retrying = retrying;
    this.#isolation = isolation;
    this.#health = new Health(() => this.#counted(() => this.#probe()), retrying.elapsed);
  }

  read<T>(work: (connection: Connection) => Promise<T>): Promise<T> {
    return this.#counted(() => this.#repeated(() => runTransaction(this.#pool, READ, work)));
  }

  write<T>(work: (connection: Connection) => Promise<T>): Promise<T> {
    return this.#counted(() =>
      this.#repeated((left) => runTransaction(this.#pool, write(this.#isolation, left), work)),
    );
  }

  /** Its own vacuum does it, and its own log is not ours. */
  async scrub(): Promise<void> {}

  ping(): Promise<void> {
    return this.#health.check();
  }

  close(): Promise<void> {
    this.#closed ??= Promise.allSettled(this.#running).then(() => this.#pool.end());
    return this.#closed;
  }

  /** Writes and reads, and takes it back: a standby, a full disk and a lost privilege refuse that, too. */
  async #probe(): Promise<void> {
    const taken = new Error('the probe is taken back');
    try {
      await runTransaction(this.#pool, write(this.#isolation, HEALTHY), async (connection) => {
        await connection.run('INSERT INTO probe (team, room) VALUES ($1, $2)', [randomUUID(), '']);
        await connection.all('SELECT team FROM booking LIMIT 1');
        throw taken;
      });
    } catch (error) {
      if (error !== taken) throw isPoolExhausted(error) ? busy(error) : asUnavailable(error);
    }
  }

  /** Runs a transaction again as long as others are in its way, or the database is away before its commit. */
  async #repeated<T>(transaction: (patience: number) => Promise<T>): Promise<T> {
    const { patience, elapsed } = this.#retrying;
    const deadline = elapsed() + patience;
    for (let attempt = 1, duplicates = 0; ; attempt++) {
      try {
        return await transaction(deadline - elapsed());
      } catch (error) {
        if (isDuplicate(error)) duplicates++;
        const isOthers =
          error instanceof Conflict ||
          isConflict(error) ||
          (isDuplicate(error) && duplicates < DUPLICATES) ||
          // In an engine that reads as of the transaction's begin, the time was taken since, and another host may be free.
          (error instanceof HostTimeTaken && attempt === 1);
        if (!isOthers && !isPassing(error)) throw this.#failed(error);
        if (elapsed() >= deadline) throw isOthers ? busy(error) : this.#failed(error);
      }
      await jitter(this.#retrying);
    }
  }

  #failed(error: unknown): unknown {
    const thrown = isPoolExhausted(error) ? busy(error) : asUnavailable(error);
    if (thrown instanceof StoreUnavailable) this.#health.doubt();
    return thrown;
  }

  async #counted<T>(work: () => Promise<T>): Promise<T> {
    if (this.#closed) throw new Error('The store is closed');
    const running = work();
    this.#running.add(running);
    try {
      return await running;
    } finally {
      this.#running.delete(running);
    }
  }
}

function busy(cause: unknown): StoreBusy {
  return new StoreBusy({ cause });
}
