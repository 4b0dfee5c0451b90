import { httpHandler } from '@team-booking/contract/http';
import { surfaceOf } from '@team-booking/sdk/surface';
import { overHttp, type Subject } from '../src/index.ts';
import type { HonestBackend } from './honest-backend.ts';

/** Changes the response as a faulty server would. */
export type Tamper = (request: Request, response: Response) => Response | Promise<Response>;

const BASE = 'https://backend.test/api';

/** A backend as a subject over HTTP, without a network. */
export function servedSubject(backend: HonestBackend, tamper?: Tamper): Subject {
  const handle = httpHandler(
    {
      ...surfaceOf(backend),
      putFixture: ({ body }) => backend.putFixture(body),
      putClock: ({ body }) => backend.putClock(body.now),
    },
    { base: new URL(BASE).pathname },
  );
  const fetch = async (input: RequestInfo | URL, init?: RequestInit) => {
    const request = new Request(input, init);
    const response = await handle(request.clone() as Request);
    return tamper ? tamper(request, response) : response;
  };
  return overHttp(BASE, { fetch: fetch as typeof globalThis.fetch });
}
