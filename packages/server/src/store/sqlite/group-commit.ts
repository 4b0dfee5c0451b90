import { setImmediate as turn } from 'node:timers/promises';
import { StoreBusy } from '@team-booking/engine';
import { Conflict, type Connection } from '../sql/database.ts';
import type { Retrying } from '../sql/retrying.ts';
import { begin } from './begin.ts';
import type { SqliteConnection } from './connection.ts';
import { isBusy } from './sqlite-errors.ts';

/** Bounds of a group: other processes wait for the lock meanwhile. Time counts from the end of the first one. */
const MOST = { works: 64, milliseconds: 20 } as const;

/** A write that waits for its turn. */
interface Waiting {
  readonly work: (connection: Connection) => Promise<unknown>;
  /** On the monotonic clock. */
  readonly deadline: number;
  readonly resolve: (result: never) => void;
  readonly reject: (error: unknown) => void;
}

export interface GroupCommitOptions {
  readonly retrying: Retrying;
  /** Called before each commit. @throws if nothing may be committed */
  readonly check: () => void;
  /** Called with every error before it is thrown. @returns what is thrown instead */
  readonly failed: (error: unknown) => unknown;
}

/**
 * Writes of one process. Those that wait at the same time share a transaction and so one durable commit, each in a savepoint: one
 * that fails leaves the others as they are. Nobody learns of a result before the commit.
 */
export class GroupCommit {
  readonly #connection: SqliteConnection;
  readonly #options: GroupCommitOptions;
  #waiting: Waiting[] = [];
  #running: Promise<void> | null = null;

  constructor(connection: SqliteConnection, options: GroupCommitOptions) {
    this.#connection = connection;
    this.#options = options;
  }

  /** @param patience how long it waits for another process's lock, milliseconds */
  run<T>(work: (connection: Connection) => Promise<T>, patience: number): Promise<T> {
    const { promise, resolve, reject } = Promise.withResolvers<T>();
    const deadline = this.#options.retrying.elapsed() + patience;
    this.#waiting.push({ work, deadline, resolve, reject });
    this.#running ??= this.#drain();
    return promise;
  }

  /** Resolves when all that was added so far is done. */
  async idle(): Promise<void> {
    while (this.#running) await this.#running;
  }

  async #drain(): Promise<void> {
    while (this.#waiting.length > 0) {
      // Requests that have arrived together get this far in the same turn of the event loop.
      await turn();
      try {
        await begin(this.#connection, 'write', this.#options.retrying, () => this.#dismissImpatient());
      } catch (error) {
        if (!isBusy(error)) for (const { reject } of this.#waiting.splice(0)) reject(this.#options.failed(error));
        continue;
      }
      await this.#runGroup();
    }
    // In the same step as the last look, so that nothing is added in between.
    this.#running = null;
  }

  /** Ends those whose patience has ended. @returns whether any are left */
  #dismissImpatient(): boolean {
    const now = this.#options.retrying.elapsed();
    const busy = new StoreBusy();
    for (const { deadline, reject } of this.#waiting) if (deadline <= now) reject(this.#options.failed(busy));
    this.#waiting = this.#waiting.filter(({ deadline }) => deadline > now);
    return this.#waiting.length > 0;
  }

  /** Nobody learns of a result before the commit; if that fails, all of them do. */
  async #runGroup(): Promise<void> {
    const { check, failed, retrying } = this.#options;
    const members: Waiting[] = [];
    const tell: (() => void)[] = [];
    try {
      let until = Infinity;
      for (let next = this.#waiting.shift(); next; next = this.#waiting.shift()) {
        members.push(next);
        const told = await this.#runOne(next);
        if (told) tell.push(told);
        else members.pop();
        until = Math.min(until, retrying.elapsed() + MOST.milliseconds);
        if (members.length >= MOST.works || retrying.elapsed() >= until) break;
      }
      check();
      this.#connection.execute('COMMIT');
    } catch (error) {
      if (this.#connection.inTransaction) attempt(() => this.#connection.execute('ROLLBACK'));
      const thrown = failed(error);
      for (const { reject } of members) reject(thrown);
      return;
    }
    for (const told of tell) told();
  }

  /** @returns what tells its result, good or bad; `null` if it waits again. @throws if the whole transaction has ended */
  async #runOne(one: Waiting): Promise<(() => void) | null> {
    const connection = this.#connection;
    connection.execute('SAVEPOINT one');
    try {
      const result = await one.work(connection);
      connection.execute('RELEASE one');
      return () => one.resolve(result as never);
    } catch (error) {
      // Some errors, such as a full disk, end the transaction.
      if (!connection.inTransaction) throw error;
      connection.execute('ROLLBACK TO one; RELEASE one');
      const { failed, retrying } = this.#options;
      if (!(error instanceof Conflict)) return () => one.reject(failed(error));
      if (one.deadline <= retrying.elapsed()) return () => one.reject(failed(new StoreBusy()));
      this.#waiting.push(one);
      return null;
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
