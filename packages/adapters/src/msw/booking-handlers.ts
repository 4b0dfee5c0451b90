import { httpHandler } from '@team-booking/contract/http';
import type { BookingBackend } from '@team-booking/sdk';
import { http, type HttpHandler } from 'msw/http';
import { baseOf } from './base-of.ts';
import { failed } from './failed.ts';
import { offered } from './offered.ts';
import { StreamHandler } from './stream-handler.ts';
import type { Testing } from './testing.ts';

export interface BookingHandlersOptions {
  /**
   * Capability `testing`: answers `PUT {base}/testing/fixture` and `PUT {base}/testing/clock`. Default: neither offered nor
   * declared.
   */
  testing?: Testing;
}

/**
 * Handlers for Mock Service Worker that serve the whole booking contract from any backend; the SDK's `http()` is the inverse.
 *
 * Outcomes and errors of the backend become statuses and problems of the contract; `offline` becomes a network error, `broken` an answer
 * that violates the contract. Requests are validated before they reach the backend.
 *
 * ```ts
 * const server = setupServer(...bookingHandlers(backend, 'https://book.example/api'));
 * ```
 *
 * @param address what `http()` takes: the API's address, or the root it is found at. Relative to the page, if there is one
 * @throws TypeError if it is no http or https URL, or a relative one without a page
 */
export function bookingHandlers(
  backend: BookingBackend,
  address: string | { root: string; api?: string },
  { testing }: BookingHandlersOptions = {},
): HttpHandler[] {
  const base = baseOf(address);
  const handle = httpHandler(offered(backend, testing), { base: new URL(base).pathname.replace(/\/$/, ''), failed });
  const answer = ({ request }: { request: Request }) => handle(request);
  return [
    new StreamHandler('GET', `${base}/booking-types/:slug/changes`, answer),
    http.all(base, answer),
    http.all(`${base}/*`, answer),
  ];
}
