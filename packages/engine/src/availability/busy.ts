import type { Interval } from '@team-booking/core/intervals';

/**
 * What is known of a host's own calendars. `closed` means that at least one of them could not be read within its limit: the
 * host is not offered, because an unread calendar is not an empty one, unless it was said otherwise of that calendar.
 */
export type HostBusy =
  | {
      readonly state: 'fresh';
      /** When the calendar that was read longest ago was read, epoch milliseconds. */
      readonly asOf: number;
      /** Busy time that overlaps the range asked for; in any order, overlaps allowed. */
      readonly busy: readonly BusyTime[];
      /** Whether what is booked needs an approval, as a calendar could not be read that is to be asked about then. */
      readonly needsApproval?: true;
    }
  | { readonly state: 'closed' };

/** Busy time of a host. */
export interface BusyTime extends Interval {
  /** The booking whose event takes it, as its host has moved that in their calendar: it does not stand in its own way. Default: something else does. */
  readonly booking?: string;
}

/**
 * Busy time of hosts from their calendars, out of snapshots held in memory: it is called inside the booking's transaction,
 * so it must neither wait nor query anything else. A host who is absent from the answer has no calendar and is not busy.
 *
 * @param from first instant of interest, epoch milliseconds
 * @param to end, exclusive
 */
export type BusyTimes = (hostIds: readonly string[], from: number, to: number) => ReadonlyMap<string, HostBusy>;
