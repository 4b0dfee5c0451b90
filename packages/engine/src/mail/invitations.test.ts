import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Booking } from '@team-booking/contract';
import { calendarsOf } from '../../test/calendar.ts';
import { GUESTS, MODES, toldTeam, type ToldTeam } from '../../test/told-team.ts';
import type { Letter } from './letter.ts';

const VISITOR = 'ada@visitor.example';
const [BO, CY] = GUESTS.map(({ email }) => email) as [string, string];
const ATTENDEES = [VISITOR, BO, CY];

const at = (day: number) => ({ start: `2026-06-${day}T10:00:00Z` });
const bookings = (team: ToldTeam, { id }: Booking) =>
  team.store.read('team', async (view) => (await view.booking(id))!);
const invitesTo = (letters: readonly Letter[], address: string) =>
  letters.flatMap(({ to, invite }) => (to.address === address && invite ? [invite] : []));

/** Every calendar that has an event has it as it is stored, and those who are not invited have none. */
async function assertCalendars(team: ToldTeam, booking: Booking, invited: readonly string[]): Promise<void> {
  const { state } = await bookings(team, booking);
  const calendars = calendarsOf(team.mailer.letters);
  for (const [address, { events, ignored }] of calendars) {
    assert.deepEqual(ignored, [], address);
    const times = [...events.values()].map(({ start, end }) => ({ start, end }));
    const { start, end } = state;
    assert.deepEqual(times, invited.includes(address) ? [{ start, end }] : [], address);
  }
  for (const address of invited) assert.ok(calendars.has(address), address);
}

for (const mode of MODES) {
  test(`${mode}: through a life, every calendar has one event as it is, of which versions only rise`, async () => {
    const team = await toldTeam(mode);
    const booking = await team.book({ guests: GUESTS });
    const steps: [() => unknown, string[]][] = [
      [() => undefined, ATTENDEES],
      [() => team.change(booking, 'reschedule', at(17)), ATTENDEES],
      [() => team.act('moveTeamBooking', booking, at(18)), ATTENDEES],
      [() => team.change(booking, 'edit', { guests: [{ email: BO }] }), [VISITOR, BO]],
      [() => team.change(booking, 'edit', { guests: GUESTS, attendee: { name: 'Ada L.' } }), ATTENDEES],
      [() => team.change(booking, 'cancel'), []],
    ];
    for (const [step, invited] of steps) {
      await step();
      await team.hear();
      await assertCalendars(team, booking, invited);
    }
    const invites = team.mailer.letters.flatMap(({ invite }) => invite ?? []);
    assert.equal(new Set(invites.map(({ uid }) => uid)).size, 1);
    for (const address of ATTENDEES) {
      const sequences = invitesTo(team.mailer.letters, address).map(({ sequence }) => sequence);
      assert.deepEqual(
        sequences,
        [...new Set(sequences)].toSorted((a, b) => a - b),
        address,
      );
    }
    for (const { to, role, invite } of team.mailer.letters) {
      if (role === 'host') assert.equal(invite, null, `${to.address} has the event in their calendar already`);
    }
  });
}

for (const heard of [true, false]) {
  test(`given to another host and back ends with one invitation at the first and none at the other, ${heard ? 'each heard' : 'heard at once'}`, async () => {
    const team = await toldTeam('round-robin');
    const booking = await team.book({ guests: GUESTS });
    await team.hear();
    const [{ id: first }] = booking.hosts as [{ id: string }];
    const second = first === 'a' ? 'b' : 'a';
    for (const to of [second, first]) {
      await team.act('reassign', booking, { to });
      if (heard) await team.hear();
    }
    await team.hear();
    await assertCalendars(team, booking, ATTENDEES);
    for (const address of ATTENDEES) {
      const [event] = calendarsOf(team.mailer.letters).get(address)!.events.values();
      assert.ok(event?.attendees.includes(`${first}@team.example`));
      assert.ok(!event.attendees.includes(`${second}@team.example`));
    }
    const toldTo = (host: string) =>
      team.mailer.letters.flatMap(({ to, kind }) => (to.address === `${host}@team.example` ? [kind] : []));
    assert.deepEqual(toldTo(first), heard ? ['new-booking', 'no-longer-yours', 'yours-now'] : ['new-booking']);
    assert.deepEqual(toldTo(second), heard ? ['yours-now', 'no-longer-yours'] : []);

    // What follows is a newer version than any that was sent.
    await team.change(booking, 'reschedule', at(17));
    await team.hear();
    await assertCalendars(team, booking, ATTENDEES);
  });
}

test('who has another address gets the invitation there, and the old address loses it, with nothing of the new one', async () => {
  const locations = [{ id: 'room', kind: 'online', label: 'Video call', joinUrl: 'https://meet.example/{room}' }];
  const team = await toldTeam('solo', { locations });
  const booking = await team.book({ guests: GUESTS, attendee: { name: 'Ada', email: VISITOR, phone: '+49 30 1234' } });
  await team.hear();
  const next = 'ada@elsewhere.example';
  await team.change(booking, 'edit', { attendee: { email: next }, guests: [{ email: 'bo@elsewhere.example' }] });
  const letters = await team.hear();
  await assertCalendars(team, booking, [next, 'bo@elsewhere.example']);
  for (const address of [VISITOR, BO, CY]) {
    const [letter, ...others] = letters.filter(({ to }) => to.address === address);
    assert.deepEqual(others, []);
    assert.equal(letter?.kind, 'removed');
    assert.deepEqual(letter.links, {});
    const text = JSON.stringify(letter);
    for (const secret of [next, '1234', 'bo@elsewhere', 'meet.example', booking.manage.token])
      assert.ok(!text.includes(secret), secret);
  }
  assert.deepEqual(
    letters.filter(({ to }) => to.address === next).map(({ kind, links }) => [kind, links.manage]),
    [['confirmed', booking.manage.url]],
  );
  // An address in other letters is the same one.
  await team.change(booking, 'edit', { attendee: { email: next.toUpperCase() } });
  assert.ok((await team.hear()).every(({ kind }) => kind === 'updated'));
});

