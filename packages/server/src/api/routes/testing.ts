import { Clock, Fixture } from '@team-booking/contract';
import { Hono } from 'hono';
import { checkedBody } from '@team-booking/engine';
import type { Testing } from '@team-booking/engine/testing';
import { readJson } from '../read-json.ts';

/** `PUT /testing/fixture` and `/testing/clock`; only in a server that was started for tests. */
export function testingRoutes(testing: Testing): Hono {
  const routes = new Hono();

  routes.put('/fixture', async (context) => {
    const { value } = checkedBody(Fixture, await readJson(context));
    await testing.putFixture(value);
    return context.body(null, 204);
  });

  routes.put('/clock', async (context) => {
    const { value } = checkedBody(Clock, await readJson(context));
    await testing.putClock(value.now);
    return context.body(null, 204);
  });
  return routes;
}
