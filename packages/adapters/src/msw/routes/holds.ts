import { check, HoldRequest } from '@team-booking/contract';
import type { BookingBackend } from '@team-booking/sdk';
import { json, nothing, unsuccessful } from '../answer/index.ts';
import { readBody, tokenOf } from '../request/index.ts';
import type { Route } from './route.ts';

/** When a hold ends is not sent along when it is given back. */
const NOT_SAID = '1970-01-01T00:00:00Z';

/** Capability `holds`. */
export function holdRoutes(backend: BookingBackend): Route[] {
  return [
    {
      method: 'POST',
      path: '/holds',
      async answer({ request }) {
        const result = await backend.hold(await readBody(request, (body) => check(HoldRequest, body)));
        return result.ok ? json(result.hold, 201) : unsuccessful(result);
      },
    },
    {
      method: 'DELETE',
      path: '/holds/:name',
      async answer({ request, name }) {
        await backend.release({ id: name, token: tokenOf(request), expiresAt: NOT_SAID });
        return nothing();
      },
    },
  ];
}
