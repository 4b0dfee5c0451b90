import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Booking, BookingFacts } from './booking.ts';
import type { BookingEvent } from './event.ts';
import { BOOKING_STATUSES, type BookingStatus } from './status.ts';

// What follows each `@ts-expect-error` must not compile; the type check fails if it does.

declare const facts: BookingFacts;
declare const booking: Booking;

export const mistakes = [
  // @ts-expect-error a confirmed booking waits for nothing
  (): Booking => ({ ...facts, status: 'confirmed', payment: null, expiresAt: 0 }),
  // @ts-expect-error what waits has to say until when
  (): Booking => ({ ...facts, status: 'awaiting-approval', payment: null }),
  // @ts-expect-error what waits to be paid has no payment
  (): Booking => ({ ...facts, status: 'awaiting-payment', expiresAt: 0, payment: null }),
  // @ts-expect-error a cancelled booking says when, by whom and why
  (): Booking => ({ ...facts, status: 'cancelled', payment: null }),
  // @ts-expect-error there is no such status
  (): Booking => ({ ...facts, status: 'pending', payment: null }),
  // @ts-expect-error not every booking has been missed by somebody
  () => booking.who,
  // @ts-expect-error nor does every booking expire
  () => booking.expiresAt,
  // @ts-expect-error only whoever cancels may give a reason, and has to, if it is null
  (): BookingEvent => ({ kind: 'cancel', by: 'visitor' }),
  // @ts-expect-error hosts do not act by themselves: they are of the team
  (): BookingEvent => ({ kind: 'edit', by: 'host' }),
  // @ts-expect-error states are not changed in place
  () => (booking.status = 'confirmed'),
];

// These compile only while the three lists of statuses are the same.
const toState = (status: BookingStatus): Booking['status'] => status;
const toListed = (status: Booking['status']): (typeof BOOKING_STATUSES)[number] => status;

test('every status has a state, and every state is listed once', () => {
  assert.deepEqual(
    BOOKING_STATUSES.map((status) => toListed(toState(status))),
    [...new Set(BOOKING_STATUSES)],
  );
});
