import assert from 'node:assert/strict';
import { test } from 'node:test';
import { check } from '@team-booking/contract';
import { VisitorExport } from '@team-booking/contract/team';
import { DAY } from '@team-booking/core/time';
import { ADMIN, hostActor, openTeam, type OpenTeam } from '../../test/open-team.ts';
import { verifyPool } from '@team-booking/core/assignment';
import { newDelivery, NEVER, putDelivery } from '../delivery/delivery.ts';
import { SETTINGS, type } from '../testing/sample-team.ts';
import { forgetOldBookings } from './forget-old-bookings.ts';

const ADA = 'ada@visitor.example';
const BOB = { name: 'Bob', email: 'bob@visitor.example' };
const ASKING = {
  ...SETTINGS,
  bookingTypes: [
    type('call', 'round-robin', ['a', 'b', 'c'], {
      fields: [{ id: 'why', type: 'text', label: 'Why?', required: false }],
      locations: [{ id: 'phone', kind: 'phone', label: 'By phone', ask: 'phone' }],
    }),
  ],
} as typeof SETTINGS;

const OF_ADA = {
  attendee: { name: 'Ada Lovelace', email: 'Ada@Visitor.example', phone: '+49 30 5550137' },
  guests: [{ name: 'Charles Babbage', email: 'charles@guest.example' }],
  answers: { why: 'The Analytical Engine is stuck' },
  location: { id: 'phone', phone: '+49 30 5550137' },
  metadata: { campaign: 'letter-to-ada', page: 'https://x.example/?mail=ada%40visitor.example' },
};
/** What nobody may find any more. */
const SAID = /\bada\b|lovelace|5550137|engine|letter-to|illness/i;

/** A booking of Ada's that was moved, noted upon and cancelled with reasons, and one of Bob's that names them. */
async function told(): Promise<{ team: OpenTeam; ada: string; bob: string }> {
  const team = await openTeam(ASKING);
  const booked = await team.book(OF_ADA);
  await team.change(booked, 'reschedule', { start: '2026-06-16T11:00:00Z', reason: 'My illness' });
  const bobs = await team.book({
    start: '2026-06-17T10:00:00Z',
    attendee: BOB,
    guests: [{ email: ADA, name: 'Ada Lovelace' }, { email: 'lada@visitor.example' }],
    answers: { why: `Ask ${ADA} why` },
    location: { id: 'phone', phone: '+49 30 999' },
  });
  await team.store.write('team', async (transaction) => {
    const at = team.now;
    await transaction.putDocument({
      kind: 'note',
      id: 'n1',
      ref: booked.id,
      at,
      body: { text: 'Ada was angry', by: 'p-b' },
    });
    await transaction.putDocument({ kind: 'note', id: 'n2', ref: bobs.id, at, body: { text: `Knows ${ADA}` } });
    await transaction.putDocument({ kind: 'search', id: 's1', ref: ADA, at, body: {} });
    await transaction.putDocument({ kind: 'person', id: 'p9', ref: ADA, at, body: { name: 'Ada of the team' } });
    await transaction.putDocument({
      kind: 'audit',
      id: 'l1',
      ref: `booking/${booked.id}`,
      at,
      body: { verb: 'editTeamBooking', before: { attendee: { name: 'Ada' } }, after: { status: 'confirmed' } },
    });
  });
  return { team, ada: booked.id, bob: bobs.id };
}

const everything = (team: OpenTeam) =>
  team.store.read('team', async (view) => {
    const kinds = (await view.documentKinds()).filter((kind) => kind !== 'person');
    return JSON.stringify([
      await view.listBookings({ limit: 1000 }),
      await view.outbox(),
      await Promise.all(kinds.map((kind) => view.documents({ kind }))),
    ]);
  });
const erase = (team: OpenTeam, more: object = {}, actor = ADMIN) =>
  team.ask('eraseVisitor', { body: { email: ADA, ...more } }, actor);

