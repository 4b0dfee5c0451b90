import { check, primitives } from '@team-booking/contract';
import { changeEvents, json, taggedJson } from '../answer/index.ts';
import type { Offer } from '../offer.ts';
import { availabilityQueryOf, Refusal } from '../request/index.ts';
import type { Route } from './route.ts';

/** Discovery, booking types and their availability. */
export function bookingTypeRoutes(offer: Offer): Route[] {
  const { backend } = offer;
  const noCache = { 'Cache-Control': 'no-cache' };
  return [
    {
      method: 'GET',
      path: '',
      answer: async () => json(offer.declare(await backend.discover()), 200, noCache),
    },
    {
      method: 'GET',
      path: '/booking-types/:name',
      answer: async ({ request, name }) => taggedJson(request, offer.declare(await backend.bookingType(slugOf(name)))),
    },
    {
      method: 'GET',
      path: '/booking-types/:name/availability',
      async answer({ request, name }) {
        const query = availabilityQueryOf(request);
        return taggedJson(request, await backend.availability(slugOf(name), query), query.booking === undefined);
      },
    },
    {
      method: 'GET',
      path: '/booking-types/:name/changes',
      streams: true,
      async answer({ request, name }) {
        const slug = slugOf(name);
        if (!(await offer.has('live'))) throw new Refusal('not-found', 'Ask again now and then: changes are not told.');
        return changeEvents(request, (listener) => backend.changes(slug, listener));
      },
    },
  ];
}

/** @throws {Refusal} `not-found` for what can be the slug of nothing */
function slugOf(name: string): string {
  if (check(primitives.Slug, name).ok) return name;
  throw new Refusal('not-found', 'There is no such booking type. Look at its link.');
}
