import type { MiddlewareHandler } from 'hono';
import type { Metrics } from './metrics.ts';
import { routeLabel } from './route-label.ts';

/** Counts each answer, with how long it took: of a stream, until it began. */
export function countRequests(metrics: Metrics): MiddlewareHandler {
  return async (context, next) => {
    const begun = performance.now();
    await next();
    const { method, path } = context.req;
    metrics.answered(routeLabel(method, path), context.res.status, (performance.now() - begun) / 1000);
  };
}
