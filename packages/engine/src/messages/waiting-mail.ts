import { HOUR } from '@team-booking/core/time';
import { deliveryOf, type Delivery } from '../delivery/delivery.ts';
import { MAIL } from '../mail/mail-channel.ts';
import type { StoredDocument } from '../store/documents.ts';

/** No attempt is put off for longer, so what waits is due by then. */
export const LONGEST_WAIT = HOUR;

/** The delivery that a document is, with since when it waits, if it is one of mail that waits to be sent; `null` if it is not. */
export function waitingMail(document: StoredDocument, now: number): (Delivery & { readonly since: number }) | null {
  const delivery = deliveryOf(document);
  const { channel, since, due } = delivery;
  const from = since ?? due;
  return channel === MAIL && from <= now ? { ...delivery, since: from } : null;
}
