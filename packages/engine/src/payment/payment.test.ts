import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Booking } from '@team-booking/contract';
import { asSettings } from '../team/as-settings.ts';
import { readTeam } from '../team/read-team.ts';
import { MINUTE } from '@team-booking/core/time';
import { openTeam, type OpenTeam } from '../../test/open-team.ts';
import { Till } from '../../test/till.ts';
import { expireBookings } from '../booking/expire.ts';
import { REQUEST, SETTINGS, type } from '../testing/sample-team.ts';
import type { TeamSettings } from '@team-booking/contract/team';
import { paid } from './paid.ts';
import { fitsPayToken, payLink } from './pay-link.ts';
import type { Payments } from './payment-provider.ts';
import { settleLatePayment } from './settle-late-payment.ts';

const PRICE = { amount: 4000, currency: 'EUR', provider: 'till' };
const PAYMENT = { provider: 'till', reference: 'p1' };
const PAYMENTS: Payments = new Map([['till', new Till()]]);

const paying = (more: object = {}) =>
  ({
    ...SETTINGS,
    bookingTypes: [type('call', 'round-robin', ['a', 'b'], { payment: PRICE, ...more })],
  }) as TeamSettings;

const open = (more?: object) => openTeam(paying(more), { payments: PAYMENTS });
const receive = (team: OpenTeam, { id }: Booking, payment = PAYMENT) =>
  paid(team.backend, { booking: id, payment }, team.now);

/** Kinds of the messages about a booking. */
const kinds = async (team: OpenTeam, { id }: Booking) =>
  (await team.store.read('team', (view) => view.messagesOf(id)))
    .map(({ kind }) => kind)
    .filter((kind) => kind !== 'webhook');

/** What the hosts of the type are owed, summed up. */
const live = (team: OpenTeam) =>
  team.store.read('team', async (view) => (await view.records('call')).filter((record) => record.live).length);

test('a type may ask for a payment only where its provider takes some', () => {
  const refused = readTeam(paying());
  assert.ok(!refused.ok);
  assert.deepEqual(
    refused.errors.map(({ code, field }) => `${code} ${field}`),
    ['payment-not-supported /bookingTypes/0/payment'],
  );
  const read = readTeam(paying(), ['till']);
  assert.ok(read.ok);
  assert.equal(read.team.bookingTypes[0]!.payment?.holdMinutes, 15);
  const again = readTeam(asSettings(read.team), ['till']);
  assert.deepEqual(again, read);
  const { refundUntil: _absent, ...stored } = read.team.bookingTypes[0]!.payment!;
  const before = { ...read.team, bookingTypes: [{ ...read.team.bookingTypes[0]!, payment: stored }] };
  assert.ok(readTeam(asSettings(before), ['till']).ok, 'what was stored before there was a deadline');
  const shapeless = readTeam(paying({ payment: { provider: 'till' } }), ['till']);
  assert.ok(!shapeless.ok);
});

test('a price names the tax that it contains', async () => {
  const tax = { name: 'VAT', amount: 639 };
  const team = await open({ payment: { ...PRICE, tax } });
  assert.deepEqual((await team.type('call')).payment?.tax, tax);
});

test('a booking waits for its payment where the visitor pays it, and is confirmed by it', async () => {
  const team = await open();
  assert.deepEqual((await team.type('call')).payment, { ...PRICE, holdMinutes: 15, refundUntil: null });
  const booking = await team.book();
  assert.equal(booking.status, 'awaiting-payment');
  const expiresAt = new Date(team.now + 15 * MINUTE).toISOString().replace('.000', '');
  const url = payLink(team.backend, booking.id);
  assert.deepEqual(booking.payment, { url, expiresAt });
  const token = new URL(url).searchParams.get('t')!;
  assert.ok(!url.includes(booking.manage.token), 'whoever takes the payment must not manage the booking');
  assert.ok(fitsPayToken(team.backend, booking.id, token));
  assert.ok(!fitsPayToken(team.backend, 'another', token));
  assert.deepEqual(await kinds(team, booking), ['notify-awaiting-payment']);

  assert.equal((await receive(team, booking)).state.status, 'confirmed');
  assert.equal((await receive(team, booking)).state.status, 'confirmed');
  const { body } = await team.read(booking);
  assert.deepEqual([body.status, body.payment], ['confirmed', null]);
  assert.deepEqual(await kinds(team, booking), ['notify-awaiting-payment', 'notify-confirmed', 'calendar-write']);
});

test('what is paid then waits for approval, and comes back when it is declined', async () => {
  const team = await open({ approval: true });
  const booking = await team.book();
  assert.equal((await receive(team, booking)).state.status, 'awaiting-approval');
  const { body } = await team.ask('decline', { parameters: { id: booking.id }, body: {} });
  assert.equal(body.status, 'declined');
  assert.deepEqual([body.payment, body.price], [PAYMENT, { amount: 4000, currency: 'EUR' }]);
  assert.deepEqual(
    body.refunds.map(({ reference, state, amount }) => [reference, state, amount]),
    [[PAYMENT.reference, 'asked', 4000]],
  );
  assert.ok((await kinds(team, booking)).includes('refund'));
});

