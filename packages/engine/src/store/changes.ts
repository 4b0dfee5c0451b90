import type { HostTime } from './rows.ts';

/** What a commit changed. */
export interface StoreChanges {
  /** Time of hosts that was taken or released; `null` = not known, any time of `hosts`. */
  readonly times: readonly HostTime[] | null;
  /** Ids of the hosts whose time changed. */
  readonly hosts: readonly string[];
  /** Whether the team's configuration changed. */
  readonly configured: boolean;
  /** Ids of the bookings that were added or changed; `null` = not known, any of them. */
  readonly bookings: readonly string[] | null;
  /** Kinds of documents that were added, changed or removed, of those that somebody is told of; `null` = not known, any of them. */
  readonly documents: readonly string[] | null;
}

/** What has changed where nobody knows. */
export const ANYTHING: StoreChanges = { times: null, hosts: [], configured: true, bookings: null, documents: null };

/** Whether availability may not be as it was: it is made from hosts' time and the configuration only. */
export function changesAvailability({ hosts, configured }: StoreChanges): boolean {
  return configured || hosts.length > 0;
}

/** A store that tells of its commits. */
export interface TellsChanges {
  /**
   * Calls back after every commit, of this or another process, that changed any of {@link StoreChanges}. Where changes of other processes
   * are looked for, they are only looked for while somebody listens.
   *
   * @returns ends it
   */
  onChange(team: string, listener: (changes: StoreChanges) => void): () => void;
}
