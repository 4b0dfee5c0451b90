import type { AvailabilityParameters, Moved, PublicSurface } from '@team-booking/engine';
import { Hono, type Context } from 'hono';
import { bearerToken } from '../request-headers.ts';
import { taggedJson } from '../tagged-json.ts';

/** `GET /booking-types/{slug}` and its availability. */
export function bookingTypeRoutes(surface: PublicSurface): Hono {
  const routes = new Hono();

  routes.get('/:slug', async (context) => {
    const answer = await surface.bookingType(context.req.param('slug'));
    return 'movedTo' in answer ? sentOn(context, answer) : taggedJson(context, answer, { revision: answer.revision });
  });

  routes.get('/:slug/availability', async (context) => {
    const query = queryOf(context);
    const answer = await surface.availability(context.req.param('slug'), query);
    if ('movedTo' in answer) return sentOn(context, answer);
    const { from, to, revision, hosts } = answer;
    return taggedJson(context, answer, { from, to, revision, hosts }, query.booking === undefined);
  });
  return routes;
}

function sentOn(context: Context, { movedTo }: Moved): Response {
  const { pathname, search } = new URL(context.req.url);
  const path = pathname.replace(/\/booking-types\/[^/]+/, `/booking-types/${movedTo}`);
  // For a while only: a slug that was given up may be given to something else.
  context.header('Cache-Control', 'public, max-age=300');
  return context.redirect(`${path}${search}`, 308);
}

function queryOf(context: Context): AvailabilityParameters {
  const { from, to, duration, host, anyone, booking } = context.req.query();
  return {
    from,
    to,
    ...(duration !== undefined && { duration: Number(duration) }),
    ...(host !== undefined && { host }),
    ...(anyone !== undefined && { anyone: anyone === 'true' ? true : anyone === 'false' ? false : anyone }),
    ...(booking !== undefined && { booking: { id: booking, token: bearerToken(context) } }),
  };
}
