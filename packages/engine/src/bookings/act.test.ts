import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MINUTE } from '@team-booking/core/time';
import { verifyPool } from '@team-booking/core/assignment';
import { ADMIN, hostActor, openTeam, type OpenTeam } from '../../test/open-team.ts';
import { REQUEST, SETTINGS, type } from '../testing/sample-team.ts';
import type { TeamSettings } from '@team-booking/contract/team';

const APPROVED = {
  ...SETTINGS,
  bookingTypes: [
    type('call', 'round-robin', ['a', 'b', 'c'], { approval: true }),
    type('intro', 'solo', ['a']),
    type('both', 'collective', ['b', 'a']),
  ],
} as TeamSettings;
const START = Date.parse(REQUEST.start);
const LATER = '2026-06-16T11:00:00Z';

const times = (team: OpenTeam, id: string) => team.store.read('team', (view) => view.timesOf(id));
const balances = async (team: OpenTeam) => {
  const sums: Record<string, number> = { a: 0, b: 0, c: 0 };
  for (const { entries } of await team.store.read('team', (view) => view.postings('call'))) {
    for (const { host, amount } of entries) sums[host]! += amount;
  }
  return sums;
};
const audited = async (team: OpenTeam) =>
  (await team.store.read('team', (view) => view.documents({ kind: 'audit' }))).map(({ body }) => body);

test('a booking that is approved is confirmed, and twice is once', async () => {
  const team = await openTeam(APPROVED);
  const { id, status } = await team.book();
  assert.equal(status, 'awaiting-approval');
  for (let i = 0; i < 2; i++) {
    const { status: http, body } = await team.ask('approve', { parameters: { id } });
    assert.deepEqual([http, body.status, body.waits], [200, 'confirmed', null]);
  }
  const messages = await team.store.read('team', (view) => view.messagesOf(id));
  assert.equal(messages.filter(({ kind }) => kind === 'notify-confirmed').length, 1);
  const [line, ...more] = await audited(team);
  assert.deepEqual(more, [], 'what changed nothing is no line');
  assert.equal(line!['verb'], 'approve');
});

test('a booking that is declined gives time and turn back, with a reason', async () => {
  const team = await openTeam(APPROVED);
  const { id } = await team.book();
  const { body } = await team.ask('decline', { parameters: { id }, body: { reason: 'We are full.' } });
  assert.equal(body.status, 'declined');
  assert.equal(body.record, null);
  assert.deepEqual(body.story.at(-1), {
    at: '2026-06-15T06:00:00Z',
    what: 'decline',
    by: { kind: 'team', id: 'p-admin', name: 'Grace' },
    reason: 'We are full.',
  });
  assert.deepEqual(await times(team, id), []);
  assert.deepEqual(await balances(team), { a: 0, b: 0, c: 0 });
  assert.equal((await team.ask('approve', { parameters: { id } })).body.code, 'wrong-state');
});

test('approval cannot be walked around by moving, editing or booking for the visitor', async () => {
  const team = await openTeam(APPROVED);
  const { id } = await team.book();
  const parameters = { id };
  const moved = await team.ask('moveTeamBooking', { parameters, body: { start: LATER, anyone: true } });
  assert.deepEqual([moved.status, moved.body.status, moved.body.start], [200, 'awaiting-approval', LATER]);
  assert.equal(moved.body.waits?.until, LATER);
  const { body } = await team.ask('editTeamBooking', {
    parameters,
    body: { guests: [] },
    revision: moved.body.revision,
  });
  assert.equal(body.status, 'awaiting-approval');
  const booked = await team.ask('bookForVisitor', { body: REQUEST });
  assert.deepEqual([booked.status, booked.body.status], [201, 'awaiting-approval']);
  team.now = Date.parse(LATER);
  assert.equal((await team.ask('approve', { parameters })).body.code, 'too-late');
});

test('the team moves a booking to a free time, with its host, anyone or somebody, and says why', async () => {
  const team = await openTeam();
  const { id } = await team.book();
  const { body: before } = await team.ask('teamBooking', { parameters: { id } });
  const move = (body: object) => team.ask('moveTeamBooking', { parameters: { id }, body });
  const kept = await move({ start: LATER, reason: 'A holiday' });
  assert.deepEqual(kept.body.hosts, before.hosts);
  const line = kept.body.story.at(-1)!;
  assert.deepEqual(
    [line.what, line.reason, line.before?.start, line.after?.start],
    ['reschedule', 'A holiday', REQUEST.start, LATER],
  );
  assert.equal((await move({ start: LATER, host: 'b' })).body.hosts[0]!.id, 'b');
  assert.equal((await move({ start: LATER, host: 'nobody' })).body.code, 'invalid');
  assert.equal((await move({ start: '2026-06-16T20:00:00Z' })).body.code, 'slot-taken');
  assert.equal((await move({ start: '2026-06-16T20:10:00Z' })).body.code, 'invalid');
  const outside = await move({ start: '2026-06-16T20:10:00Z', duration: 25, outside: true });
  assert.deepEqual([outside.body.start, outside.body.end], ['2026-06-16T20:10:00Z', '2026-06-16T20:35:00Z']);
  assert.equal((await move({ start: '2026-06-15T05:00:00Z', outside: true })).body.code, 'invalid');
});

