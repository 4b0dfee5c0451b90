import type { BookingRecord } from '../store/ledger-rows.ts';
import type { BookingRow } from '../store/rows.ts';
import type { Doer } from './doer.ts';
import type { SeatGiven, SeatMoved } from './reassign-seat.ts';
import type { SecondLook } from './second-look.ts';
import type { HostsGiven } from './store-hosts.ts';

/** How a seat is given to another host. */
export interface SeatRequested extends SeatGiven {
  /** Whether hours and calendar of whoever gets it by hand do not matter. */
  readonly outside: boolean;
  readonly reason: string | null;
  readonly by: Doer;
  /** Asks the calendar of whoever gets it again, unless it does not matter. Default: what is known of it is enough. */
  readonly look?: SecondLook;
}

/** What a reassignment has come to. */
export interface Reassigned {
  readonly before: BookingRow;
  /** The booking as it is then; the same if nothing has changed. */
  readonly row: BookingRow;
  /** The live record before and after. */
  readonly former: BookingRecord;
  readonly record: BookingRecord;
  /** State of the pool's ledger before and after; `null` where no seat rotates. */
  readonly ledger: Pick<SeatMoved, 'before' | 'after'> | null;
  /** What follows from it: messages, calendar entries; `null` if nothing has changed. */
  readonly change: HostsGiven['change'] | null;
}
