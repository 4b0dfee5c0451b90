import { sampleRequest } from '@team-booking/engine/testing';
import type { RoleWorld, Sent } from './world.ts';

/** When bookings begin. */
export const START = sampleRequest.start;
/** The day that they are on. */
export const DAY = { from: '2026-06-16T00:00:00Z', to: '2026-06-17T00:00:00Z' };
export const HOURS = [{ days: [1], start: '10:00', end: '12:00' }];

/** The host whose everything is. */
export const A = { parameters: { id: 'a' } };
/** A booking type of theirs. */
export const DUO = { parameters: { id: 'duo' } };

/** A booking of theirs, to be sent with a body. */
export const booked =
  (body?: object, slug = 'duo') =>
  async (world: RoleWorld): Promise<Sent> => ({
    parameters: { id: (await world.book(slug)).id },
    ...(body && { body }),
  });
