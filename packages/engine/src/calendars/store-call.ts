import { inChargeOf } from '../booking/in-charge.ts';
import { deliveriesOf, deliveryId, inOrder, type DeliveryKey } from '../delivery/delivery.ts';
import { wake } from '../delivery/hand-on.ts';
import type { StoreTransaction } from '../store/store.ts';

/** A call that was made for whoever is in charge of a booking, by the delivery that has asked for it. */
interface MadeCall extends DeliveryKey {
  readonly host: string;
  readonly joinUrl: string;
  readonly now: number;
}

/** Stores how to join a booking that is still this host's, and has everybody told who waits for it. */
export async function storeCall(transaction: StoreTransaction, made: MadeCall): Promise<void> {
  const { host, subject, joinUrl, now } = made;
  const row = await transaction.booking(subject);
  if (!row?.location || row.location.joinUrl === joinUrl) return;
  const { state, owner, location } = row;
  const inCharge = await inChargeOf(transaction, { owner, hosts: state.hosts });
  if (state.status !== 'confirmed' || inCharge?.id !== host) return;
  // An invitation that says more is a new version of it.
  const next = { ...state, sequence: state.sequence + 1 };
  await transaction.changeBooking({ ...row, state: next, location: { ...location, joinUrl }, changedAt: now });
  for (const delivery of (await deliveriesOf(transaction, subject)).toSorted(inOrder)) {
    if (deliveryId(delivery) !== deliveryId(made)) await wake(transaction, delivery, now);
  }
}
