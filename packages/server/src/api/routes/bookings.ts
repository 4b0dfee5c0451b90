import { BookingChanges, BookingRequest, CancelRequest, RescheduleRequest, type Booking } from '@team-booking/contract';
import { Hono, type Context, type MiddlewareHandler } from 'hono';
import {
  type Backend,
  book,
  cancel,
  edit,
  type ManageAccess,
  managedBooking,
  presentBooking,
  reschedule,
} from '@team-booking/engine';
import type { Log } from '../options.ts';
import { readBody } from '../read-body.ts';
import { idempotencyKey, requiredToken } from '../request-headers.ts';

/** `POST /bookings` and what is done to a booking by its manage token. */
export function bookingRoutes(backend: Backend, now: () => number, log: Log, writing: MiddlewareHandler): Hono {
  const routes = new Hono();
  const answer = (context: Context, booking: Booking, what: string | null, status: 200 | 201 = 200) => {
    if (what !== null) log.info({ booking: booking.id, type: booking.bookingType, status: booking.status }, what);
    return context.json(booking, status, { 'Cache-Control': 'no-store' });
  };

  routes.post('/', writing, async (context) => {
    const key = idempotencyKey(context);
    const { value, hash } = await readBody(context, BookingRequest);
    const booking = await book(backend, value, { route: 'book', key, body: hash }, now());
    return answer(context, booking, 'booked', 201);
  });

  routes.get('/:id', (context) => {
    const access = accessOf(context);
    return backend.store.read(backend.team, async (view) => {
      const row = await managedBooking(backend, view, access);
      return answer(context, await presentBooking(backend, view, row, now()), null);
    });
  });

  routes.patch('/:id', writing, async (context) => {
    const access = accessOf(context);
    const { value } = await readBody(context, BookingChanges);
    return answer(context, await edit(backend, access, value, now()), 'edited');
  });

  routes.post('/:id/reschedule', writing, async (context) => {
    const access = accessOf(context);
    const key = idempotencyKey(context);
    const { value, hash } = await readBody(context, RescheduleRequest);
    const keyed = { route: `reschedule ${access.id}`, key, body: hash };
    return answer(context, await reschedule(backend, access, value, keyed, now()), 'rescheduled');
  });

  routes.post('/:id/cancel', writing, async (context) => {
    const access = accessOf(context);
    const key = idempotencyKey(context);
    const { value, hash } = await readBody(context, CancelRequest);
    const keyed = { route: `cancel ${access.id}`, key, body: hash };
    return answer(context, await cancel(backend, access, value, keyed, now()), 'cancelled');
  });
  return routes;
}

function accessOf(context: Context): ManageAccess {
  return { id: context.req.param('id')!, token: requiredToken(context) };
}
