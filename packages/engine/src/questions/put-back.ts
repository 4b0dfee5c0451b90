import { Refusal } from '@team-booking/contract';
import { SECOND_THOUGHTS } from '../booking/store-change.ts';
import { CALENDAR } from '../calendars/calendar-channel.ts';
import type { KnownEntry } from '../calendars/plan-entry.ts';
import { findDelivery, putDelivery } from '../delivery/delivery.ts';
import type { StoreTransaction } from '../store/store.ts';
import type { Question } from './question-document.ts';

/**
 * Has a booking written into a calendar once more as it is, with its next sequence, whatever its host has made of it there. It is written ten seconds
 * later, as all that the team does; while something else is being written, after that.
 *
 * @throws {Refusal} `wrong-state`
 */
export async function putBack(
  transaction: StoreTransaction,
  { booking, host, calendar }: Question,
  now: number,
): Promise<void> {
  const delivery = await findDelivery(transaction, { channel: CALENDAR, receiver: host, subject: booking });
  const known = (delivery?.known ?? null) as KnownEntry | null;
  if (!delivery || known?.calendar !== calendar) {
    throw new Refusal('wrong-state', 'It is not known of that calendar what stood there. Look at the booking again.');
  }
  const again = { ...known, again: (known.again ?? 0) + 1 } satisfies KnownEntry;
  const asked = { ...delivery, known: again, woken: delivery.woken + 1 };
  const isBusy = delivery.sending !== null || delivery.attempts > 0;
  await putDelivery(transaction, isBusy ? asked : { ...asked, due: now + SECOND_THOUGHTS, since: now });
}
