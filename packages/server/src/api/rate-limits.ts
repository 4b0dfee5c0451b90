import { MINUTE } from '@team-booking/core/time';
/** At most `burst` requests at once, refilled evenly at `perMinute`. */
export interface RateLimit {
  readonly burst: number;
  readonly perMinute: number;
}

/** Limits per client address. `null` = none. */
export interface RateLimits {
  /** Booking and every other write. */
  readonly writes: RateLimit | null;
}

/** High enough for an office behind one address, low enough to make filling a calendar tedious. */
export const DEFAULT_LIMITS: RateLimits = { writes: { burst: 30, perMinute: 30 } };

/** Addresses kept before full buckets are evicted. */
const REMEMBERED = 10_000;

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
   * @param now the present, epoch milliseconds
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

  #forget(now: number): void {
    for (const address of this.#buckets.keys()) {
      if (this.#tokens(address, now) >= this.#limit.burst) this.#buckets.delete(address);
    }
    // No bucket is full: evicts the oldest, so that memory stays bounded.
    for (const address of this.#buckets.keys()) {
      if (this.#buckets.size < REMEMBERED) return;
      this.#buckets.delete(address);
    }
  }
}
