import type { Pool } from 'pg';
import type { Commit } from '../sql/change-feed.ts';
import { CHANNEL, write } from './news.ts';

/**
 * Sends notifications, after the commits and outside of their transactions: NOTIFY makes commits wait for each other. What is committed
 * while some are under way is sent together.
 */
export class NewsQueue {
  readonly #pool: Pool;
  readonly #from: string;
  #waiting: Commit[] = [];
  #asked = false;
  #sending: Promise<void> | null = null;

  constructor(pool: Pool, from: string) {
    this.#pool = pool;
    this.#from = from;
  }

  add(commit: Commit): void {
    this.#waiting.push(commit);
    this.#start();
  }

  /** Sends a notification also if there is nothing to tell. */
  prove(): void {
    this.#asked = true;
    this.#start();
  }

  /** Resolves when everything that was added is sent, or could not be. */
  async sent(): Promise<void> {
    await this.#sending;
  }

  #start(): void {
    this.#sending ??= this.#send().finally(() => (this.#sending = null));
  }

  async #send(): Promise<void> {
    while (this.#waiting.length > 0 || this.#asked) {
      const payloads = write(this.#from, this.#waiting);
      this.#waiting = [];
      this.#asked = false;
      try {
        for (const payload of payloads) await this.#pool.query('SELECT pg_notify($1, $2)', [CHANNEL, payload]);
      } catch {
        // Other processes find these commits when they look for them.
      }
    }
  }
}
