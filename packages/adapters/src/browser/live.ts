import type { StoreChanges } from '@team-booking/engine';

/** What a commit of a team has changed. */
interface Commit {
  readonly team: string;
  readonly changes: StoreChanges;
}

/** Tells this page and all others of the origin what commits have changed. */
export class Live {
  readonly #channel: BroadcastChannel;
  readonly #listeners = new Set<(commit: Commit) => void>();

  /** @param database the same in every page that shares it */
  constructor(database: string) {
    this.#channel = new BroadcastChannel(`team-booking ${database}`);
    this.#channel.addEventListener('message', ({ data }) => this.#tell(data as Commit));
    // In Node the channel must not keep the process alive.
    (this.#channel as { unref?: () => void }).unref?.();
  }

  /** Calls back after commits of any page; returns what ends it. */
  listen(team: string, given: (changes: StoreChanges) => void): () => void {
    const listener = (commit: Commit) => {
      if (commit.team === team) given(commit.changes);
    };
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** A transaction of this page was committed. */
  announce(team: string, changes: StoreChanges): void {
    const commit: Commit = { team, changes };
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no target
    this.#channel.postMessage(commit);
    this.#tell(commit);
  }

  close(): void {
    this.#listeners.clear();
    this.#channel.close();
  }

  #tell(commit: Commit): void {
    for (const listener of this.#listeners) listener(commit);
  }
}
