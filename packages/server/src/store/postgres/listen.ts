import { randomUUID } from 'node:crypto';
import { Client, type Pool } from 'pg';
import type { Announcer, Commit } from '../sql/change-feed.ts';
import { NewsQueue } from './news-queue.ts';
import { CHANNEL, type News, read } from './news.ts';

/** How long until a connection that was lost is tried again, and how often it proves that it hears, milliseconds. */
const [AGAIN, PROVE] = [2000, 15_000] as const;
/** How long until one that has never heard anything is tried again: a proxy that swallows it will go on to. Milliseconds. */
const DEAF = 10 * 60_000;

/**
 * Tells other processes of commits by NOTIFY and hears of theirs by LISTEN, on a connection of its own. It works once it has heard its
 * own notification: a transaction-pooling proxy accepts LISTEN, too, and swallows what is heard.
 */
export function listen(url: string, pool: Pool): Announcer {
  return new Listening(url, pool);
}

class Listening implements Announcer {
  readonly #url: string;
  readonly #queue: NewsQueue;
  readonly #self = randomUUID();
  #listener: (commit: Commit) => void = () => {};
  #client: Client | null = null;
  #timer: NodeJS.Timeout | undefined;
  /** Whether this connection has heard its own notifications so far. */
  #works = false;
  /** Whether one of them is under way. */
  #isProving = false;
  #closed = false;

  constructor(url: string, pool: Pool) {
    this.#url = url;
    this.#queue = new NewsQueue(pool, this.#self);
    void this.#connect();
  }

  send(commit: Commit): void {
    if (!this.#closed) this.#queue.add(commit);
  }

  subscribe(listener: (commit: Commit) => void): void {
    this.#listener = listener;
  }

  works(): boolean {
    return this.#works;
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#timer);
    await this.#queue.sent();
    await this.#leave();
  }

  async #connect(): Promise<void> {
    const client = new Client({
      connectionString: this.#url,
      application_name: 'team-booking-listen',
      keepAlive: true,
      connectionTimeoutMillis: PROVE,
    });
    this.#client = client;
    client.on('error', () => this.#lost(client));
    client.on('end', () => this.#lost(client));
    client.on('notification', ({ payload = '' }) => this.#hear(read(payload)));
    try {
      await client.connect();
      await client.query(`LISTEN ${CHANNEL}`);
      if (client === this.#client) this.#prove(client);
    } catch {
      this.#lost(client);
    }
  }

  /** Sends a notification to itself; if it is not heard by the next time, the connection is as good as lost. */
  #prove(client: Client): void {
    this.#isProving = true;
    this.#queue.prove();
    this.#timer = setTimeout(() => {
      if (this.#isProving) this.#lost(client, this.#works ? AGAIN : DEAF);
      else this.#prove(client);
    }, PROVE);
    this.#timer.unref();
  }

  #hear(news: News | null): void {
    if (!news || this.#closed) return;
    if (news.from !== this.#self) for (const commit of news.commits) this.#listener(commit);
    else {
      this.#isProving = false;
      this.#works = true;
    }
  }

  #lost(client: Client, again: number = AGAIN): void {
    if (client !== this.#client) return;
    void this.#leave();
    if (this.#closed) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#connect(), again);
    this.#timer.unref();
  }

  async #leave(): Promise<void> {
    const client = this.#client;
    this.#client = null;
    this.#works = false;
    await client?.end().catch(() => {});
  }
}
