import { Refusal } from '@team-booking/contract';
import type { Subscribe } from '@team-booking/contract/routes';
import { networkOf } from './network.ts';

/** How many streams of changes may be open at a time. */
export interface StreamLimits {
  /** Per client address; of IPv6 per /64. Everybody of an office may have one. */
  readonly perAddress: number;
  readonly total: number;
}

export const DEFAULT_STREAMS: StreamLimits = { perAddress: 200, total: 10_000 };

/** Seconds after which a refused client may try again. */
const LATER = 60;

/** The open streams of changes: counted, so that nobody takes them all, and ended when the server stops. */
export class Streams {
  readonly #limits: StreamLimits;
  /** What ends each open stream, by its client's network. */
  readonly #open = new Map<string, Set<() => void>>();
  #count = 0;
  #isEnded = false;

  constructor(limits: StreamLimits = DEFAULT_STREAMS) {
    this.#limits = limits;
  }

  /** How many are open. */
  get size(): number {
    return this.#count;
  }

  /**
   * Counts the stream of a subscription from when it begins.
   *
   * @param address the client's; all whose address is unknown share one limit
   * @throws {Refusal} `too-many-requests` beyond the limit of the address, `unavailable` beyond that of all
   */
  admit<Data>(address: string | null, subscribe: Subscribe<Data>): Subscribe<Data> {
    const network = address === null ? 'unknown' : networkOf(address);
    if ((this.#open.get(network)?.size ?? 0) >= this.#limits.perAddress) {
      throw new Refusal('too-many-requests', 'Close other streams of changes first, or ask for availability instead.', {
        retryAfter: LATER,
      });
    }
    if (this.#count >= this.#limits.total) {
      throw new Refusal('unavailable', 'Too many listen for changes. Ask for availability instead.', {
        retryAfter: LATER,
      });
    }
    return (listener, end) => {
      // Clients open an ended stream again; a refused one they do not.
      if (this.#isEnded) {
        end();
        return () => {};
      }
      const unsubscribe = subscribe(listener, end);
      this.#add(network, end);
      return () => {
        this.#remove(network, end);
        unsubscribe();
      };
    };
  }

  /** Ends all, and those that begin from now on at once: their clients open them again, at another process or after a restart. */
  end(): void {
    this.#isEnded = true;
    for (const ends of this.#open.values()) for (const end of ends) end();
  }

  #add(network: string, end: () => void): void {
    const ends = this.#open.get(network) ?? new Set();
    this.#open.set(network, ends.add(end));
    this.#count++;
  }

  #remove(network: string, end: () => void): void {
    const ends = this.#open.get(network);
    if (!ends?.delete(end)) return;
    this.#count--;
    if (ends.size === 0) this.#open.delete(network);
  }
}
