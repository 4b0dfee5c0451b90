import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TeamSettings } from '@team-booking/contract/team';
import { DAY, SECOND } from '@team-booking/core/time';
import { openTeam, type OpenTeam } from '../../test/open-team.ts';
import { pillar } from '../../test/post-office.ts';
import type { Sent } from '../delivery/channel.ts';
import { Deliverer } from '../delivery/deliverer.ts';
import { mailChannel } from '../mail/mail-channel.ts';
import { readTeam } from '../team/read-team.ts';
import { host, SETTINGS, type } from '../testing/sample-team.ts';
import { calendarChannel } from './calendar-channel.ts';
import type { CalendarEntry, CalendarWriter } from './calendar-writer.ts';

const WRITTEN = { source: 'caldavs://u:p@dav.example/work/', writes: true };
const written = (id: string, more: object = {}) =>
  host(id, { calendars: [{ source: 'https://feed.example/a.ics' }, { id: 'work', ...WRITTEN }], ...more });
const TEAM = {
  ...SETTINGS,
  hosts: [written('a'), written('b'), host('c')],
  bookingTypes: [
    type('call', 'round-robin', ['a', 'b', 'c'], { guests: { max: 5 } }),
    type('both', 'collective', ['b', 'a', 'c'], { approval: true }),
    type('now', 'collective', ['b', 'a', 'c']),
  ],
} as TeamSettings;

/** A team with calendars in memory, which answer as a test says. */
async function scene(settings: TeamSettings = TEAM) {
  const entries = new Map<string, CalendarEntry>();
  const calls: string[] = [];
  let answer: (call: string) => Sent = () => ({ kind: 'done' });
  const writer: CalendarWriter = {
    async put({ host: whose, calendar }, entry, { before }) {
      const call = `${before ? 'change' : 'put'} ${whose}/${calendar}`;
      calls.push(call);
      const sent = answer(call);
      if (sent.kind === 'done') entries.set(`${whose}/${calendar} ${entry.uid}`, entry);
      return sent;
    },
    async remove({ host: whose, calendar }, uid) {
      const call = `remove ${whose}/${calendar}`;
      calls.push(call);
      const sent = answer(call);
      if (sent.kind === 'done') entries.delete(`${whose}/${calendar} ${uid}`);
      return sent;
    },
  };
  const mailer = pillar();
  const team = await openTeam(settings, { mailer });
  const { store } = team.backend;
  const channels = [calendarChannel(team.backend, writer), mailChannel({ ...team.backend, mailer })];
  const deliverer = new Deliverer({ store, team: 'team', channels, now: () => team.now, random: () => 0 });
  const deliver = async () => {
    for (let more = true; more;) {
      more = await deliverer.pass();
      await deliverer.settled();
    }
  };
  return {
    team,
    mailer,
    entries,
    says: (next: typeof answer) => void (answer = next),
    /** Delivers what is due, also what the team might have undone. @returns what was done since the last time */
    async write(wait = 10 * SECOND): Promise<string[]> {
      await deliver();
      team.now += wait;
      await deliver();
      return calls.splice(0).toSorted();
    },
    where: () => [...entries.keys()].map((key) => key.split(' ')[0]).toSorted(),
  };
}

const act = (team: OpenTeam, verb: 'approve' | 'decline' | 'reassign' | 'cancelTeamBooking', id: string, body = {}) =>
  team.ask(verb, { parameters: { id }, body });

test('a booking of several hosts lands in the calendar of each who has one for it, once it is confirmed', async () => {
  const { team, write, where } = await scene();
  const { id } = await team.book({ bookingType: 'both' });
  assert.deepEqual(await write(), [], 'it waits for approval');
  await act(team, 'approve', id);
  assert.deepEqual(await write(), ['put a/work', 'put b/work']);
  assert.deepEqual(await write(), [], 'written once');
  await act(team, 'cancelTeamBooking', id);
  assert.deepEqual(await write(), ['remove a/work', 'remove b/work']);
  assert.deepEqual(where(), []);
  const other = await team.book({ bookingType: 'both' });
  await act(team, 'decline', other.id);
  assert.deepEqual(await write(), []);
});

