import type { Booking } from '@team-booking/contract';
import { checkedAccess, type ManageAccess, type PublicSurface } from '@team-booking/engine';
import { Hono, type Context, type MiddlewareHandler } from 'hono';
import type { Log } from '../options.ts';
import { readJson } from '../read-json.ts';
import { bearerToken, idempotencyKey } from '../request-headers.ts';

/** `POST /bookings` and what is done to a booking by its manage token. */
export function bookingRoutes(surface: PublicSurface, log: Log, writing: MiddlewareHandler): Hono {
  const routes = new Hono();
  const answer = (context: Context, booking: Booking, what: string | null, status: 200 | 201 = 200) => {
    if (what !== null) log.info({ booking: booking.id, type: booking.bookingType, status: booking.status }, what);
    return context.json(booking, status, { 'Cache-Control': 'no-store' });
  };

  routes.post('/', writing, async (context) => {
    const key = idempotencyKey(context);
    return answer(context, await surface.book(await readJson(context), key), 'booked', 201);
  });

  routes.get('/:id', async (context) => answer(context, await surface.booking(accessOf(context)), null));

  routes.patch('/:id', writing, async (context) => {
    const access = accessOf(context);
    return answer(context, await surface.edit(access, await readJson(context)), 'edited');
  });

  routes.post('/:id/reschedule', writing, async (context) => {
    const access = accessOf(context);
    const key = idempotencyKey(context);
    return answer(context, await surface.reschedule(access, await readJson(context), key), 'rescheduled');
  });

  routes.post('/:id/cancel', writing, async (context) => {
    const access = accessOf(context);
    const key = idempotencyKey(context);
    return answer(context, await surface.cancel(access, await readJson(context), key), 'cancelled');
  });
  return routes;
}

function accessOf(context: Context): ManageAccess {
  return checkedAccess({ id: context.req.param('id')!, token: bearerToken(context) });
}
