import type { Refusal } from '@team-booking/contract';
import { HostTimeTaken } from '../store/errors.ts';
import type { StoreTransaction } from '../store/store.ts';
import type { Backend } from './backend.ts';
import { expireBookings } from './expire.ts';
import { SecondLook } from './second-look.ts';
import { slotTaken } from './slot-taken.ts';

/** How a transaction about bookings is run. */
export interface WriteOptions {
  /** What refuses it when the database refuses a host's time; thrown outside of the transaction, of which a database may accept nothing more by then. */
  readonly taken?: () => Refusal;
  /** Those with the same one may share a commit: see {@link Store.write}. */
  readonly group?: string | undefined;
}

/**
 * Runs a transaction about bookings, after those are expired that have waited too long and holds are released that have lapsed. If the
 * database itself refuses a host's time, that is a `slot-taken` like any other.
 *
 * What chooses hosts has the calendars of those who are chosen looked at again by `look`, and is run anew then.
 *
 * @throws {Refusal} `slot-taken`
 */
export async function writeBooking<T>(
  backend: Pick<Backend, 'store' | 'team' | 'calendarsNow'>,
  now: number,
  work: (transaction: StoreTransaction, look: SecondLook) => Promise<T>,
  { taken = slotTaken, group }: WriteOptions = {},
): Promise<T> {
  const { store, team } = backend;
  const look = new SecondLook(backend.calendarsNow);
  const attempt = async (overdueBy: number): Promise<T> => {
    const begin = async (transaction: StoreTransaction) => {
      // All of them need the team, so it is asked for at the same time.
      const [isOverdue] = await Promise.all([transaction.isOverdue(overdueBy), transaction.team()]);
      if (isOverdue) throw new Overdue();
      return work(transaction, look);
    };
    try {
      return await look.around(() => store.write(team, begin, group));
    } catch (error) {
      throw error instanceof HostTimeTaken ? taken() : error;
    }
  };
  try {
    return await attempt(now);
  } catch (error) {
    if (!(error instanceof Overdue)) throw error;
  }
  // Expiring locks other pools and hosts, which a transaction that holds locks must not wait for.
  await expireBookings(backend, now);
  // It looks once: nothing is overdue before the epoch.
  return attempt(-1);
}

/** There are bookings that have to expire, or holds that have lapsed, before this one is looked at. */
class Overdue extends Error {}
