import type { Fixture } from '@team-booking/contract';
import type { Surface } from '@team-booking/contract/routes';

/** Loads fixtures into a backend and sets its clock (capability `testing`). */
export interface Testing {
  /** Replaces all data; the clock stands still at the fixture's `now`. */
  putFixture: (fixture: Fixture) => void | Promise<void>;
  /** Sets the clock to an instant, ISO 8601 UTC. */
  putClock: (now: string) => void | Promise<void>;
}

export function testingSurface(testing: Testing): Pick<Surface, 'putFixture' | 'putClock'> {
  return {
    putFixture: ({ body }) => testing.putFixture(body),
    putClock: ({ body }) => testing.putClock(body.now),
  };
}
