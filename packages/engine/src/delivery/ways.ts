import { HOUR } from '@team-booking/core/time';
import { backOff } from './back-off.ts';

/** How a way to receivers is doing, in this process. */
interface Way {
  underway: number;
  failures: number;
  /** What failed last. */
  failed: string | null;
  /** How often it was found closed. Attempts that began before say nothing new. */
  round: number;
  /** Nothing more is tried before, epoch milliseconds. */
  notBefore: number;
}

/** A place on a way, for one attempt. */
export interface Place {
  readonly way: string;
  readonly round: number;
  /** Whether the way was in doubt when it was taken. */
  readonly isDoubtful: boolean;
}

/** How it went on a way. `unknown`: nothing can be concluded. */
export type Went = 'open' | 'closed' | 'unknown';

/**
 * The ways on which deliveries go out. One that fails is tried again by one delivery at a time, later each time, so that what waits for it
 * holds up nobody else; and all that are in doubt have only half of the places.
 */
export class Ways {
  readonly #ways = new Map<string, Way>();
  readonly #random: () => number;
  readonly #mostDoubtful: number;
  #doubtful = 0;

  /** @param atOnce how many attempts there are at once on all ways */
  constructor(random: () => number, atOnce: number) {
    this.#random = random;
    this.#mostDoubtful = Math.max(1, Math.floor(atOnce / 2));
  }

  /** Takes a place on a way. @returns `full` and `closed` where there is none, for a moment or for longer */
  take(name: string, atOnce: number, now: number): Place | 'full' | 'closed' {
    const way = this.#ways.get(name) ?? { underway: 0, failures: 0, failed: null, round: 0, notBefore: 0 };
    // Later than any pause: the clock was set back since.
    if (now < way.notBefore && way.notBefore - now <= HOUR) return 'closed';
    const isDoubtful = way.failures > 0;
    if (way.underway >= (isDoubtful ? 1 : atOnce)) return 'full';
    if (isDoubtful && this.#doubtful >= this.#mostDoubtful) return 'full';
    way.underway += 1;
    if (isDoubtful) this.#doubtful += 1;
    this.#ways.set(name, way);
    return { way: name, round: way.round, isDoubtful };
  }

  /** Gives a place back. @param what was sent, or would have been */
  give(place: Place, went: Went, what: string, now: number): void {
    const way = this.#ways.get(place.way)!;
    way.underway -= 1;
    if (place.isDoubtful) this.#doubtful -= 1;
    if (went === 'open') {
      Object.assign(way, { failures: 0, failed: null, notBefore: 0 });
    } else if (went === 'closed' && place.round === way.round && way.failed !== what) {
      way.failures += 1;
      way.failed = what;
      way.round += 1;
      // One failure may be the message's, which waits by itself; the way is closed by the next one's.
      if (way.failures > 1) way.notBefore = now + backOff(way.failures - 1, this.#random());
    }
    if (way.underway === 0 && way.failures === 0) this.#ways.delete(place.way);
  }
}