test('it moves with the booking, and changes with what it shows', async () => {
  const { team, write, entries } = await scene();
  const booking = await team.book({ bookingType: 'now' });
  await write();
  await team.change(booking, 'reschedule', { start: '2026-06-17T12:00:00Z' });
  assert.deepEqual(await write(), ['change a/work', 'change b/work']);
  const starts = new Set([...entries.values()].map(({ start }) => start));
  assert.deepEqual([...starts], [Date.parse('2026-06-17T12:00:00Z')]);
  assert.equal(entries.size, 2);
  await team.change(booking, 'edit', { attendee: { name: 'Ada King', email: 'ada@visitor.example' } });
  assert.deepEqual(await write(), ['change a/work', 'change b/work']);
  assert.equal([...entries.values()][0]?.people?.booking.visitor.name, 'Ada King');
});

test('reassigned to another host and back it is one event, in the calendar of whoever has it', async () => {
  const { team, write, where, entries } = await scene();
  const { id } = await team.book();
  assert.deepEqual(await write(), ['put a/work']);
  await act(team, 'reassign', id, { to: 'b' });
  assert.deepEqual(await write(), ['put b/work', 'remove a/work']);
  await act(team, 'reassign', id, { to: 'a' });
  assert.deepEqual(await write(), ['put a/work', 'remove b/work']);
  assert.deepEqual(where(), ['a/work']);
  assert.equal(entries.size, 1);
  await act(team, 'reassign', id, { to: 'b' });
  await act(team, 'reassign', id, { to: 'a' });
  assert.deepEqual(await write(), [], 'there and back at once is nothing');
  await act(team, 'reassign', id, { to: 'c' });
  assert.deepEqual(await write(), ['remove a/work']);
});

test('a host who chooses another calendar for bookings has each in the new one alone, as soon as it changes', async () => {
  const { team, write, where } = await scene();
  const booking = await team.book();
  await write();
  const calendars = [
    { id: 'work', source: WRITTEN.source },
    { id: 'home', source: 'caldavs://u:p@dav.example/home/', writes: true },
  ];
  await team.configure({ ...TEAM, hosts: [host('a', { calendars }), written('b'), host('c')] } as TeamSettings);
  await team.change(booking, 'reschedule', { start: '2026-06-17T12:00:00Z' });
  assert.deepEqual(await write(), ['put a/home', 'remove a/work']);
  assert.deepEqual(where(), ['a/home']);
});

test('an entry tells its host who comes, and nothing by which anything can be done to the booking', async () => {
  const { team, write, entries, mailer } = await scene();
  const booking = await team.book({ guests: [{ email: 'bo@guest.example' }] });
  await write();
  const entry = [...entries.values()][0]!;
  const { uid, summary, organizer, people, start, end, locale, timeZone } = entry;
  assert.deepEqual(
    { uid, summary, locale, timeZone, times: [start, end] },
    {
      uid: booking.id,
      summary: 'The call',
      locale: 'en',
      timeZone: 'UTC',
      times: [booking.start, booking.end].map(Date.parse),
    },
  );
  assert.deepEqual(organizer, { name: 'Team', address: 'booking@team.example' });
  assert.deepEqual(people?.attendees, [
    { name: 'Ada Lovelace', address: 'ada@visitor.example', accepted: false },
    { name: null, address: 'bo@guest.example', accepted: false },
    { name: 'A', address: 'a@team.example', accepted: true },
  ]);
  assert.equal(people?.booking.visitor.timeZone, 'Europe/Berlin');
  assert.ok(!JSON.stringify(entry).includes(booking.manage.token));
  assert.ok(!JSON.stringify(entry).includes('/act/'));
  // As whoever is invited by mail has it.
  const invite = mailer.letters.find(({ role }) => role === 'visitor')?.invite;
  assert.deepEqual(
    [invite?.uid, invite?.sequence, invite?.summary, invite?.organizer],
    [uid, entry.sequence, summary, organizer],
  );
});

test('the organizer of an entry stays, whatever address the team mails from later', async () => {
  const { team, write, entries, mailer } = await scene();
  const booking = await team.book();
  await write();
  mailer.from = { name: null, address: 'other@team.example' };
  await team.change(booking, 'reschedule', { start: '2026-06-17T12:00:00Z' });
  await write();
  await act(team, 'reassign', booking.id, { to: 'b' });
  await write();
  assert.deepEqual(
    [...entries].map(([key, { organizer }]) => [key.split(' ')[0], organizer?.address]),
    [['b/work', 'booking@team.example']],
  );
});

