import { Refusal } from '@team-booking/contract';
import type { Actor } from '@team-booking/engine';
import { RateLimiter, type RateLimit } from './rate-limits.ts';

/** Counts a request of whoever sends it; `null` = nobody has signed in. @throws {Refusal} `too-many-requests` */
export type ActorLimit = (request: Request, actor: Actor | null) => void;

/**
 * Limits requests per session and API token, so that a script that runs wild leaves others alone, and of those who have not signed in per
 * client address.
 */
export function actorLimit(
  limit: RateLimit | null,
  elapsed: () => number,
  anonymous: (request: Request) => void,
): ActorLimit {
  const limiter = limit && new RateLimiter(limit);
  return (request, actor) => {
    if (!actor) return anonymous(request);
    const wait = limiter?.take(actor.credential ?? actor.person.id, elapsed()) ?? 0;
    if (wait === 0) return;
    throw new Refusal('too-many-requests', `Wait ${wait} seconds and try again.`, { retryAfter: wait });
  };
}
