import { canonicalJson } from '@team-booking/contract';
import type { Actor } from '@team-booking/core/booking';
import type { Interval } from '@team-booking/core/intervals';
import { presentState } from '../booking/present.ts';
import type { SecretKey } from '../crypto/secret-key.ts';
import type { BookingRow } from '../store/rows.ts';
import type { StoreView } from '../store/store.ts';
import { invitedAddresses } from './mailbox.ts';
import { returnedOf, type Returned } from './returned-of.ts';
import type { Tidings } from './told.ts';

/** What there is to be told of a booking, at an instant. */
export interface Truth extends Interval {
  /** `silent`: nothing at present, as a late payment is still to be settled, or it has taken place. */
  readonly is: Exclude<Tidings, 'gone'> | 'silent';
  /** By id. */
  readonly hosts: readonly string[];
  /** A digest of what an invitation shows besides time and hosts. */
  readonly shown: string;
  /** What is given back. */
  readonly refunds: readonly Returned[];
  /** Who cancelled it; `null` = nobody. */
  readonly cancelledBy: Actor | null;
  /** Whether its time is over. What took place then is `silent`. */
  readonly isOver: boolean;
  /** Who is invited, in lower case. */
  readonly invited: ReadonlySet<string>;
}

export async function truthOf(key: SecretKey, view: StoreView, row: BookingRow, now: number): Promise<Truth> {
  const state = presentState(row.state, now);
  const { start, end, hosts } = state;
  return {
    is: await tidingsOf(view, state),
    start,
    end,
    hosts,
    shown: shownOf(key, row),
    refunds: await returnedOf(view, row),
    cancelledBy: state.status === 'cancelled' ? state.by : null,
    isOver: now >= end,
    invited: invitedAddresses(row),
  };
}

async function tidingsOf(view: StoreView, state: BookingRow['state']): Promise<Truth['is']> {
  switch (state.status) {
    case 'awaiting-payment':
      return 'to-pay';
    case 'awaiting-approval':
      return 'requested';
    case 'confirmed':
    case 'cancelled':
    case 'declined':
      return state.status;
    case 'expired':
      if (state.paidLate) return 'silent';
      return (await hasWaitedForApproval(view, state.id)) ? 'not-approved' : 'not-paid';
    case 'completed':
    case 'no-show':
      return 'silent';
  }
}

/** A booking is paid for first and approved second: one that came as far cannot have expired for want of a payment. */
async function hasWaitedForApproval(view: StoreView, booking: string): Promise<boolean> {
  return (await view.messagesOf(booking)).some(({ kind }) => kind === 'notify-awaiting-approval');
}

/** Of the booking alone: whatever else an invitation names, as its title, may change without a new version of it. Nobody is guessed from it. */
function shownOf(key: SecretKey, { state, attendee: { name, email }, guests, location }: BookingRow): string {
  return key.derive('details', 'invite', state.id, canonicalJson({ name, email, guests, location })).slice(0, 22);
}
