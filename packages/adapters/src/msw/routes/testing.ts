import { check, Clock, Fixture } from '@team-booking/contract';
import { nothing } from '../answer/index.ts';
import { readBody } from '../request/index.ts';
import type { Route } from './route.ts';

/** What fills a backend for tests and turns its clock (capability `testing`). */
export interface Testing {
  /** Replaces all data; the clock stands still at the fixture's `now`. */
  putFixture: (fixture: Fixture) => void | Promise<void>;
  /** Moves the clock to an instant, ISO 8601 UTC. */
  putClock: (now: string) => void | Promise<void>;
}

export function testingRoutes(testing: Testing): Route[] {
  return [
    {
      method: 'PUT',
      path: '/testing/fixture',
      async answer({ request }) {
        await testing.putFixture(await readBody(request, (body) => check(Fixture, body)));
        return nothing();
      },
    },
    {
      method: 'PUT',
      path: '/testing/clock',
      async answer({ request }) {
        const { now } = await readBody(request, (body) => check(Clock, body));
        await testing.putClock(now);
        return nothing();
      },
    },
  ];
}
