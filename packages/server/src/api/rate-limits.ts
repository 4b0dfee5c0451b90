/** At most `burst` requests at once, refilled evenly at `perMinute`. */
export interface RateLimit {
  readonly burst: number;
  readonly perMinute: number;
}

/** Limits per client address. `null` = none. */
export interface RateLimits {
  /** Booking, and everything else that writes. */
  readonly writes: RateLimit | null;
}

/** High enough for an office behind one address, low enough to make filling a calendar tedious. */
export const DEFAULT_LIMITS: RateLimits = { writes: { burst: 30, perMinute: 30 } };
