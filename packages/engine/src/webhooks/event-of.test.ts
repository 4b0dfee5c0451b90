import assert from 'node:assert/strict';
import { test } from 'node:test';
import { WEBHOOK_EVENTS } from '@team-booking/contract/team';
import { HOUR, MINUTE } from '@team-booking/core/time';
import type { TeamSettings } from '@team-booking/contract/team';
import { openTeam, type OpenTeam } from '../../test/open-team.ts';
import { Till } from '../../test/till.ts';
import { expireBookings } from '../booking/expire.ts';
import { paid } from '../payment/paid.ts';
import { settleLatePayment } from '../payment/settle-late-payment.ts';
import { SETTINGS, type } from '../testing/sample-team.ts';
import { eventIdOf, happenedSince } from './event-of.ts';

const PRICE = { payment: { amount: 4000, currency: 'EUR', provider: 'till' } };
const PAYING = {
  ...SETTINGS,
  bookingTypes: [
    type('call', 'round-robin', ['a', 'b'], PRICE),
    type('asks', 'solo', ['a'], { ...PRICE, approval: true }),
    type('free', 'solo', ['c'], { approval: true }),
  ],
} as TeamSettings;

const open = () => openTeam(PAYING, { payments: new Map([['till', new Till()]]) });
const pay = (team: OpenTeam, booking: string, reference = 'p1') =>
  paid(team.backend, { booking, payment: { provider: 'till', reference } }, team.now);

/** What happened to a booking, each with its status then. */
async function story(team: OpenTeam, id: string): Promise<string[]> {
  const happened = await team.store.read('team', (view) => happenedSince(view, id, 0));
  const ids = happened.map((one) => eventIdOf(id, one));
  assert.equal(new Set(ids).size, ids.length, 'nothing is taken for something else');
  for (const one of happened) assert.ok(one.type in WEBHOOK_EVENTS, one.type);
  return happened.map((one) => one.type.replace('booking.', ''));
}

test('a booking that is paid for and approved is told by the status that it gets', async () => {
  const team = await open();
  const { id } = await team.book({ bookingType: 'asks' });
  await pay(team, id);
  await team.ask('approve', { parameters: { id } });
  await pay(team, id, 'p2');
  assert.deepEqual(await story(team, id), ['awaiting-payment', 'awaiting-approval', 'confirmed', 'refunded']);
});

test('what expired is paid late, and confirmed or refunded', async () => {
  const team = await open();
  const [one, other] = [await team.book(), await team.book({ start: '2026-06-17T10:00:00Z' })];
  team.now += 20 * MINUTE;
  await expireBookings(team.backend, team.now);
  for (const { id } of [one, other]) await pay(team, id);
  await settleLatePayment(team.backend, one.id, team.now);
  for (const host of ['a', 'b']) await team.book({ start: other.start, host });
  await settleLatePayment(team.backend, other.id, team.now);
  assert.deepEqual(await story(team, one.id), ['awaiting-payment', 'expired', 'paid-late', 'confirmed']);
  assert.deepEqual(await story(team, other.id), ['awaiting-payment', 'expired', 'paid-late', 'refunded']);
});

test('what waits for the team is declined, or expires, and a move of it does not confirm it', async () => {
  const team = await open();
  const book = async (start: string) => team.book({ bookingType: 'free', start });
  const [one, other] = [await book('2026-06-16T10:00:00Z'), await book('2026-06-16T12:00:00Z')];
  await team.change(one, 'reschedule', { start: '2026-06-16T11:00:00Z' });
  await team.change(one, 'edit', { attendee: { name: 'Ada King' } });
  // There and back, and there again.
  await team.change(one, 'reschedule', { start: one.start });
  await team.change(one, 'reschedule', { start: '2026-06-16T11:00:00Z' });
  await team.ask('decline', { parameters: { id: one.id }, body: {} });
  team.now = Date.parse(other.start) + HOUR;
  await expireBookings(team.backend, team.now);
  assert.deepEqual(await story(team, one.id), [
    'awaiting-approval',
    'rescheduled',
    'updated',
    'rescheduled',
    'rescheduled',
    'declined',
  ]);
  assert.deepEqual(await story(team, other.id), ['awaiting-approval', 'expired']);
});
