import assert from 'node:assert/strict';
import { test } from 'node:test';
import { canRead, type Booking, type BookingRequest, type BookingStatus, type BookingType } from './index.ts';

// Checked by the compiler: the types match the schemas.
const status: BookingStatus = 'confirmed';
// @ts-expect-error there is no such status
const unknown: BookingStatus = 'pending';
// @ts-expect-error an attendee has a name and an address
const attendee: BookingRequest['attendee'] = { name: 'Ada' };
const need: BookingType['groups'][number]['need'] = 'all';
// @ts-expect-error need is a number or "all"
const needs: BookingType['groups'][number]['need'] = 'some';
const until: Booking['policy']['cancelUntil'] = null;
void [status, unknown, attendee, need, needs, until];

test('a reader takes every minor version of its major one and no other', () => {
  assert.ok(canRead('1.0') && canRead('1.7'));
  assert.ok(!canRead('2.0') && !canRead('10.0') && !canRead(''));
});
