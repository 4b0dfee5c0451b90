import { httpHandler } from '@team-booking/contract/http';
import { surfaceOf } from '@team-booking/sdk/surface';
import { overHttp, type Subject } from '../src/index.ts';
import type { HonestBackend } from './honest-backend.ts';

/** Changes the response as a faulty server would. */
export type Tamper = (request: Request, response: Response) => Response | Promise<Response>;

/** Changes a request before the backend reads it. */
export type Meddle = (request: Request) => Request;

/** The path of {@link managePage}. */
export const MANAGE = /^\/[^/]+\/manage\/[^/]+$/;

const BASE = 'https://backend.test/api';

/** A backend as a subject over HTTP, without a network. */
export function servedSubject(backend: HonestBackend, tamper?: Tamper, meddle?: Meddle): Subject {
  const handle = httpHandler(
    {
      ...surfaceOf(backend),
      putFixture: ({ body }) => backend.putFixture(body),
      putClock: ({ body }) => backend.putClock(body.now),
    },
    { base: new URL(BASE).pathname },
  );
  const read = (request: Request) => (meddle ? meddle(request) : (request.clone() as Request));
  const fetch = async (input: RequestInfo | URL, init?: RequestInit) => {
    const request = new Request(input, init);
    const { pathname } = new URL(request.url);
    const response = MANAGE.test(pathname) ? managePage() : await handle(read(request));
    return tamper ? tamper(request, response) : response;
  };
  return overHttp(BASE, { fetch: fetch as typeof globalThis.fetch });
}

/** The page on which a visitor manages a booking. */
export function managePage(): Response {
  const page = '<!doctype html><title>Your booking</title><team-booking query="manage"></team-booking>';
  return new Response(page, { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
}
