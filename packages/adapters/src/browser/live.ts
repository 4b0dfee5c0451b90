import type { StoreChanges } from '@team-booking/engine';

/** Tells this page and all others of the origin what commits have changed. */
export class Live {
  readonly #channel: BroadcastChannel;
  readonly #listeners = new Set<(changes: StoreChanges) => void>();

  /** @param database the same in every page that shares it */
  constructor(database: string) {
    this.#channel = new BroadcastChannel(`team-booking ${database}`);
    this.#channel.addEventListener('message', ({ data }) => this.#tell(data as StoreChanges));
    // In Node the channel must not keep the process alive.
    (this.#channel as { unref?: () => void }).unref?.();
  }

  /** Calls back after commits of any page; returns what ends it. */
  listen(given: (changes: StoreChanges) => void): () => void {
    const listener = (changes: StoreChanges) => given(changes);
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** A transaction of this page was committed. */
  announce(changes: StoreChanges): void {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no target
    this.#channel.postMessage(changes);
    this.#tell(changes);
  }

  close(): void {
    this.#listeners.clear();
    this.#channel.close();
  }

  #tell(changes: StoreChanges): void {
    for (const listener of this.#listeners) listener(changes);
  }
}
