import { Refusal } from '@team-booking/contract';
import type { ApiOptions } from './options.ts';
import { DEFAULT_LIMITS, RateLimiter } from './rate-limits.ts';

/**
 * Limits writes per client address.
 *
 * @returns counts a request. @throws {Refusal} `too-many-requests`
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
