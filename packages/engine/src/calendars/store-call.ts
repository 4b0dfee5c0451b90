import { deliveriesOf, deliveryId, inOrder, type DeliveryKey } from '../delivery/delivery.ts';
import { wake } from '../delivery/hand-on.ts';
import type { StoreTransaction } from '../store/store.ts';

/** Stores how to join a booking that is still this host's, and has everybody told who waits for it. */
export async function storeCall(
  transaction: StoreTransaction,
  made: DeliveryKey & { readonly joinUrl: string; readonly now: number },
): Promise<void> {
  const { receiver: host, subject, joinUrl, now } = made;
  const row = await transaction.booking(subject);
  if (!row?.location || row.location.joinUrl === joinUrl) return;
  const { state, owner, location } = row;
  if (state.status !== 'confirmed' || (owner ?? state.hosts[0]) !== host) return;
  // An invitation that says more is a new version of it.
  const next = { ...state, sequence: state.sequence + 1 };
  await transaction.changeBooking({ ...row, state: next, location: { ...location, joinUrl }, changedAt: now });
  for (const delivery of (await deliveriesOf(transaction, subject)).toSorted(inOrder)) {
    if (deliveryId(delivery) !== deliveryId(made)) await wake(transaction, delivery, now);
  }
}
