import type { StoreTransaction } from '../store/store.ts';

/** Releases the time of a hold that has lapsed, unless it was prolonged meanwhile. */
export async function releaseLapsed(transaction: StoreTransaction, hold: string, now: number): Promise<void> {
  const [time, ...others] = await transaction.timesOf(hold);
  if (!time) return;
  await transaction.lock({ type: time.type, hosts: [time, ...others].map(({ host }) => host) });
  const lapsed = (await transaction.timesOf(hold)).every(({ until }) => until !== null && until <= now);
  if (lapsed) await transaction.releaseTime(hold);
}
