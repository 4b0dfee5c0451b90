import { canonicalJson, Refusal } from '@team-booking/contract';
import type { StoreTransaction } from '../store/store.ts';
import { DEAD_LETTER, type DeadLetter } from './dead-letter.ts';
import { findDelivery, newDelivery, putDelivery, UNTRIED } from './delivery.ts';

/**
 * Has something tried again that was given up, before anything that comes after it.
 *
 * @param mayBeLate whether it still makes sense where the receiver has been told what came after it
 * @throws {Refusal} `wrong-state` while something else is on its way to the same receiver, or if it is out of date
 */
export async function retry(
  transaction: StoreTransaction,
  letter: DeadLetter,
  { now, mayBeLate }: { readonly now: number; readonly mayBeLate: boolean },
): Promise<void> {
  const { plan, known } = letter;
  const found = await findDelivery(transaction, letter);
  if (found?.sending) {
    throw new Refusal('wrong-state', 'Something else is on its way to them at this moment. Try it again in a minute.');
  }
  if (!mayBeLate && !isSame(found?.known, letter.settled)) {
    throw new Refusal(
      'wrong-state',
      'They have been told since then how it is now, and this is out of date. Discard it.',
    );
  }
  const delivery = found ?? newDelivery(letter, { due: now, known });
  // It is sent as it was, whatever has changed meanwhile.
  const sending = { plan, holder: null, maybe: true, retried: true } as const;
  await putDelivery(transaction, { ...delivery, ...UNTRIED, sending, due: now, since: now });
  await transaction.removeDocument(DEAD_LETTER, letter.id);
}

function isSame(a: unknown, b: unknown): boolean {
  return a === undefined || b === undefined ? a === b : canonicalJson(a) === canonicalJson(b);
}
