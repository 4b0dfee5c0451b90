import { BookingChanges, BookingRequest, CancelRequest, check, RescheduleRequest } from '@team-booking/contract';
import type { BookingBackend, ManageAccess, Outcome } from '@team-booking/sdk';
import { json, unsuccessful } from '../answer/index.ts';
import { idempotencyKeyOf, readBody, tokenOf } from '../request/index.ts';
import type { Asked, Route } from './route.ts';

/** Booking, and what is done to a booking by its manage token. */
export function bookingRoutes(backend: BookingBackend): Route[] {
  return [
    {
      method: 'POST',
      path: '/bookings',
      async answer({ request }) {
        const idempotencyKey = idempotencyKeyOf(request);
        const wanted = await readBody(request, (body) => check(BookingRequest, body));
        return outcome(await backend.book(wanted, { idempotencyKey }), 201);
      },
    },
    {
      method: 'GET',
      path: '/bookings/:name',
      answer: async (asked) => json(await backend.booking(accessOf(asked))),
    },
    {
      method: 'PATCH',
      path: '/bookings/:name',
      async answer(asked) {
        const access = accessOf(asked);
        const changes = await readBody(asked.request, (body) => check(BookingChanges, body));
        return outcome(await backend.edit(access, changes));
      },
    },
    {
      method: 'POST',
      path: '/bookings/:name/reschedule',
      async answer(asked) {
        const access = accessOf(asked);
        const idempotencyKey = idempotencyKeyOf(asked.request);
        const wanted = await readBody(asked.request, (body) => check(RescheduleRequest, body));
        return outcome(await backend.reschedule(access, wanted, { idempotencyKey }));
      },
    },
    {
      method: 'POST',
      path: '/bookings/:name/cancel',
      async answer(asked) {
        const access = accessOf(asked);
        const idempotencyKey = idempotencyKeyOf(asked.request);
        const wanted = await readBody(asked.request, (body) => check(CancelRequest, body));
        return outcome(await backend.cancel(access, wanted, { idempotencyKey }));
      },
    },
  ];
}

function accessOf({ request, name }: Asked): ManageAccess {
  return { id: name, token: tokenOf(request) };
}

function outcome(result: Outcome, status = 200): Response {
  return result.ok ? json(result.booking, status) : unsuccessful(result);
}