test('no booking is moved over another one, whatever the hours', async () => {
  const team = await openTeam();
  const { id } = await team.book({ bookingType: 'intro' });
  await team.book({ bookingType: 'intro', start: LATER });
  const body = { start: LATER, outside: true };
  assert.equal((await team.ask('moveTeamBooking', { parameters: { id }, body })).body.code, 'slot-taken');
});

test('the team cancels when the visitor no longer may, and until it is over', async () => {
  const team = await openTeam();
  const [one, two] = [await team.book(), await team.book()];
  const cancel = (id: string) => team.ask('cancelTeamBooking', { parameters: { id }, body: { reason: 'Ill' } });
  team.now = START + MINUTE;
  assert.equal((await team.change(one, 'cancel')).body.code, 'too-late');
  const { body } = await cancel(one.id);
  assert.deepEqual([body.status, body.story.at(-1)?.what, body.story.at(-1)?.reason], ['cancelled', 'cancel', 'Ill']);
  assert.deepEqual(await times(team, one.id), []);
  team.now = START + 30 * MINUTE;
  assert.equal((await cancel(two.id)).body.code, 'too-late');
});

test('an attendee who did not come gives the turn back, and takes it again if they came after all', async () => {
  const team = await openTeam();
  const { id, hosts } = await team.book();
  const charged = await balances(team);
  const noShow = (who: 'attendee' | 'host' | null) => team.ask('noShow', { parameters: { id }, body: { who } });
  assert.equal((await noShow('attendee')).body.code, 'wrong-state');
  team.now = START + 30 * MINUTE;
  const missed = await noShow('attendee');
  assert.deepEqual([missed.body.status, missed.body.missedBy, missed.body.record], ['no-show', 'attendee', null]);
  assert.deepEqual(await balances(team), { a: 0, b: 0, c: 0 });
  assert.equal((await times(team, id)).length, 1, 'the time is gone all the same');
  assert.equal((await noShow('host')).body.code, 'wrong-state');

  const { body } = await noShow(null);
  assert.deepEqual([body.status, body.missedBy], ['completed', null]);
  assert.deepEqual(
    body.hosts.map((one) => one.id),
    hosts.map((one) => one.id),
  );
  assert.deepEqual(await balances(team), charged);
  const verified = await team.store.read('team', async (view) =>
    verifyPool(await view.postings('call'), await view.records('call')),
  );
  assert.deepEqual(verified, { ok: true, records: 2 });
  assert.deepEqual(
    body.story.map(({ what }) => what),
    ['book', 'complete', 'miss', 'attend'],
  );
});

test('a host who did not come has had their turn', async () => {
  const team = await openTeam();
  const { id } = await team.book();
  const charged = await balances(team);
  team.now = START;
  const { body } = await team.ask('noShow', { parameters: { id }, body: { who: 'host' } });
  assert.equal(body.missedBy, 'host');
  assert.deepEqual(await balances(team), charged);
  assert.equal((await team.ask('noShow', { parameters: { id }, body: { who: null } })).body.status, 'confirmed');
  assert.deepEqual(await balances(team), charged);
});

test('a collective that was missed has its record again when it was not', async () => {
  const team = await openTeam();
  const { id } = await team.book({ bookingType: 'both' });
  team.now = START + 30 * MINUTE;
  assert.equal((await team.ask('noShow', { parameters: { id }, body: { who: 'attendee' } })).body.record, null);
  assert.equal((await team.ask('noShow', { parameters: { id }, body: { who: null } })).body.record?.kind, 'fixed');
});

test('details are edited from what they were, and may leave required answers out', async () => {
  const fields = [{ id: 'topic', type: 'text', label: 'Topic', required: true }];
  const team = await openTeam({ ...SETTINGS, bookingTypes: [type('call', 'solo', ['a'], { fields })] } as TeamSettings);
  const { id } = await team.book({ answers: { topic: 'Maps' } });
  const { body: first } = await team.ask('teamBooking', { parameters: { id } });
  const edit = (body: object, revision: string) => team.ask('editTeamBooking', { parameters: { id }, body, revision });
  const { body: second } = await edit({ attendee: { name: 'Ada King' }, answers: { topic: '' } }, first.revision);
  assert.deepEqual([second.attendee.name, second.answers], ['Ada King', {}]);
  const stale = await edit({ attendee: { name: 'Nobody' } }, first.revision);
  assert.deepEqual([stale.status, stale.body.code, stale.body.meanwhile?.by], [412, 'changed-meanwhile', 'Grace']);
  assert.equal(
    (await edit({ guests: Array.from({ length: 9 }, () => ({ email: 'g@visitor.example' })) }, second.revision)).status,
    422,
  );
  assert.ok(!JSON.stringify(await audited(team)).includes('King'), 'the log knows no visitor');
});

