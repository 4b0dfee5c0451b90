import type { Pool } from 'pg';
import { StoreBusy } from '@team-booking/engine';
import type { Connection } from '../sql/database.ts';
import { type Ended, runGroup, type Waiting } from '../sql/group.ts';
import type { ClientConnection } from './connection.ts';
import { isConflict, isLost } from './errors.ts';
import { runTransaction } from './run-transaction.ts';

/** Bounds of a group: other processes wait for its locks meanwhile. */
const MOST = { works: 32, milliseconds: 30 } as const;

export interface GroupCommitOptions {
  /** Begins a transaction. */
  readonly begin: string;
  /** A monotonic clock, milliseconds. */
  readonly elapsed: () => number;
}

/**
 * Writes of one process that lock the same rows. Those that wait at the same time share a transaction and so one durable commit, each
 * in a savepoint. Other groups run beside on other connections.
 */
export class GroupCommit {
  readonly #pool: Pool;
  readonly #options: GroupCommitOptions;
  /** Those who wait, by group. A group that is here is running. */
  readonly #waiting = new Map<string, Waiting[]>();

  constructor(pool: Pool, options: GroupCommitOptions) {
    this.#pool = pool;
    this.#options = options;
  }

  /**
   * Runs work in a transaction that it may share. A conflict of its own does not run it again.
   *
   * @param patience how long it waits for its turn and for locks, milliseconds
   */
  run<T>(group: string, work: (connection: Connection) => Promise<T>, patience: number): Promise<T> {
    const { promise, resolve, reject } = Promise.withResolvers<T>();
    const one: Waiting = { work, deadline: this.#options.elapsed() + patience, resolve, reject };
    const waiting = this.#waiting.get(group);
    if (waiting) {
      waiting.push(one);
    } else {
      const first = [one];
      this.#waiting.set(group, first);
      void this.#drain(group, first);
    }
    return promise;
  }

  async #drain(group: string, waiting: Waiting[]): Promise<void> {
    const { begin, elapsed } = this.#options;
    while (waiting.length > 0) {
      await runGroup<ClientConnection>(waiting, {
        most: MOST,
        elapsed,
        transaction: (works) => runTransaction(this.#pool, begin, works),
        runOne: (connection, one) => this.#runOne(connection, one),
      });
    }
    // In the same step as the last look, so that nobody is added in between.
    this.#waiting.delete(group);
  }

  async #runOne(transaction: ClientConnection, { work, deadline, resolve, reject }: Waiting): Promise<Ended> {
    const left = deadline - this.#options.elapsed();
    if (left <= 0) return { tell: () => reject(new StoreBusy()), goesOn: true };
    const connection = transaction.part();
    try {
      // Nobody waits for the answers to these two: they come with those of the work, and with that of the commit.
      await transaction.send(`SAVEPOINT one; SET LOCAL lock_timeout = ${Math.max(1, Math.ceil(left))}`);
      const result = await work(connection);
      await connection.succeeded();
      await transaction.send('RELEASE one');
      return { tell: () => resolve(result as never), goesOn: true };
    } catch (error) {
      // None of its statements may follow the return to its savepoint.
      await connection.idle();
      if (isLost(error)) throw error;
      try {
        await transaction.run('ROLLBACK TO one; RELEASE one');
      } catch {
        throw error;
      }
      // In a stricter isolation the others would read as of the same time, so that they meet the same conflict.
      return { tell: () => reject(error), goesOn: !isConflict(error) };
    }
  }
}
