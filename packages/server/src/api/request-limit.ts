import { Refusal } from '@team-booking/contract';
import { networkOf } from './network.ts';
import type { ApiOptions } from './options.ts';
import { RateLimiter, type RateLimit } from './rate-limits.ts';

/** Counts a request. @throws {Refusal} `too-many-requests` */
export type RequestLimit = (request: Request, peer: string | null) => void;

/** Limits requests per client's network. */
export function requestLimit(
  limit: RateLimit | null,
  { elapsed = () => performance.now(), address }: Pick<ApiOptions, 'elapsed' | 'address'>,
): RequestLimit {
  const limiter = limit && new RateLimiter(limit);
  return (request, peer) => {
    const from = addressOf(request, peer, address);
    const wait = limiter?.take(from === null ? 'unknown' : networkOf(from), elapsed()) ?? 0;
    if (wait === 0) return;
    throw new Refusal('too-many-requests', `Wait ${wait} seconds and try again.`, { retryAfter: wait });
  };
}

/** The client's address as the options tell it. */
export function addressOf(request: Request, peer: string | null, address: ApiOptions['address']): string | null {
  return address ? address(request, peer) : peer;
}