test('no host gets a second event by mail, whether their calendar is written or not', async () => {
  const { team, write, mailer } = await scene();
  const { id } = await team.book();
  await write();
  await act(team, 'reassign', id, { to: 'c' });
  await write();
  const theirs = mailer.letters.filter(({ role }) => role === 'host');
  assert.deepEqual(
    theirs
      .map(({ to, kind, invite }) => `${to.address} ${kind} ${invite === null ? 'alone' : invite.method}`)
      .toSorted(),
    ['a@team.example new-booking alone', 'a@team.example no-longer-yours alone', 'c@team.example yours-now alone'],
  );
});

test('a calendar that cannot be written holds up neither the booking nor others, and is written when it can be', async () => {
  const { team, write, says, where } = await scene();
  says((call) => (call.includes('a/') ? { kind: 'again', problem: 'It is away.', maybe: true } : { kind: 'done' }));
  const { id } = await team.book({ bookingType: 'now' });
  assert.ok((await write()).includes('put b/work'));
  assert.deepEqual(where(), ['b/work']);
  await act(team, 'cancelTeamBooking', id);
  says(() => ({ kind: 'done' }));
  const after = await write(3_600_000);
  assert.deepEqual(after, ['put a/work', 'remove a/work', 'remove b/work'], 'what may have been there is made sure of');
  assert.deepEqual(where(), []);
});

test('what was given up waits for somebody, is removed when it should not be there, and leaves the list once it is written', async () => {
  const { team, write, says } = await scene();
  says(() => ({ kind: 'again', problem: 'The password is refused.', maybe: false }));
  const booking = await team.book({ start: '2026-06-25T10:00:00Z' });
  const later = await team.book({ start: '2026-06-26T10:00:00Z' });
  for (let i = 0; i < 8; i++) await write(DAY / 2);
  const dead = async () => (await team.ask('deadLetters')).body.items.filter(({ channel }) => channel === 'calendar');
  const found = await dead();
  assert.deepEqual(
    found.map(({ kind, to, problem }) => ({ kind, to, problem })).toSorted((a, b) => (a.to! < b.to! ? -1 : 1)),
    ['A', 'B'].map((to) => ({ kind: 'put', to, problem: 'The password is refused.' })),
  );
  says(() => ({ kind: 'done' }));
  assert.deepEqual(await write(), [], 'nobody tries it again by themselves');
  const theirs = found.find((one) => one.booking?.id === later.id)!;
  assert.equal((await team.ask('retryDeadLetter', { parameters: { id: theirs.id } })).status, 204);
  assert.ok((await write()).length > 0);
  assert.deepEqual(
    (await dead()).map((one) => one.booking?.id),
    [booking.id],
  );
});

test('the story of a booking says what was written into which calendar', async () => {
  const { team, write } = await scene();
  const booking = await team.book();
  await write();
  await act(team, 'reassign', booking.id, { to: 'b' });
  await write();
  const { story } = (await team.ask('teamBooking', { parameters: { id: booking.id } })).body;
  assert.deepEqual(
    story
      .flatMap(({ what, calendar }) => (what === 'wrote' ? [calendar] : []))
      .toSorted((a, b) => (`${a?.host}${a?.done}` < `${b?.host}${b?.done}` ? -1 : 1)),
    [
      { host: 'a', id: 'work', done: 'put' },
      { host: 'a', id: 'work', done: 'removed' },
      { host: 'b', id: 'work', done: 'put' },
    ],
  );
});

test('whoever is erased is erased from hosts’ calendars and from what is kept of them, also when the booking is over', async () => {
  const { team, write, entries } = await scene();
  await team.book();
  await write();
  team.now += 2 * DAY;
  const body = { email: 'ada@visitor.example' };
  const erased = await team.ask('eraseVisitor', { body });
  assert.equal(erased.status, 200, JSON.stringify(erased.body));
  assert.deepEqual(await write(), ['put a/work'], 'written anew, whatever is there');
  assert.equal([...entries.values()][0]?.people, null);
  assert.deepEqual(await write(), []);
  const kept = await team.store.read('team', (view) => view.documents({ kind: 'delivery' }));
  assert.ok(!JSON.stringify(kept).includes('Lovelace') && !JSON.stringify(kept).includes('ada@visitor'));
});