test('a visitor who is erased is nowhere any more, and everything else is as it was', async () => {
  const { team, ada, bob } = await told();
  const kept = () =>
    team.store.read('team', async (view) => ({
      times: await view.hostTimes({ hosts: ['a', 'b', 'c'], from: 0, to: Infinity, now: team.now }),
      postings: await view.postings('call'),
      records: await view.records('call'),
    }));
  team.now = Date.parse('2026-06-18T10:00:00Z');
  const before = await kept();
  assert.match(await everything(team), SAID);

  const dry = await erase(team, { dryRun: true });
  assert.match(await everything(team), SAID, 'a dry run erases nothing');
  const { status, body } = await erase(team);
  assert.deepEqual([status, body], [200, dry.body], 'the dry run tells what then happens');
  assert.deepEqual(body, { bookings: 1, mentions: 1, messages: body.messages, documents: 4, ahead: [] });
  assert.ok(body.messages > 0);

  const left = await everything(team);
  assert.doesNotMatch(left.replaceAll('lada@visitor.example', ''), SAID);
  assert.match(left, /charles@guest\.example/, 'other guests of theirs stay');
  assert.match(left, /lada@visitor\.example/, 'another address that ends like theirs stays');
  assert.deepEqual(await kept(), before);
  assert.deepEqual(verifyPool(before.postings, before.records), { ok: true, records: before.records.length });
  await team.store.read('team', async (view) => {
    assert.equal((await view.document('person', 'p9'))?.ref, ADA, 'of somebody who signs in their own data stay');
    assert.equal(await view.document('search', 's1'), null);
    const bobs = (await view.booking(bob))!;
    assert.deepEqual([bobs.attendee, bobs.answers, bobs.guests.length], [BOB, { why: 'Ask [erased] why' }, 1]);
    assert.equal((await view.booking(ada))!.state.status, 'confirmed');
    const [line] = await view.documents({ kind: 'audit', descending: true, limit: 1 });
    assert.deepEqual(
      [line!.body['verb'], line!.body['after']],
      ['eraseVisitor', { bookings: 1, mentions: 1, messages: body.messages, documents: 4 }],
    );
  });
  assert.deepEqual((await erase(team)).body, { bookings: 0, mentions: 0, messages: 0, documents: 0, ahead: [] });
});

test('what is ahead has to be cancelled before, or is', async () => {
  const { team, ada } = await told();
  const refused = await erase(team);
  assert.deepEqual([refused.status, refused.body.code], [409, 'wrong-state']);
  assert.match(await everything(team), SAID);
  const { body } = await erase(team, { cancel: true });
  assert.deepEqual(
    body.ahead.map(({ id }) => id),
    [ada],
  );
  const row = await team.store.read('team', (view) => view.booking(ada));
  assert.equal(row!.state.status, 'cancelled');
  assert.doesNotMatch((await everything(team)).replaceAll('lada@visitor.example', ''), SAID);
  assert.equal(
    (await team.tryBook({ start: '2026-06-16T11:00:00Z', host: row!.state.hosts[0], location: OF_ADA.location }))
      .status,
    201,
  );
});

test('a manage link of an erased visitor opens nothing', async () => {
  const team = await openTeam(ASKING);
  const booked = await team.book(OF_ADA);
  await erase(team, { cancel: true });
  assert.equal((await team.read(booked)).body.code, 'unauthorized');
});

test('only admins hand over or erase', async () => {
  const { team } = await told();
  assert.equal((await erase(team, { cancel: true }, hostActor('a'))).body.code, 'forbidden');
  const sent = { body: { email: ADA } };
  assert.equal((await team.ask('exportVisitor', sent, hostActor('a'))).body.code, 'forbidden');
});

