import type { LostLinkAnswer, LostLinkRequest } from '@team-booking/contract';
import { DAY, MINUTE } from '@team-booking/core/time';
import type { Backend } from '../booking/backend.ts';
import { randomId } from '../crypto/random-id.ts';
import { findDelivery, newDelivery, putDelivery, type DeliveryKey } from '../delivery/delivery.ts';
import { addressOf } from '../people/person.ts';
import type { StoreTransaction } from '../store/store.ts';

/** Name of the channel that brings visitors their links again, and kind of the documents that count how often they were asked for. */
export const LOST_LINK = 'lost-link';

/** An address is written to once in so many milliseconds, */
const PAUSE = 10 * MINUTE;
/** and so often a day: nobody's mailbox is filled by others. */
const MOST = 3;

/** What is known of a request. */
export interface LinksAsked {
  /** In lower case. */
  readonly address: string;
  /** Epoch milliseconds. */
  readonly askedAt: number;
}

/**
 * Has the links of all coming bookings of an address mailed to it. What is done does not depend on whether there are any, so neither the
 * answer nor its time tells: they are looked for later.
 */
export async function lostLink(
  { store, team, key }: Pick<Backend, 'store' | 'team' | 'key'>,
  { email }: LostLinkRequest,
  now: number,
): Promise<LostLinkAnswer> {
  const address = addressOf(email);
  // It is kept for a day, and not who it is.
  const whose = key.derive('client', LOST_LINK, address);
  await store.write(team, async (transaction) => {
    if (!(await mayAsk(transaction, whose, now))) return;
    const asked: DeliveryKey = { channel: LOST_LINK, receiver: ASKER, subject: whose };
    await findDelivery(transaction, asked);
    const known: LinksAsked = { address, askedAt: now };
    await putDelivery(transaction, newDelivery(asked, { due: now, known }));
  });
  return {};
}

/** The receiver of a delivery that finds out which bookings there are. */
export const ASKER = 'asker';

/** Counts how often links of an address are asked for. */
async function mayAsk(transaction: StoreTransaction, whose: string, now: number): Promise<boolean> {
  await transaction.removeDocuments({ kind: LOST_LINK, to: now + 1 });
  const counted = await transaction.documents({ kind: LOST_LINK, ref: whose });
  if (counted.length >= MOST || counted.some(({ at }) => at - DAY > now - PAUSE)) return false;
  await transaction.putDocument({ kind: LOST_LINK, id: randomId(), ref: whose, at: now + DAY, body: {} });
  return true;
}