const CALLS = { id: 'video', kind: 'online', label: 'Video call', call: 'calendar' };
const account = (id: string) =>
  host(id, {
    joinUrl: `https://standing.example/${id}`,
    calendars: [{ source: 'google://team/primary', writes: true }],
  });
const calling = (...hosts: object[]) =>
  ({
    ...SETTINGS,
    hosts,
    bookingTypes: [type('call', 'round-robin', ['a', 'b', 'c'], { locations: [CALLS], policy: { sameHost: true } })],
  }) as unknown as TeamSettings;

test('a call that a calendar makes with the event is in the booking, and in the first mail to its visitor', async () => {
  const { team, write, says, mailer, entries } = await scene(calling(account('a'), account('b'), host('c')));
  says((call) => ({ kind: 'done', answer: { joinUrl: `https://meet.example/${call.split(' ')[1]!}` } }));
  const booking = await team.book();
  assert.equal(booking.location?.joinUrl, undefined);
  await write();
  const joinUrl = 'https://meet.example/a/calendar-1';
  assert.equal((await team.read(booking)).body.location?.joinUrl, joinUrl);
  const visitor = () => mailer.letters.filter(({ role }) => role === 'visitor');
  assert.deepEqual(
    visitor().map(({ kind, invite }) => [kind, invite?.location, invite?.sequence]),
    [['confirmed', joinUrl, 1]],
  );
  assert.deepEqual(
    [...entries.values()].map(({ withCall, joinUrl: own }) => [withCall, own]),
    [[true, null]],
  );
  await team.change(booking, 'reschedule', { start: '2026-06-17T12:00:00Z' });
  assert.equal((await team.read(booking)).body.location?.joinUrl, joinUrl, 'it stays as long as the event does');
  await write();
  await act(team, 'reassign', booking.id, { to: 'b' });
  assert.equal((await team.read(booking)).body.location?.joinUrl, undefined);
  await write();
  assert.equal((await team.read(booking)).body.location?.joinUrl, 'https://meet.example/b/calendar-1');
  assert.deepEqual(
    visitor().map(({ kind, invite }) => [kind, invite?.location]),
    [
      ['confirmed', joinUrl],
      ['moved', joinUrl],
      ['reassigned', 'https://meet.example/b/calendar-1'],
    ],
  );
});

test('an invitation waits half a minute for a call, and the next one has it', async () => {
  const { team, write, says, mailer } = await scene(calling(account('a'), host('b'), host('c')));
  says(() => ({ kind: 'again', problem: 'It is away.', maybe: true }));
  await team.book();
  const visitor = () =>
    mailer.letters.flatMap(({ role, kind, invite }) => (role === 'visitor' ? [[kind, invite?.location]] : []));
  await write(29 * SECOND);
  assert.deepEqual(visitor(), []);
  await write(2 * SECOND);
  assert.deepEqual(visitor(), [['confirmed', 'Video call']]);
  says(() => ({ kind: 'done', answer: { joinUrl: 'https://meet.example/late' } }));
  await write(3_600_000);
  assert.deepEqual(visitor(), [
    ['confirmed', 'Video call'],
    ['updated', 'https://meet.example/late'],
  ]);
});

test('a host whose calendar makes no calls has their standing room instead', async () => {
  const room = { joinUrl: 'https://standing.example/a' };
  for (const theirs of [host('a', room), written('a', room)]) {
    const { team } = await scene(calling(theirs, host('b'), host('c')));
    assert.equal((await team.book()).location?.joinUrl, 'https://standing.example/a');
  }
});

test('a call is made at no place that has a link of its own, nor where nobody calls', () => {
  const errors = (more: object) => {
    const locations = [{ ...CALLS, ...more }];
    const read = readTeam({ ...TEAM, bookingTypes: [type('call', 'solo', ['a'], { locations })] });
    return read.ok ? [] : read.errors.map(({ field, code }) => `${field} ${code}`);
  };
  assert.deepEqual(errors({}), []);
  assert.deepEqual(errors({ joinUrl: 'https://meet.example/x' }), ['/bookingTypes/0/locations/0/call invalid']);
  assert.deepEqual(errors({ kind: 'in-person' }), ['/bookingTypes/0/locations/0/call invalid']);
});
