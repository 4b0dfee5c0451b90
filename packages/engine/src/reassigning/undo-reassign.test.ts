import assert from 'node:assert/strict';
import { test } from 'node:test';
import { balancesOf, ledgerState } from '@team-booking/core/assignment';
import fc from 'fast-check';
import type { TeamSettings } from '@team-booking/contract/team';
import { poolHistory } from '../booking/pool-history.ts';
import { verifyPool } from '@team-booking/core/assignment';
import { ADMIN, hostActor, openTeam, type OpenTeam } from '../../test/open-team.ts';
import { host, REQUEST, SETTINGS, type } from '../testing/sample-team.ts';

const at = (time: string) => ({ start: `2026-06-16T${time}:00Z` });
const START = Date.parse(REQUEST.start);

const reassign = (team: OpenTeam, id: string, body: object = {}) => team.ask('reassign', { parameters: { id }, body });
const undoable = async (team: OpenTeam, id: string, actor = ADMIN) =>
  (await team.ask('teamBooking', { parameters: { id } }, actor)).body.undoable;
/** Undoes, which goes exactly where the booking says so. */
const undo = async (team: OpenTeam, id: string, body: object = {}, revision?: string, actor = ADMIN) => {
  const said = await undoable(team, id, actor);
  const sent = { parameters: { id }, body, ...(revision !== undefined && { revision }) };
  const answer = await team.ask('undoReassign', sent, actor);
  assert.equal(said, answer.status === 200, `said ${said}: ${answer.body.detail}`);
  return answer;
};

/** All of a pool that later decisions start from, but how long its ledger is. */
const stateOf = (team: OpenTeam) =>
  team.store.read('team', async (view) => {
    const pool = (await view.pool('call'))!;
    const { balances, turns, assignments } = ledgerState(pool, await view.ledger(pool));
    const live = (await view.records('call')).filter((record) => record.live);
    return { balances, turns, assignments, live };
  });

const verified = async (team: OpenTeam) =>
  team.store.read('team', async (view) => {
    const records = await view.records('call');
    assert.deepEqual(verifyPool(await view.postings('call'), records), { ok: true, records: records.length });
  });

const LOCATIONS = {
  ...SETTINGS,
  hosts: ['a', 'b', 'c'].map((id) => host(id, { joinUrl: `https://meet.example/${id}` })),
  bookingTypes: [
    type('call', 'round-robin', ['a', 'b', 'c'], { locations: [{ id: 'v', kind: 'online', label: 'Video' }] }),
    type('intro', 'solo', ['a']),
  ],
} as TeamSettings;

test('undoing leaves record, turn, balances, hosts and link as if nothing had been', async () => {
  for (const by of [{}, { to: 'c' }]) {
    const team = await openTeam(LOCATIONS);
    await team.book(at('09:00'));
    const { id } = await team.book();
    const row = () => team.store.read('team', (view) => view.booking(id));
    const history = () => team.store.read('team', (view) => poolHistory(view, 'call'));
    const [state, before, past] = [await stateOf(team), (await row())!, await history()];
    await reassign(team, id, by);
    assert.notDeepEqual((await stateOf(team)).balances, state.balances);

    const preview = (await undo(team, id, { dryRun: true })).body;
    assert.deepEqual([preview.restored, preview.hosts.after, preview.joinUrlChanges], [true, ['b'], true]);
    team.now += 1000;
    const { status, body } = await undo(team, id, {}, preview.revision);
    assert.deepEqual([status, body.restored, body.dryRun], [200, true, false]);
    assert.deepEqual(body.calendars, { put: ['b'], removed: ['c'] });
    assert.deepEqual({ ...body, dryRun: true }, preview);

    assert.deepEqual(await stateOf(team), state);
    const after = (await row())!;
    assert.deepEqual([after.state.hosts, after.location], [before.state.hosts, before.location]);
    assert.equal(after.state.sequence, before.state.sequence + 2, 'invites follow');
    assert.deepEqual(await history(), past);
    await verified(team);

    const next = await team.book(at('15:00'));
    assert.deepEqual(
      next.hosts.map(({ id: host }) => host),
      ['c'],
      'whose turn it would have been',
    );
    await verified(team);
  }
});

test('twice undone is refused, and a booking that was never reassigned has nothing to undo', async () => {
  const team = await openTeam();
  const { id } = await team.book();
  assert.equal((await undo(team, id)).body.code, 'wrong-state');
  await reassign(team, id);
  const sent = { parameters: { id }, body: {}, key: 'k1' };
  assert.equal((await team.ask('undoReassign', sent)).body.restored, true);
  assert.equal((await team.ask('undoReassign', sent)).status, 200, 'the same request, sent again');
  assert.equal((await undo(team, id)).body.code, 'wrong-state');
  assert.deepEqual((await reassign(team, id)).body.hosts.after, ['b']);
  assert.equal((await undo(team, id)).body.restored, true);
  await verified(team);
});

test('what the pool has decided since stays: the booking is given back by hand, and that is said', async () => {
  const team = await openTeam();
  const { id } = await team.book();
  await reassign(team, id);
  await team.book(at('11:00'));
  const { body } = await undo(team, id);
  assert.deepEqual([body.restored, body.hosts.after, body.record?.reason], [false, ['a'], 'manual']);
  assert.equal((await undo(team, id)).body.code, 'wrong-state');
  await verified(team);
});

test('reassignments are undone one by one, the latest first, and each as if it had not been', async () => {
  const team = await openTeam();
  const ids: string[] = [];
  for (const time of ['09:00', '10:00', '11:00']) ids.push((await team.book(at(time))).id);
  const states = [await stateOf(team)];
  for (const id of ids) {
    await reassign(team, id);
    states.push(await stateOf(team));
  }
  for (const [i, id] of [...ids.entries()].reverse()) {
    assert.equal((await undo(team, id)).body.restored, true);
    assert.deepEqual(await stateOf(team), states[i]);
  }
  await verified(team);
});

