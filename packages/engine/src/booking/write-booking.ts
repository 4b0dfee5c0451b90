import { HostTimeTaken } from '../store/errors.ts';
import type { StoreTransaction } from '../store/store.ts';
import type { Backend } from './backend.ts';
import { slotTaken } from './slot-taken.ts';

/**
 * Runs a transaction about bookings. If the database itself refuses a host's time, that is a `slot-taken` like any other.
 *
 * @throws {Refusal} `slot-taken`
 */
export async function writeBooking<T>(
  { store, team }: Pick<Backend, 'store' | 'team'>,
  work: (transaction: StoreTransaction) => Promise<T>,
): Promise<T> {
  try {
    return await store.write(team, work);
  } catch (error) {
    throw error instanceof HostTimeTaken ? slotTaken() : error;
  }
}