test('everything that is known of a visitor is handed over, without secrets and without what others said', async () => {
  const { team, ada } = await told();
  const { body } = await team.ask('exportVisitor', { body: { email: ADA } });
  const [booking] = body.bookings;
  assert.deepEqual(
    [booking!.id, booking!.attendee, booking!.answers, booking!.guests, booking!.metadata, booking!.reasons],
    [ada, OF_ADA.attendee, OF_ADA.answers, OF_ADA.guests, OF_ADA.metadata, ['My illness']],
  );
  assert.deepEqual(booking!.kept, [
    { at: '2026-06-15T06:00:00Z', kind: 'note', body: { text: 'Ada was angry', by: 'p-b' } },
  ]);
  assert.ok(booking!.messages.some(({ payload }) => payload['reason'] === 'My illness'));
  assert.equal(body.guestAt.length, 1);
  assert.equal(body.guestAt[0]!.name, 'Ada Lovelace');
  assert.doesNotMatch(JSON.stringify(body), /bob|"token"|manage/i);
  const stranger = await team.ask('exportVisitor', { body: { email: 'nobody@visitor.example' } });
  assert.deepEqual([stranger.body.bookings, stranger.body.guestAt], [[], []]);
});

test('bookings lose their visitors once they are over for longer than the team keeps them', async () => {
  const { team, bob } = await told();
  const { revision } = (await team.ask('team')).body;
  await team.ask('changeTeam', { body: { keepBookings: 30 }, revision });
  const sweep = async (at: string) => {
    while (await forgetOldBookings({ store: team.store, team: 'team' }, Date.parse(at)));
    return everything(team);
  };
  assert.match(await sweep('2026-07-16T11:29:00Z'), /lovelace/i, 'not a minute too early');
  const after = await sweep('2026-07-16T11:30:00Z');
  assert.doesNotMatch(after.replaceAll(/l?ada@visitor\.example|Ada Lovelace|Knows/g, ''), SAID);
  const row = (await team.store.read('team', (view) => view.booking(bob)))!;
  assert.deepEqual([row.attendee, row.guests.length], [BOB, 2], 'the next one is not over for as long');
  assert.doesNotMatch(await sweep('2026-07-20T00:00:00Z'), /bob@|lada@/);
});

test('without a term nothing is forgotten, and many bookings are forgotten a part at a time', async () => {
  const team = await openTeam({ ...ASKING, hosts: ASKING.hosts.slice(0, 3) });
  const { id } = await team.book(OF_ADA);
  const row = (await team.store.read('team', (view) => view.booking(id)))!;
  await team.store.write('team', async (transaction) => {
    for (let i = 0; i < 450; i++) {
      const start = row.state.start + i * 1000;
      await transaction.addBooking({ ...row, state: { ...row.state, id: `b${i}`, start, end: start + 1000 } });
    }
  });
  const later = team.now + 60 * DAY;
  const backend = { store: team.store, team: 'team' };
  assert.equal(await forgetOldBookings(backend, later), false);
  assert.match(await everything(team), /Ada/);
  const { revision } = (await team.ask('team')).body;
  await team.ask('changeTeam', { body: { keepBookings: 30 }, revision });
  const sweeps: boolean[] = [];
  while (sweeps.at(-1) !== false) sweeps.push(await forgetOldBookings(backend, later));
  assert.deepEqual(sweeps, [true, true, false]);
  assert.doesNotMatch(await everything(team), SAID);
});

test('what is exported fits the contract, also a delivery that waits for nothing', async () => {
  const { team, ada } = await told();
  const key = { channel: 'mail', receiver: 'visitor', subject: ada };
  await team.store.write('team', (transaction) =>
    putDelivery(transaction, { ...newDelivery(key, { due: NEVER, known: { address: ADA } }), since: null }),
  );
  const { body } = await team.ask('exportVisitor', { body: { email: ADA } });
  assert.ok(check(VisitorExport, body).ok);
  const kept = body.bookings.flatMap((booking) => booking.kept).find(({ kind }) => kind === 'delivery');
  assert.deepEqual(kept?.body['known'], { address: ADA });
});