test('a visitor who cancels gets their money back until the deadline of the type when they booked', async () => {
  for (const [early, kind] of [
    [true, 'refund'],
    [false, 'calendar-remove'],
  ] as const) {
    const team = await open({ payment: { ...PRICE, refundUntil: 60 }, window: { minNotice: 0 } });
    const booking = await team.book();
    await receive(team, booking);
    await team.configure(paying({ payment: { ...PRICE, refundUntil: 0 } }));
    team.now = Date.parse(REQUEST.start) - 60 * MINUTE - (early ? 1 : 0);
    assert.equal((await team.change(booking, 'cancel')).body.status, 'cancelled');
    assert.equal((await kinds(team, booking)).at(-1), kind);
  }
});

test('a visitor who is too late for a refund gets none by moving first; whoever moves in time, or is moved, does', async () => {
  const later = { start: '2026-06-18T10:00:00Z' };
  for (const [when, by, kind] of [
    [0, 'visitor', 'calendar-remove'],
    [-1, 'visitor', 'refund'],
    [0, 'team', 'refund'],
  ] as const) {
    const team = await open({ payment: { ...PRICE, refundUntil: 60 }, window: { minNotice: 0 } });
    const booking = await team.book();
    await receive(team, booking);
    team.now = Date.parse(REQUEST.start) - 60 * MINUTE + when;
    const moved =
      by === 'visitor'
        ? await team.change(booking, 'reschedule', later)
        : await team.ask('moveTeamBooking', { parameters: { id: booking.id }, body: later });
    assert.equal(moved.status, 200, JSON.stringify(moved.body));
    team.now += MINUTE;
    assert.equal((await team.change(booking, 'cancel')).body.status, 'cancelled');
    assert.equal((await kinds(team, booking)).at(-1), kind, `${by} ${when}`);
  }
});

test('the time is kept as long as the type says, and never beyond the start', async () => {
  const team = await open({ payment: { ...PRICE, holdMinutes: 600 }, window: { minNotice: 0 } });
  const soon = await team.book({ start: '2026-06-15T09:00:00Z' });
  assert.equal(soon.payment?.expiresAt, '2026-06-15T09:00:00Z');
});

test('nobody pays in time: the time and the turn are given back', async () => {
  const team = await open();
  const booking = await team.book();
  team.now += 15 * MINUTE;
  assert.equal((await team.read(booking)).body.status, 'expired');
  await expireBookings(team.backend, team.now);
  assert.equal(await live(team), 0);
  assert.deepEqual(await kinds(team, booking), ['notify-awaiting-payment', 'notify-expired']);
});

for (const [when, expired] of [
  ['before', false],
  ['after', true],
] as const) {
  test(`a payment that comes too late, ${when} the expiry was stored, seats the booking again`, async () => {
    const team = await open();
    const booking = await team.book();
    team.now += 15 * MINUTE;
    if (expired) await expireBookings(team.backend, team.now);
    const late = await receive(team, booking);
    assert.equal(late.state.status, 'expired');
    assert.equal((await kinds(team, booking)).at(-1), 'reseat-or-refund');
    const { state } = await settleLatePayment(team.backend, booking.id, team.now);
    assert.equal(state.status, 'confirmed');
    assert.equal(await live(team), 1);
    assert.equal((await settleLatePayment(team.backend, booking.id, team.now)).state.status, 'confirmed');
    assert.equal((await kinds(team, booking)).filter((kind) => kind === 'notify-confirmed').length, 1);
    assert.equal((await team.tryBook()).status, 201, 'the other host is free');
    assert.equal((await team.tryBook()).body.code, 'slot-taken');
  });
}

test('a payment that comes too late for a time that is gone is refunded once', async () => {
  const team = await open();
  const booking = await team.book();
  team.now += 15 * MINUTE;
  for (const other of [await team.book(), await team.book()]) {
    await receive(team, other, { provider: 'till', reference: other.id });
  }
  await receive(team, booking);
  for (let i = 0; i < 2; i++) {
    assert.equal((await settleLatePayment(team.backend, booking.id, team.now)).state.status, 'expired');
  }
  assert.equal((await kinds(team, booking)).filter((kind) => kind === 'refund').length, 1);
});

test('of two payments the second comes back, once, however often it is told', async () => {
  const team = await open();
  const booking = await team.book();
  await receive(team, booking);
  for (let i = 0; i < 3; i++) await receive(team, booking, { provider: 'till', reference: 'p2' });
  await receive(team, booking);
  assert.equal((await team.read(booking)).body.status, 'confirmed');
  assert.equal((await kinds(team, booking)).filter((kind) => kind === 'refund').length, 1);
});

test('a payment that comes after the start is refunded', async () => {
  const team = await open();
  const booking = await team.book();
  team.now = Date.parse(REQUEST.start);
  await receive(team, booking);
  await settleLatePayment(team.backend, booking.id, team.now);
  assert.deepEqual((await kinds(team, booking)).slice(-2), ['reseat-or-refund', 'refund']);
});

test('without a late payment there is nothing to settle', async () => {
  const team = await open();
  const booking = await team.book();
  team.now += 15 * MINUTE;
  await assert.rejects(settleLatePayment(team.backend, booking.id, team.now), { code: 'wrong-state' });
  await assert.rejects(receive(team, { ...booking, id: 'none' }), { code: 'not-found' });
});
