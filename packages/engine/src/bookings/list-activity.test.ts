import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ADMIN, hostActor, openTeam, type OpenTeam } from '../../test/open-team.ts';
import type { Actor } from '../access/actor.ts';

const at = (hour: number) => `2026-06-16T${String(hour).padStart(2, '0')}:00:00Z`;

async function activity(team: OpenTeam, query: Record<string, unknown> = {}, actor: Actor = ADMIN) {
  const { status, body } = await team.ask('activity', { query }, actor);
  assert.equal(status, 200, JSON.stringify(body));
  return body;
}

/** What happened, by whom, to whose booking. */
const told = async (...asked: Parameters<typeof activity>) =>
  (await activity(...asked)).items.map(({ what, by, booking }) => [what, by.kind, booking.attendee.name]);

test('what happened to bookings is told, the latest first, by whom, and from what to what', async () => {
  const team = await openTeam();
  const { id } = await team.book({ start: at(10), host: 'a' });
  team.now += 60_000;
  await team.book({ start: at(12), host: 'b', attendee: { name: 'Zoë', email: 'zoe@visitor.example' } });
  team.now += 60_000;
  await team.ask('moveTeamBooking', { parameters: { id }, body: { start: at(11) } });
  await team.ask('reassign', { parameters: { id }, body: { to: 'c' } });
  await team.ask('cancelTeamBooking', { parameters: { id }, body: { reason: 'Closed.' } });

  assert.deepEqual(await told(team), [
    ['cancel', 'team', 'Ada Lovelace'],
    ['reassign', 'team', 'Ada Lovelace'],
    ['reschedule', 'team', 'Ada Lovelace'],
    ['book', 'visitor', 'Zoë'],
    ['book', 'visitor', 'Ada Lovelace'],
  ]);
  const [cancelled, given, moved, , booked] = (await activity(team)).items;
  const hour = (start: number, hosts: string[]) => ({ start: at(start), end: `2026-06-16T${start}:30:00Z`, hosts });
  assert.deepEqual([cancelled!.reason, cancelled!.before, cancelled!.after], ['Closed.', undefined, hour(11, ['c'])]);
  assert.deepEqual([given!.before, given!.after], [hour(11, ['a']), hour(11, ['c'])]);
  assert.deepEqual([moved!.before, moved!.after], [hour(10, ['a']), hour(11, ['a'])]);
  assert.deepEqual([booked!.at, booked!.after], ['2026-06-15T06:00:00Z', hour(10, ['a'])]);
  assert.equal(booked!.booking.status, 'cancelled', 'the booking is as it is now');
});

test('it comes in parts that follow each other, whatever happens meanwhile', async () => {
  const team = await openTeam();
  for (const hour of [9, 10, 11, 12]) await team.book({ start: at(hour) });
  const hours = (items: Awaited<ReturnType<typeof activity>>['items']) => items.map(({ after }) => after.start);
  const first = await activity(team, { limit: 3 });
  await team.book({ start: at(14) });
  const rest = await activity(team, { limit: 3, cursor: first.next });
  assert.deepEqual([...hours(first.items), ...hours(rest.items)], [12, 11, 10, 9].map(at));
  assert.equal(rest.next, null);
  assert.equal((await activity(team, { limit: 5 })).next, null, 'there is nothing after the last one');
  const wrong = await team.ask('activity', { query: { cursor: 'x' } });
  assert.equal(wrong.body.errors?.[0]?.pointer, '?cursor');
});

test('hosts are told what happened to their own bookings only, however much happens to others', async () => {
  const team = await openTeam();
  const { id } = await team.book({ start: at(10), host: 'a' });
  for (let i = 0; i < 5; i++) await team.book({ start: at(11 + i), host: 'b' });
  const own = (limit: number) => activity(team, { limit }, hostActor('a'));
  assert.deepEqual(
    (await own(2)).items.map(({ booking }) => booking.id),
    [id],
  );
  assert.equal((await own(2)).next, null);
  await team.ask('reassign', { parameters: { id }, body: { to: 'c' } });
  assert.deepEqual((await own(2)).items, [], 'what was theirs is no more');
  assert.deepEqual(await told(team, {}, hostActor('c')), [
    ['reassign', 'team', 'Ada Lovelace'],
    ['book', 'visitor', 'Ada Lovelace'],
  ]);
});

test('one answer looks at so many changes only, and says where the next one goes on', async () => {
  const team = await openTeam();
  await team.book({ start: at(10), host: 'a' });
  const { id } = await team.book({ start: at(11), host: 'b' });
  const message = { booking: id, kind: 'webhook', createdAt: team.now };
  const payload = { event: 'edit', start: team.now, end: team.now + 1, hosts: ['b'] };
  await team.store.write('team', (transaction) =>
    transaction.enqueue(Array.from({ length: 2500 }, () => ({ ...message, payload }))),
  );
  const first = await activity(team, {}, hostActor('a'));
  assert.deepEqual(first.items, []);
  assert.notEqual(first.next, null);
  const second = await activity(team, { cursor: first.next }, hostActor('a'));
  assert.deepEqual([second.items.length, second.next], [1, null]);
});