test('a change that was made from another state is refused, also where naming it is free', async () => {
  const team = await openTeam(APPROVED);
  const { id } = await team.book();
  const { body } = await team.ask('teamBooking', { parameters: { id } });
  await team.ask('moveTeamBooking', { parameters: { id }, body: { start: LATER } });
  assert.equal((await team.ask('approve', { parameters: { id }, revision: body.revision })).status, 412);
  assert.equal((await team.ask('approve', { parameters: { id } })).status, 200);
});

test('the same key does a thing once, another body with it is refused', async () => {
  const team = await openTeam();
  const { id } = await team.book();
  const note = (text: string) => team.ask('addNote', { parameters: { id }, body: { text }, key: 'k' });
  assert.equal((await note('Knows the product')).status, 201);
  assert.equal((await note('Knows the product')).body.story.filter(({ what }) => what === 'note').length, 1);
  assert.equal((await note('Another')).body.code, 'idempotency-key-reused');
});

test('a note is told to the team alone and changes nothing', async () => {
  const team = await openTeam();
  const booking = await team.book();
  const parameters = { id: booking.id };
  const { body: before } = await team.ask('teamBooking', { parameters });
  const { body } = await team.ask('addNote', { parameters, body: { text: 'Call back' } });
  assert.equal(body.revision, before.revision);
  const { note, by } = body.story.at(-1)!;
  assert.deepEqual([note?.text, by], ['Call back', { kind: 'team', id: 'p-admin', name: 'Grace' }]);
  assert.ok(!JSON.stringify((await team.read(booking)).body).includes('Call back'));
  assert.ok(!JSON.stringify(await audited(team)).includes('Call back'));
});

test('hosts act on their own bookings, and others do not exist for them', async () => {
  const team = await openTeam(APPROVED);
  const { id } = await team.book();
  const { body } = await team.ask('teamBooking', { parameters: { id } });
  const own = hostActor(body.hosts[0]!.id);
  const other = hostActor(['a', 'b', 'c'].find((host) => host !== body.hosts[0]!.id)!);
  const verbs = [
    ['teamBooking', {}],
    ['addNote', { body: { text: 'x' } }],
    ['moveTeamBooking', { body: { start: LATER } }],
    ['approve', {}],
    ['cancelTeamBooking', { body: {} }],
  ] as const;
  for (const [verb, sent] of verbs) {
    assert.equal((await team.ask(verb, { parameters: { id }, ...sent }, other)).status, 404, verb);
    assert.equal((await team.ask(verb, { parameters: { id }, ...sent }, null)).status, 401, verb);
  }
  const edited = { parameters: { id }, body: {}, revision: body.revision };
  assert.equal((await team.ask('editTeamBooking', edited, own)).status, 403, 'details are the admins’');
  for (const [verb, sent] of verbs) {
    const { status } = await team.ask(verb, { parameters: { id }, ...sent }, own);
    assert.ok(status < 300, `${verb}: ${status}`);
  }
});

test('a host gives a booking to nobody by name but themselves', async () => {
  const team = await openTeam();
  const { id } = await team.book({ host: 'a' });
  const move = (host: string) =>
    team.ask('moveTeamBooking', { parameters: { id }, body: { start: LATER, host } }, hostActor('a'));
  assert.equal((await move('b')).status, 403);
  assert.equal((await move('a')).status, 200);
});

test('an API token needs its scope for what changes bookings', async () => {
  const team = await openTeam();
  const { id } = await team.book();
  const reading = { ...ADMIN, via: 'token', scopes: ['read'] } as const;
  assert.equal((await team.ask('teamBooking', { parameters: { id } }, reading)).status, 200);
  assert.equal((await team.ask('cancelTeamBooking', { parameters: { id }, body: {} }, reading)).status, 403);
});

test('nobody moves a booking to the end of dates', async () => {
  const team = await openTeam();
  const { id } = await team.book();
  for (const outside of [true, false]) {
    const start = '9999-12-31T23:59:00Z';
    const { status, body } = await team.ask('moveTeamBooking', { parameters: { id }, body: { start, outside } });
    assert.deepEqual([status, body.errors?.[0]?.pointer], [422, '/start']);
  }
});
