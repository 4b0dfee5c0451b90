/** A half-open stretch of time in epoch milliseconds. */
export interface TimeSpan {
  readonly start: number;
  readonly end: number;
}

/**
 * What is known of a host's own calendars. `closed` means that at least one of them could not be read within its limit: the
 * host is not offered, because an unread calendar is not an empty one.
 */
export type HostBusy =
  | {
      readonly state: 'fresh';
      /** When the oldest of his calendars was read, epoch milliseconds. */
      readonly asOf: number;
      /** Busy time that overlaps the range asked for; in any order, overlaps allowed. */
      readonly busy: readonly TimeSpan[];
    }
  | { readonly state: 'closed' };

/**
 * Busy time of hosts from their calendars, out of snapshots held in memory: it is called inside the booking's transaction
 * and so must neither wait nor ask anyone. A host who is absent from the answer has no calendar and is not busy.
 *
 * @param from first instant of interest, epoch milliseconds
 * @param to end, exclusive
 */
export type BusyTimes = (hostIds: readonly string[], from: number, to: number) => ReadonlyMap<string, HostBusy>;
