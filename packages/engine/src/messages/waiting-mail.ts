import { HOUR } from '@team-booking/core/time';
import { deliveryOf, type Delivery } from '../delivery/delivery.ts';
import type { StoredDocument } from '../store/documents.ts';

/** Name of the channel that mails people what becomes of bookings. */
export const MAIL = 'mail';

/** No attempt is put off for longer, so what waits is due by then. */
export const LONGEST_WAIT = HOUR;

/** The delivery that a document is, if it is one of mail that waits to be sent; `null` if it is not. */
export function waitingMail(document: StoredDocument, now: number): (Delivery & { readonly since: number }) | null {
  const delivery = deliveryOf(document);
  const { channel, since } = delivery;
  return channel === MAIL && since !== null && since <= now ? { ...delivery, since } : null;
}
