import type { TeamChange } from '@team-booking/contract/team';
import type { TeamClient } from '@team-booking/sdk/team';
import type { LitElement } from 'lit';
import type { Hub } from '../hub.ts';

const COUNTED: ReadonlySet<TeamChange['what'][number]> = new Set([
  'waiting',
  'bookings',
  'calendars',
  'messages',
  'jobs',
  'proposals',
]);

/** What the shell does about changes. */
interface Heard {
  /** The team or whoever is signed in may not be as they were. */
  renew(): void;
  /** Nobody is signed in any more. */
  signedOut(): void;
}

/** Changes, as they happen: tells whoever shows something of them, and counts what waits for somebody. */
export class Live {
  readonly #shell: LitElement & { readonly hub: Hub | undefined; readonly now: () => number };
  readonly #heard: Heard;
  readonly #listeners = new Set<(change: TeamChange) => void>();
  /** What waits for somebody, by kind and subject. */
  #items: readonly string[] = [];
  /** What was solved here. */
  readonly #settled = new Set<string>();
  /** Since when nothing can be heard, epoch milliseconds; `null` = it can. */
  offlineSince: number | null = null;

  constructor(shell: LitElement & { readonly hub: Hub | undefined; readonly now: () => number }, heard: Heard) {
    this.#shell = shell;
    this.#heard = heard;
  }

  /** How much waits for somebody. */
  get waiting(): number {
    return this.#items.filter((item) => !this.#settled.has(item)).length;
  }

  isSettled(item: string): boolean {
    return this.#settled.has(item);
  }

  /** See `Hub.settle`. */
  settle(item: string): (isSent?: boolean) => Promise<void> {
    this.#settled.add(item);
    this.#shell.requestUpdate();
    return async (isSent = false) => {
      if (isSent) await this.count();
      this.#settled.delete(item);
      this.#shell.requestUpdate();
    };
  }

  /** Calls back when something may not be as it was. @returns what ends it */
  changes(listener: (change: TeamChange) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** Notices until the signal that the browser has no connection, and has one again. */
  watch(signal: AbortSignal): void {
    window.addEventListener('offline', () => this.#offline(this.#shell.now()), { signal });
    window.addEventListener('online', () => this.#online(), { signal });
  }

  /** Listens until the signal to the stream of a backend that has one. */
  async listen(client: TeamClient, signal: AbortSignal): Promise<void> {
    const subscribe = await client.teamChanges().catch(() => null);
    if (!subscribe || signal.aborted) return;
    const leave = subscribe(
      (change) => this.#changed(change),
      () => this.#heard.signedOut(),
    );
    signal.addEventListener('abort', leave);
  }

  /** Counts what waits for somebody. */
  async count(): Promise<void> {
    const found = await this.#shell.hub?.client.waiting().catch(() => null);
    if (!found) return;
    this.#items = found.items.map(({ kind, subject }) => `${kind} ${subject}`);
    this.#shell.requestUpdate();
  }

  #changed(change: TeamChange): void {
    for (const listener of this.#listeners) listener(change);
    const { what } = change;
    if (what.some((topic) => COUNTED.has(topic))) void this.count();
    if (what.includes('team') || what.includes('people')) this.#heard.renew();
  }

  #offline(since: number | null): void {
    this.offlineSince = since;
    this.#shell.requestUpdate();
  }

  #online(): void {
    this.#offline(null);
    this.#changed({ what: ['bookings', 'waiting', 'team'] });
  }
}
