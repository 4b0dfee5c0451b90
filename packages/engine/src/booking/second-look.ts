import type { Interval } from '@team-booking/core/intervals';
import { MINUTE } from '@team-booking/core/time';
import type { BookingTypeConfig } from '../config/team-config.ts';

/** Asks hosts' calendars again about a time that is about to be booked. What is found is what {@link BusyTimes} says from then on. */
export interface LookAgain {
  /** Those of these hosts whose calendars are worth asking: they answer at once, and were not asked just now. Waits for nothing. */
  worthLooking(hosts: readonly string[], time: Interval): readonly string[];
  /** Asks them, all at once, and is over after so many milliseconds. Never rejects. */
  lookAgain(hosts: readonly string[], time: Interval, milliseconds: number): Promise<void>;
}

/** Nobody waits longer for calendars than this, however many hosts are tried, in milliseconds. */
const PATIENCE = 300;

/**
 * The looks of one request. A transaction waits for no calendar: where those who are chosen are worth asking it ends, they are asked, and it runs
 * anew.
 */
export class SecondLook {
  readonly #calendars: LookAgain | undefined;
  #left = PATIENCE;

  constructor(calendars: LookAgain | undefined) {
    this.#calendars = calendars;
  }

  /** To be called with those who are chosen, inside the transaction. @throws {NotLookedAt} */
  check(hosts: readonly string[], { buffers }: Pick<BookingTypeConfig, 'buffers'>, time: Interval): void {
    if (!this.#calendars || this.#left <= 0) return;
    const reach = { start: time.start - buffers.before * MINUTE, end: time.end + buffers.after * MINUTE };
    const worth = this.#calendars.worthLooking(hosts, reach);
    if (worth.length > 0) throw new NotLookedAt(worth, reach);
  }

  /** Runs a transaction, again after each look that it wants. */
  async around<T>(attempt: () => Promise<T>): Promise<T> {
    for (;;) {
      try {
        return await attempt();
      } catch (error) {
        if (!(error instanceof NotLookedAt)) throw error;
        const began = performance.now();
        await this.#calendars?.lookAgain(error.hosts, error.time, this.#left);
        // Also where no time went by: it ends in any case.
        this.#left -= Math.max(1, performance.now() - began);
      }
    }
  }
}

/** The calendars of these hosts have to be asked before the time is theirs. */
class NotLookedAt extends Error {
  readonly hosts: readonly string[];
  readonly time: Interval;

  constructor(hosts: readonly string[], time: Interval) {
    super('Calendars are to be asked first');
    this.hosts = hosts;
    this.time = time;
  }
}
