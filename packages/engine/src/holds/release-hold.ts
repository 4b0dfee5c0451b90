import type { StoreTransaction } from '../store/store.ts';
import { HOLD } from './hold-cap.ts';

/** Gives back what a hold takes. Its hosts are locked. */
export async function releaseHold(transaction: StoreTransaction, id: string): Promise<void> {
  await transaction.releaseTime(id);
  await transaction.removeDocument(HOLD, id);
}
