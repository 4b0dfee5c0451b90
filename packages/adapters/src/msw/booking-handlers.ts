import type { BookingBackend } from '@team-booking/sdk';
import { http, HttpHandler } from 'msw/http';
import { answerTo, notFound, notTaken, preflight } from './answer/index.ts';
import { baseOf } from './base-of.ts';
import { Offer } from './offer.ts';
import {
  bookingRoutes,
  bookingTypeRoutes,
  holdRoutes,
  testingRoutes,
  type Route,
  type Testing,
} from './routes/index.ts';
import { StreamHandler } from './stream-handler.ts';

export interface BookingHandlersOptions {
  /**
   * Capability `testing`: answers `PUT {base}/testing/fixture` and `PUT {base}/testing/clock`. Default: it is neither offered nor
   * declared.
   */
  testing?: Testing;
}

/**
 * Handlers for Mock Service Worker that answer the whole booking contract over HTTP from any backend: the inverse of the SDK's
 * `http()`, which gives that backend back.
 *
 * Outcomes and errors of the backend become the statuses and problems of the contract; `offline` becomes a connection that
 * breaks, `broken` an answer that is not the contract's. Requests are checked against the contract first.
 *
 * ```ts
 * const server = setupServer(...bookingHandlers(backend, 'https://book.example/api'));
 * ```
 *
 * @param address what `http()` takes: the API's address, or the root it is found at. Relative to the page, if there is one
 * @throws TypeError if that is no address of the web, or a relative one without a page
 */
export function bookingHandlers(
  backend: BookingBackend,
  address: string | { root: string; api?: string },
  { testing }: BookingHandlersOptions = {},
): HttpHandler[] {
  const base = baseOf(address);
  const offer = new Offer(backend, testing !== undefined);
  const routes = [
    ...bookingTypeRoutes(offer),
    ...bookingRoutes(backend),
    ...holdRoutes(backend),
    ...(testing ? testingRoutes(testing) : []),
  ];
  return [
    http.options(base, preflight),
    http.options(`${base}/*`, preflight),
    ...routes.map((route) => handlerOf(base, route)),
    // Below what there is, so that it is met by nothing else.
    ...[...methodsByPath(routes)].map(([path, methods]) => http.all(base + path, () => notTaken(methods))),
    http.all(`${base}/*`, notFound),
  ];
}

function handlerOf(base: string, { method, path, streams, answer }: Route): HttpHandler {
  const Handler = streams ? StreamHandler : HttpHandler;
  return new Handler(method, base + path, answerTo(answer));
}

function methodsByPath(routes: readonly Route[]): Map<string, string[]> {
  const byPath = new Map<string, string[]>();
  for (const { method, path } of routes) byPath.set(path, [...(byPath.get(path) ?? []), method]);
  return byPath;
}
