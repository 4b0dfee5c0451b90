import { findDelivery, putDelivery } from '../delivery/delivery.ts';
import type { BookingRow } from '../store/rows.ts';
import type { StoreTransaction } from '../store/store.ts';
import { MAIL } from './mail-channel.ts';
import { hostReceiver } from './reader.ts';
import type { Told } from './told.ts';

/** Notes that a host knows what has become of a booking's time, as they did it themselves: they are not written to about it. */
export async function hasHeard(
  transaction: StoreTransaction,
  { state: { id, start, end, status } }: BookingRow,
  host: string,
  now: number,
): Promise<void> {
  const delivery = await findDelivery(transaction, { channel: MAIL, receiver: hostReceiver(host), subject: id });
  const told = (delivery?.known ?? null) as Told | null;
  if (!delivery || !told) return;
  const as = status === 'cancelled' ? 'cancelled' : told.as;
  const known = { ...told, as, start, end, heardAt: now } satisfies Told;
  await putDelivery(transaction, { ...delivery, known, woken: delivery.woken + 1 });
}
