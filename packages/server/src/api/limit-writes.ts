import type { Context, MiddlewareHandler } from 'hono';
import type { ApiOptions } from './options.ts';
import { problemResponse } from './problem-response.ts';
import { DEFAULT_LIMITS, RateLimiter } from './rate-limits.ts';

/** Lets no address write more often than is allowed. */
export function limitWrites({ limits = DEFAULT_LIMITS, now, address }: ApiOptions): MiddlewareHandler {
  if (!limits.writes) return (_, next) => next();
  const limiter = new RateLimiter(limits.writes);
  return async (context, next) => {
    const peer = peerOf(context);
    const from = address ? address(context.req.raw, peer) : peer;
    const wait = limiter.take(from ?? 'unknown', now());
    if (wait === 0) return next();
    const headers = { 'Retry-After': String(wait) };
    return problemResponse(context, 'too-many-requests', `Wait ${wait} seconds and try again.`, { headers });
  };
}

/** Address of the other end of the connection, where Node's server hands it on. */
function peerOf(context: Context): string | null {
  const env = context.env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined;
  return env?.incoming?.socket?.remoteAddress ?? null;
}