test('an address loses the invitation as it was written', async () => {
  const team = await toldTeam('solo');
  const booking = await team.book({ attendee: { name: 'Ada', email: 'Ada.L@Visitor.example' } });
  await team.hear();
  await team.change(booking, 'edit', { attendee: { email: VISITOR } });
  const removed = (await team.hear()).find(({ kind }) => kind === 'removed');
  assert.equal(removed?.to.address, 'Ada.L@Visitor.example');
});

test('a visitor who becomes a guest, or the other way round, keeps their event', async () => {
  const team = await toldTeam('solo');
  const booking = await team.book({ guests: [{ email: BO }] });
  await team.hear();
  await team.change(booking, 'edit', { attendee: { email: BO }, guests: [{ email: VISITOR }] });
  await team.hear();
  await assertCalendars(team, booking, [VISITOR, BO]);
  await team.change(booking, 'edit', { guests: [] });
  await team.hear();
  await assertCalendars(team, booking, [BO]);
  await team.change(booking, 'cancel');
  await team.hear();
  await assertCalendars(team, booking, []);
});

test('somebody who is visitor and guest at once hears as a visitor', async () => {
  const team = await toldTeam('solo');
  await team.book({ guests: [{ email: VISITOR.toUpperCase() }, { email: BO }, { email: BO }] });
  const letters = await team.hear();
  assert.deepEqual(letters.map(({ to }) => to.address).toSorted(), ['a@team.example', VISITOR, BO].toSorted());
});

test('a guest who is removed and added again is invited again', async () => {
  const team = await toldTeam('solo');
  const booking = await team.book({ guests: [{ email: BO }] });
  await team.hear();
  for (const guests of [[], [{ email: BO }]]) {
    await team.change(booking, 'edit', { guests });
    await team.hear();
    await assertCalendars(team, booking, [VISITOR, ...guests.map(({ email }) => email)]);
  }
});

test('the organizer and the identity of a booking stay as they were, whatever the team sends from', async () => {
  const team = await toldTeam('solo');
  const booking = await team.book();
  await team.hear();
  const before = booking.id;
  team.mailer.from = { name: 'New', address: 'hello@new.example' };
  await team.change(booking, 'edit', { guests: GUESTS });
  await team.change(booking, 'reschedule', at(17));
  await team.hear();
  await assertCalendars(team, booking, ATTENDEES);
  for (const { invite } of team.mailer.letters) {
    if (invite) assert.deepEqual([invite.uid, invite.organizer.address], [before, 'booking@team.example']);
  }
  const another = await team.book({ start: '2026-06-19T10:00:00Z' });
  const [invite] = (await team.hear()).flatMap((letter) => letter.invite ?? []);
  assert.deepEqual([invite?.uid, invite?.organizer.address], [another.id, 'hello@new.example']);
});

test('a host who was told of a booking and still takes part goes on to be told, also once another is in charge', async () => {
  const groups = [{ need: 2, hosts: ['a', 'b', 'c'] }];
  const team = await toldTeam('panel', { groups });
  team.calendars.set('a', { state: 'closed' });
  const booking = await team.book();
  assert.deepEqual(
    booking.hosts.map(({ id }) => id),
    ['b', 'c'],
  );
  team.calendars.clear();
  const toHosts = async () =>
    (await team.hear())
      .flatMap(({ to, role, kind }) => (role === 'host' ? [`${to.address[0]} ${kind}`] : []))
      .toSorted();
  assert.deepEqual(await toHosts(), ['b new-booking']);
  await team.act('reassign', booking, { from: 'c', to: 'a' });
  assert.deepEqual(await toHosts(), ['a yours-now']);
  await team.change(booking, 'reschedule', at(17));
  assert.deepEqual(await toHosts(), ['a moved', 'b moved']);
  await team.change(booking, 'cancel');
  assert.deepEqual(await toHosts(), ['a cancelled', 'b cancelled']);
});

test('hosts whom visitors do not see are in no invitation', async () => {
  const team = await toldTeam('collective', { showHosts: false });
  await team.book({ guests: GUESTS });
  for (const { role, invite, booking } of await team.hear()) {
    if (role === 'host') assert.deepEqual(booking?.hosts, ['A', 'B']);
    else {
      assert.deepEqual(booking?.hosts, []);
      assert.deepEqual(
        invite?.attendees.map(({ address }) => address),
        ATTENDEES,
      );
    }
  }
});

test('a cancellation names the time that the calendar has', async () => {
  const team = await toldTeam('solo');
  const booking = await team.book();
  await team.hear();
  await team.change(booking, 'reschedule', at(17));
  await team.change(booking, 'cancel');
  for (const letter of await team.hear()) {
    assert.equal(letter.kind, 'cancelled');
    assert.equal(letter.booking?.start, Date.parse(booking.start));
    if (letter.invite) assert.equal(letter.invite.start, Date.parse(booking.start));
  }
});
