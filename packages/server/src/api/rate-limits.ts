import { MINUTE } from '@team-booking/core/time';

/** At most `burst` requests at once, refilled evenly at `perMinute`. */
export interface RateLimit {
  readonly burst: number;
  readonly perMinute: number;
}

/** Limits per client address, unless another one is named; of IPv6 per /64, which one customer has. `null` = none. */
export interface RateLimits {
  /** Booking and every other write. */
  readonly writes: RateLimit | null;
  /** Availability, which takes tens of milliseconds for a large team. Default: that of {@link DEFAULT_LIMITS}. */
  readonly reads?: RateLimit | null;
  /** Everything of the team's side, per session or API token. Default: that of {@link DEFAULT_LIMITS}. */
  readonly signedIn?: RateLimit | null;
}

/** High enough for an office behind one address, low enough to make filling a calendar tedious. */
export const DEFAULT_LIMITS: RateLimits = {
  writes: { burst: 30, perMinute: 30 },
  reads: { burst: 600, perMinute: 600 },
  signedIn: { burst: 600, perMinute: 600 },
};

/** Addresses kept before some are evicted. */
const REMEMBERED = 10_000;
/** Addresses forgotten at once, so that a flood of new ones does not cost a sort each. */
const FORGOTTEN = 1_000;

/** A token bucket per address. */
export class RateLimiter {
  readonly #limit: RateLimit;
  readonly #buckets = new Map<string, { tokens: number; at: number }>();

  constructor(limit: RateLimit) {
    this.#limit = limit;
  }

  /**
   * Takes a token from an address's bucket.
   *
   * @param now milliseconds of a monotonic clock
   * @returns seconds to wait; 0 if the request is allowed
   */
  take(address: string, now: number): number {
    const tokens = this.#tokens(address, now);
    // Tolerates rounding: 0.9 + 0.1 tokens are slightly less than one.
    if (tokens < 1 - 1e-9)
      return Math.max(1, Math.ceil(Math.round(((1 - tokens) * 60_000) / this.#limit.perMinute) / 1000));
    if (this.#buckets.size >= REMEMBERED) this.#forget(now);
    this.#buckets.set(address, { tokens: tokens - 1, at: now });
    return 0;
  }

  #tokens(address: string, now: number): number {
    const bucket = this.#buckets.get(address);
    if (!bucket) return this.#limit.burst;
    const refilled = ((now - bucket.at) * this.#limit.perMinute) / MINUTE;
    return Math.min(this.#limit.burst, bucket.tokens + Math.max(0, refilled));
  }

  /** Forgets the fullest buckets: an exhausted address cannot get a new bucket by making the server forget it. */
  #forget(now: number): void {
    const byTokens = Array.from(this.#buckets.keys(), (address) => ({
      address,
      tokens: this.#tokens(address, now),
    })).sort((a, b) => b.tokens - a.tokens);
    for (const [index, { address, tokens }] of byTokens.entries()) {
      if (tokens < this.#limit.burst && index >= FORGOTTEN) return;
      this.#buckets.delete(address);
    }
  }
}
