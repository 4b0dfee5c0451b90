import { inChargeOf } from './in-charge.ts';
import { invalidField } from '@team-booking/contract';
import { assignedHosts } from '@team-booking/core/assignment';
import { book as coreBook } from '@team-booking/core/booking';
import type { Interval } from '@team-booking/core/intervals';
import type { BookingTypeConfig } from '../config/team-config.ts';
import { orderedId } from '../crypto/ordered-id.ts';
import type { BookingRoute } from '../routing/booking-route.ts';
import { releaseHold } from '../holds/release-hold.ts';
import { checkOffered } from '../offering/check-offered.ts';
import { newBill, putBill } from '../payment/bill.ts';
import type { BookingRow } from '../store/rows.ts';
import type { StoreTransaction } from '../store/store.ts';
import { assignHosts, storeRecord } from './assign.ts';
import { type Backend } from './backend.ts';
import type { Doer } from './doer.ts';
import type { CheckedForm } from './form/check-form.ts';
import { placeOf } from './form/location.ts';
import { partyOfType } from './party-of.ts';
import { paymentUntil } from './payment-until.ts';
import { policyOf } from './policy-of.ts';
import type { SecondLook } from './second-look.ts';
import { storeChange } from './store-change.ts';
import { unreadHosts } from './unread-hosts.ts';
import { whoIsFree } from './who-is-free.ts';

/** A booking whose request is valid. */
export interface Placed extends Pick<BookingRow, 'timeZone' | 'locale' | 'consent' | 'metadata'> {
  readonly type: BookingTypeConfig;
  readonly time: Interval;
  /** The host who was asked for. */
  readonly requested: string | null;
  /** The booking's route; `null` where nothing is asked before the times. */
  readonly route: BookingRoute | null;
  /** The route to the host who looks after the visitor, which is taken if they are free then. */
  readonly owned: (BookingRoute & { readonly host: string }) | null;
  readonly form: CheckedForm;
  /** Id of a hold whose time is this booking's, or whose visitor has chosen another time: it is released. */
  readonly hold: string | null;
  /** Whether hours do not matter. */
  readonly outside: boolean;
  readonly by: Doer;
  readonly look: SecondLook;
}

/**
 * Places a new booking, inside a transaction: finds the free hosts, assigns some of them, stores the booking, its time, the ledger
 * entries, the record, and the outbox messages.
 *
 * @throws {Refusal} `slot-taken`, `invalid`
 */
export async function placeBooking(
  backend: Backend,
  transaction: StoreTransaction,
  { type, time, requested, route, owned, form, hold, outside, by, look, ...details }: Placed,
  now: number,
): Promise<BookingRow> {
  const party = partyOfType(type, requested, route);
  if (!party) throw invalidField('/host', 'cannot be asked for, as several hosts are chosen together', 'no-choice');
  const pool = await transaction.pool(type.id);
  const looked = { type, time, party, pool, route: owned ?? route, except: hold, outside, now };
  const freeAt = await whoIsFree(backend, transaction, looked);
  // The team sees what the pool hides, and may take it.
  if (by.kind === 'visitor') await checkOffered(backend, transaction, { type, time, route, freeAt, now, except: hold });
  const id = orderedId(now);
  const who =
    owned && freeAt.free.includes(owned.host)
      ? { requested: owned.host, route: owned, party: partyOfType(type, owned.host, owned)! }
      : { requested, route, party };
  const record = await assignHosts(transaction, { booking: id, type, ...time, ...who, freeAt, now });
  const hosts = assignedHosts(record);
  look.check(hosts, type, time);
  // Only now, as its hosts are locked.
  if (hold !== null) await releaseHold(transaction, hold);

  const unread = unreadHosts(backend, hosts, time);
  const policy = unread.length > 0 ? { ...policyOf(type), approval: true } : policyOf(type);
  const change = coreBook({ id, ...time, hosts, policy, payment: paymentUntil(type, time, now) });
  const inCharge = await inChargeOf(transaction, { owner: type.owner, hosts });
  const row: BookingRow = {
    ...details,
    state: change.booking,
    type: type.id,
    owner: type.owner,
    attendee: form.attendee,
    guests: form.guests,
    answers: form.answers,
    ...(who.route && { route: who.route }),
    ...(unread.length > 0 && { unreadHosts: unread }),
    location:
      form.location && placeOf(form.location, { team: backend.team, booking: id, host: inCharge! }, backend.key),
    moveReason: null,
    tokenVersion: 1,
    createdAt: now,
    changedAt: now,
  };
  await storeChange(transaction, {
    row,
    before: null,
    change,
    event: 'book',
    reason: null,
    by,
    type,
    record: null,
    now,
  });
  // What it costs is what it cost when it was booked.
  if (type.payment) await putBill(transaction, newBill(id, type.payment));
  await storeRecord(transaction, type.id, record);
  return row;
}