test('it is undone until it starts, and only while its hosts are those', async () => {
  const team = await openTeam();
  const [one, two, three] = [await team.book(), await team.book(at('11:00')), await team.book(at('12:00'))];
  for (const { id } of [one, two, three]) await reassign(team, id);
  await team.change(two, 'cancel');
  assert.equal((await undo(team, two.id)).body.code, 'wrong-state');
  const moved = await team.change(three, 'reschedule', { start: '2026-06-16T13:00:00Z', anyone: true });
  assert.equal(moved.status, 200);
  assert.equal((await undo(team, three.id)).body.code, 'wrong-state');
  team.now = START;
  assert.equal((await undo(team, one.id)).body.code, 'too-late');
});

test('a booking that has moved since, with its host, is given back by hand', async () => {
  const team = await openTeam();
  const booking = await team.book();
  await reassign(team, booking.id);
  await team.change(booking, 'reschedule', { start: '2026-06-16T13:00:00Z' });
  const { body } = await undo(team, booking.id);
  assert.deepEqual([body.restored, body.hosts], [false, { before: ['b'], after: ['a'] }]);
  await verified(team);
});

test('whoever gave it away and has another booking then does not get it back', async () => {
  const team = await openTeam();
  const { id } = await team.book();
  await reassign(team, id);
  await team.book({ bookingType: 'intro' });
  const before = await stateOf(team);
  const { body } = await undo(team, id);
  assert.equal(body.code, 'slot-taken');
  assert.deepEqual(await stateOf(team), before);
});

test('nor if they do not work then any more', async () => {
  const team = await openTeam();
  const { id } = await team.book();
  await reassign(team, id);
  await team.book({ bookingType: 'intro' });
  const hosts = SETTINGS.hosts.map((one) => (one.id === 'a' ? { ...one, hours: [] } : one));
  await team.configure({ ...SETTINGS, hosts } as TeamSettings);
  assert.equal((await undo(team, id)).body.code, 'slot-taken');
});

test('hosts undo what they did themselves, and nothing else can be undone to them', async () => {
  const team = await openTeam();
  const { id } = await team.book();
  await reassign(team, id);
  assert.equal((await undo(team, id, {}, undefined, hostActor('b'))).body.code, 'forbidden');
  await team.ask('reassign', { parameters: { id }, body: {} }, hostActor('b'));
  assert.equal(await undoable(team, id), true, 'to an admin');
  assert.equal((await team.ask('undoReassign', { parameters: { id }, body: {} }, hostActor('b'))).status, 200);
  assert.equal(await undoable(team, id), false);
});

test('whoever has left the pool does not get it back', async () => {
  const team = await openTeam();
  const { id } = await team.book();
  await reassign(team, id);
  await team.configure({ ...SETTINGS, bookingTypes: [type('call', 'round-robin', ['b', 'c'])] } as TeamSettings);
  const { body } = await undo(team, id);
  assert.deepEqual([body.code, /left the pool/.test(body.detail)], ['wrong-state', true]);
});

test('balances of all hosts add up to nothing after all of it', async () => {
  const team = await openTeam();
  const { id } = await team.book();
  await reassign(team, id);
  await undo(team, id);
  await team.store.read('team', async (view) => {
    const pool = (await view.pool('call'))!;
    const balances = Object.values(balancesOf(ledgerState(pool, await view.ledger(pool))));
    assert.equal(
      balances.reduce((sum, balance) => sum + balance, 0),
      0,
    );
  });
});

const step = fc.record({
  op: fc.constantFrom('book', 'reassign', 'reassign', 'give', 'undo', 'undo', 'cancel'),
  of: fc.nat(5),
  slot: fc.nat(3),
});

test('after any reassignments, undone or not, every record is valid, and what was restored is as it was before', async () => {
  let restored = 0;
  const property = fc.asyncProperty(fc.array(step, { minLength: 8, maxLength: 30 }), async (steps) => {
    const team = await openTeam();
    const bookings = [await team.book(at('10:00')), await team.book(at('11:00'))];
    const given: (typeof bookings)[number][] = [];
    const before = new Map<string, Awaited<ReturnType<typeof stateOf>>>();
    for (const { op, of, slot } of steps) {
      if (op === 'book') {
        const { status, body } = await team.tryBook(at(`${10 + slot}:00`));
        if (status === 201) bookings.push(body);
        continue;
      }
      // Mostly what was reassigned last, as people do.
      const last = op === 'undo' && slot > 0 ? given.pop() : undefined;
      const booking = last ?? bookings[of % bookings.length]!;
      const state = await stateOf(team);
      if (op === 'cancel') await team.change(booking, 'cancel');
      else if (op === 'undo') {
        const { status, body } = await undo(team, booking.id);
        if (status !== 200) assert.deepEqual(await stateOf(team), state, 'what is refused changes nothing');
        if (status !== 200 || !body.restored) continue;
        assert.deepEqual(await stateOf(team), before.get(booking.id));
        restored++;
      } else {
        const { status, body } = await reassign(
          team,
          booking.id,
          op === 'give' ? { to: ['a', 'b', 'c'][slot % 3] } : {},
        );
        if (status === 200 && body.hosts.before[0] !== body.hosts.after[0]) {
          before.set(booking.id, state);
          given.push(booking);
        }
      }
    }
    await verified(team);
    const { live } = await stateOf(team);
    assert.equal(new Set(live.map(({ record }) => record.bookingId)).size, live.length);
  });
  await fc.assert(property, { numRuns: 25 });
  assert.ok(restored > 10, `only ${restored} were restored`);
});
