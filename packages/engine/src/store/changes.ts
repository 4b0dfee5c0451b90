import type { HostTime } from './rows.ts';

/** What a commit changed that availability is made from. */
export interface StoreChanges {
  /** Time of hosts that was taken or released; `null` = not known, any time of `hosts`. */
  readonly times: readonly HostTime[] | null;
  /** Ids of the hosts whose time changed. */
  readonly hosts: readonly string[];
  /** Whether the team's configuration changed. */
  readonly configured: boolean;
}

/** A store that tells of its commits. */
export interface TellsChanges {
  /**
   * Calls back after every commit, of this or another process, that may change availability. Where changes of other processes are
   * looked for, they are only looked for while somebody listens.
   *
   * @returns ends it
   */
  onChange(team: string, listener: (changes: StoreChanges) => void): () => void;
}
