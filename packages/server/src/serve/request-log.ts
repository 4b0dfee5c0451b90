import { randomUUID } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import type { Log } from '../api/options.ts';

/**
 * Assigns each request an id, returns it as `X-Request-Id` and logs one line per answer. The line has no client address, no query
 * (it may carry a prefilled name) and no header.
 *
 * @param trustIds whether to keep an id that a proxy in front has given
 */
export function requestLog(log: Log, trustIds: boolean): MiddlewareHandler {
  return async (context, next) => {
    const started = performance.now();
    const given = context.req.header('X-Request-Id') ?? '';
    const id = trustIds && /^[\w.-]{8,64}$/.test(given) ? given : randomUUID();
    await next();
    context.res.headers.set('X-Request-Id', id);
    const { status } = context.res;
    const fields = {
      request: id,
      method: context.req.method,
      path: shown(context.req.path),
      status,
      ms: Math.round(performance.now() - started),
    };
    if (status >= 500) log.error({ ...fields, ...(context.error && { err: context.error }) }, 'request failed');
    else log.info(fields, 'request');
  };
}

/** What a secret of ours begins with. The address of a feed has one. */
const SECRET = /tb[a-z]_[\w-]+/g;

/** Our own paths hold slugs and ids only; other paths may hold what a person has typed into the address bar. */
function shown(path: string): string {
  return /^[A-Za-z0-9/_.-]{1,200}$/.test(path) ? path.replaceAll(SECRET, '(secret)') : '(other)';
}
