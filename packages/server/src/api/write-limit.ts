import { Refusal } from '@team-booking/contract';
import type { ApiOptions } from './options.ts';
import { DEFAULT_LIMITS, RateLimiter } from './rate-limits.ts';

/**
 * Counts requests that write by client address.
 *
 * @returns counts one; throws a {@link Refusal} `too-many-requests` beyond the limit
 */
export function writeLimit({ limits = DEFAULT_LIMITS, now, address }: ApiOptions) {
  const limiter = limits.writes && new RateLimiter(limits.writes);
  return (request: Request, peer: string | null): void => {
    const from = address ? address(request, peer) : peer;
    const wait = limiter?.take(from ?? 'unknown', now()) ?? 0;
    if (wait === 0) return;
    throw new Refusal('too-many-requests', `Wait ${wait} seconds and try again.`, { retryAfter: wait });
  };
}
