import { StoreUnusable, type Store, type StoreChanges, type StoreView, type TellsChanges } from '@team-booking/engine';
import type { Live } from '../live.ts';
import { explained, TransactionEnded } from './errors.ts';
import { done, Requests } from './requests.ts';
import { TABLES } from './tables.ts';
import { IndexedDbTransaction } from './transaction.ts';
import { IndexedDbView, type ConfigCache } from './view.ts';

/** Options of {@link IndexedDbStore}. */
export interface IndexedDbOptions {
  /** Whether a commit waits for the disk. Default: `strict`. */
  readonly durability?: 'strict' | 'relaxed';
  /** Whether messages are queued for delivery. Else only those are kept that say what happened. Default: `true`. */
  readonly messages?: boolean;
  /** Tells other pages what commits have changed. Default: nobody is told. */
  readonly live?: Live;
}

/**
 * A store in IndexedDB. Browsers run one write transaction at a time across all tabs, and commit one that has no pending requests: `work`
 * may await nothing but the store's verbs.
 */
export class IndexedDbStore implements Store, TellsChanges {
  readonly #database: IDBDatabase;
  readonly #durability: 'strict' | 'relaxed';
  readonly #messages: boolean;
  readonly #live: Live | undefined;
  readonly #cache: ConfigCache = new Map();
  readonly #running = new Set<Promise<unknown>>();
  #gone: StoreUnusable | null = null;

  constructor(database: IDBDatabase, options: IndexedDbOptions = {}) {
    this.#database = database;
    const { durability = 'strict', messages = true, live } = options;
    this.#durability = durability;
    this.#messages = messages;
    this.#live = live;
    database.addEventListener('versionchange', ({ newVersion }) => {
      const why =
        newVersion === null ? 'The database was deleted' : 'A newer version of this page is open in another tab';
      this.#gone ??= new StoreUnusable(why, 'Load the page again');
      database.close();
    });
    database.addEventListener('close', () => {
      this.#gone ??= new StoreUnusable('The browser has taken the database away', 'Load the page again');
    });
  }

  read<T>(team: string, work: (view: StoreView) => Promise<T>): Promise<T> {
    return this.#within('readonly', (requests) => work(new IndexedDbView(requests, team, this.#cache)));
  }

  async write<T>(team: string, work: (transaction: IndexedDbTransaction) => Promise<T>): Promise<T> {
    let transaction: IndexedDbTransaction | undefined;
    const result = await this.#within('readwrite', (requests) => {
      transaction = new IndexedDbTransaction(requests, team, this.#cache, this.#messages);
      return work(transaction);
    });
    const changes = transaction?.changes.made();
    if (changes) this.#live?.announce(team, changes);
    return result;
  }

  onChange(team: string, listener: (changes: StoreChanges) => void): () => void {
    return this.#live?.listen(team, listener) ?? (() => {});
  }

  /** A value that is created once and shared by all tabs. */
  async shared<T>(key: string, make: () => T): Promise<T> {
    const made = make();
    return this.#transact(['meta'], 'readwrite', async (transaction) => {
      const meta = transaction.objectStore('meta');
      const kept = (await done(meta.get(key))) as T | undefined;
      if (kept !== undefined) return kept;
      await done(meta.add(made, key));
      return made;
    });
  }

  async ping(): Promise<void> {
    await this.#transact(['meta'], 'readonly', (transaction) => done(transaction.objectStore('meta').count()));
  }

  async close(): Promise<void> {
    this.#gone ??= new StoreUnusable('The database was closed', 'Open it again');
    await Promise.allSettled(this.#running);
    this.#database.close();
  }

  #within<T>(mode: IDBTransactionMode, work: (requests: Requests) => Promise<T>): Promise<T> {
    return this.#transact(TABLES, mode, (transaction) => work(new Requests(transaction)));
  }

  #transact<T>(
    tables: readonly string[],
    mode: IDBTransactionMode,
    work: (transaction: IDBTransaction) => Promise<T>,
  ): Promise<T> {
    const running = this.#run(tables, mode, work);
    this.#running.add(running);
    const over = () => void this.#running.delete(running);
    running.then(over, over);
    return running;
  }

  async #run<T>(
    tables: readonly string[],
    mode: IDBTransactionMode,
    work: (transaction: IDBTransaction) => Promise<T>,
  ): Promise<T> {
    if (this.#gone) throw this.#gone;
    let end: End | null = null;
    try {
      const transaction = this.#database.transaction([...tables], mode, { durability: this.#durability });
      end = endOf(transaction);
      const result = await work(transaction).catch((error: unknown) => {
        abort(transaction);
        throw error;
      });
      if (end.kind !== 'complete') {
        await end.reached;
        return result;
      }
    } catch (error) {
      if (end?.kind !== 'complete') {
        // Resolves only after the rollback.
        await end?.reached.catch(() => {});
        throw error instanceof DOMException ? (this.#gone ?? explained(error)) : error;
      }
    }
    throw new TransactionEnded();
  }
}

interface End {
  kind: 'complete' | 'abort' | null;
  /** Rejects on abort. */
  readonly reached: Promise<void>;
}

function abort(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch {
    // It has ended already, e.g. by a constraint error.
  }
}

/** Tracks a transaction to its end. */
function endOf(transaction: IDBTransaction): End {
  const { promise: reached, resolve, reject } = Promise.withResolvers<void>();
  // The work itself is rejected by its own request.
  reached.catch(() => {});
  const end: End = { kind: null, reached };
  transaction.addEventListener('complete', () => {
    end.kind = 'complete';
    resolve();
  });
  transaction.addEventListener('abort', () => {
    end.kind = 'abort';
    reject(transaction.error ?? new DOMException('The transaction was ended', 'AbortError'));
  });
  return end;
}
