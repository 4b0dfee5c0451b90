import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TeamSettings } from '@team-booking/contract/team';
import type { Actor } from '../access/actor.ts';
import { hostActor, openTeam, type OpenTeam } from '../../test/open-team.ts';
import { startsOf } from '../../test/starts.ts';
import { noteEntry } from '../calendars/entry-note.ts';
import { host, REQUEST, SETTINGS } from '../testing/sample-team.ts';
import { runJobs } from './run-jobs.ts';

const at = (time: string) => ({ start: `2026-06-16T${time}:00Z` });
const RANGE = { from: '2026-06-16T00:00:00Z', to: '2026-06-17T00:00:00Z' };

const ask = (team: OpenTeam, body: object, sent: { key?: string; revision?: string } = {}, actor?: Actor) =>
  team.ask('sickDay', { body: { host: 'a', ...RANGE, ...body }, ...sent }, actor);
const hostsOf = (team: OpenTeam, id: string) =>
  team.store.read('team', async (view) => (await view.booking(id))!.state.hosts);
const stored = (team: OpenTeam) =>
  team.store.read('team', async (view) => [
    await view.bookings({ from: 0, to: Infinity }),
    await view.records('call'),
    await view.postings('call'),
    await view.documents({ kind: 'job' }),
    await view.documents({ kind: 'audit' }),
    await view.outbox(),
    await view.team(),
  ]);

test('each row is decided after the ones before it, as if they were reassigned one by one', async () => {
  const [planned, single] = [await openTeam(), await openTeam()];
  const ids: string[][] = [[], []];
  for (const [i, team] of [planned, single].entries()) {
    for (const time of ['09:00', '10:00', '11:00', '12:00']) {
      ids[i]!.push((await team.book({ ...at(time), host: 'a' })).id);
    }
  }
  const before = await stored(planned);
  const preview = (await ask(planned, { dryRun: true })).body;
  assert.deepEqual(await stored(planned), before, 'nothing of the preview stays');
  assert.deepEqual(
    preview.rows.map(({ to, free }) => [to, free]),
    [
      ['b', ['c']],
      ['c', ['b']],
      ['b', ['c']],
      ['c', ['b']],
    ],
  );
  for (const [i, id] of ids[1]!.entries()) {
    const { body } = await single.ask('reassign', { parameters: { id }, body: {} });
    assert.equal(preview.rows[i]!.to, body.hosts.after[0]);
    assert.deepEqual({ ...preview.rows[i]!.record, bookingId: '' }, { ...body.record, bookingId: '' });
  }
});

test('what is over, begun, cancelled or outside of the range is left alone; what overlaps it is not', async () => {
  const team = await openTeam();
  const book = (time: string) => team.book({ ...at(time), host: 'a' });
  const [begun, early, inside, gone, late] = [
    await book('09:00'),
    await book('10:00'),
    await book('11:00'),
    await book('12:00'),
    await book('13:00'),
  ];
  await team.change(gone, 'cancel');
  team.now = Date.parse('2026-06-16T09:10:00Z');
  const range = { from: '2026-06-16T09:00:00Z', to: '2026-06-16T13:00:00Z' };
  const { rows } = (await ask(team, { ...range, dryRun: true })).body;
  assert.deepEqual(
    rows.map(({ id }) => id),
    [early.id, inside.id],
  );
  const overlap = { from: '2026-06-16T11:29:00Z', to: '2026-06-16T13:01:00Z' };
  const other = (await ask(team, { ...overlap, dryRun: true })).body.rows;
  assert.deepEqual(
    other.map(({ id }) => id),
    [inside.id, late.id],
  );
  assert.deepEqual(await hostsOf(team, begun.id), ['a']);
});

test('a choice is one of those who are free, and the chain follows it', async () => {
  const team = await openTeam();
  const ids: string[] = [];
  for (const time of ['09:00', '10:00']) ids.push((await team.book({ ...at(time), host: 'a' })).id);
  const preview = (await ask(team, { dryRun: true, choices: { [ids[0]!]: 'c' } })).body;
  assert.deepEqual(
    preview.rows.map(({ to }) => to),
    ['c', 'b'],
  );
  assert.equal(preview.rows[0]!.record?.reason, 'manual');

  team.calendars.set('c', { state: 'closed' });
  const notFree = (await ask(team, { dryRun: true, choices: { [ids[0]!]: 'c' } })).body.rows[0]!;
  assert.deepEqual([notFree.to, notFree.reason?.code, notFree.ways[0]], [null, 'not-free', 'choose']);
  const refused = await ask(team, { choices: { [ids[0]!]: 'c' } });
  assert.deepEqual([refused.status, refused.body.errors?.[0]?.pointer], [422, `/choices/${ids[0]}`]);
  assert.deepEqual(await team.store.read('team', (view) => view.documents({ kind: 'job' })), []);
  const unknown = await ask(team, { choices: { 'a/b~c': 'c' } });
  assert.equal(unknown.body.errors?.[0]?.pointer, '/choices/a~1b~0c');

  team.calendars.clear();
  const { body } = await ask(team, { choices: { [ids[0]!]: 'c' } });
  assert.deepEqual(
    body.rows.map(({ to }) => to),
    ['c', 'b'],
  );
});

test('whoever has refused a booking does not get it, and gets the others', async () => {
  const team = await openTeam();
  const [first, second] = [
    await team.book({ ...at('09:00'), host: 'a' }),
    await team.book({ ...at('10:00'), host: 'a' }),
  ];
  const refuse = (booking: string, host: string) =>
    team.store.write('team', (transaction) =>
      noteEntry(transaction, booking, { host, calendar: 'work', done: 'declined' }, team.now),
    );
  await refuse(first.id, 'b');
  const rowsOf = async () =>
    (await ask(team, { dryRun: true })).body.rows.map(({ to, free, reason }) => [to, free, reason?.code]);
  assert.deepEqual(await rowsOf(), [
    ['c', [], undefined],
    ['b', ['c'], undefined],
  ]);
  await refuse(second.id, 'b');
  await refuse(second.id, 'c');
  assert.deepEqual(await rowsOf(), [
    ['c', [], undefined],
    [null, [], 'nobody-free'],
  ]);
});

test('nobody is free, hosts are fixed, and somebody has to be chosen: each says why and what can be done', async () => {
  const team = await openTeam();
  const busy = await team.book({ ...at('09:00'), host: 'a' });
  for (let i = 0; i < 2; i++) await team.book(at('09:00'));
  const both = await team.book({ ...at('10:00'), bookingType: 'both' });
  const solo = await team.book({ ...at('11:00'), bookingType: 'intro' });
  const other = await team.book({ ...at('12:00'), bookingType: 'both' });
  await team.store.write('team', async (transaction) => {
    const row = (await transaction.booking(other.id))!;
    const policy = { ...row.state.policy, hosts: 'replaceable' } as const;
    await transaction.changeBooking({ ...row, state: { ...row.state, policy } });
  });
  const { rows } = (await ask(team, { dryRun: true })).body;
  assert.deepEqual(
    rows.map(({ id, reason, ways, free }) => [id, reason?.code, ways, free]),
    [
      [busy.id, 'nobody-free', ['move', 'keep', 'cancel'], []],
      [both.id, 'hosts-fixed', ['move', 'keep', 'cancel'], []],
      [solo.id, 'solo', ['move', 'keep', 'cancel'], []],
      [other.id, 'choose', ['choose', 'move', 'keep', 'cancel'], ['c']],
    ],
  );
  const { body } = await ask(team, { choices: { [other.id]: 'c' } });
  assert.deepEqual(body.counts, { waiting: 0, done: 1, failed: 3 });
  assert.deepEqual(await hostsOf(team, other.id), ['b', 'c']);

  const [item] = (await team.ask('waiting')).body.items;
  assert.ok(item?.kind === 'job');
  assert.deepEqual([item.job, item.host, item.uncovered], [body.id, 'a', 3]);
  assert.deepEqual((await team.ask('waiting', {}, hostActor('b'))).body.items, []);
  await team.change(solo, 'cancel');
  assert.equal((await team.ask('job', { parameters: { id: body.id! } })).body.rows[2]!.booking, null);
  const [left] = (await team.ask('waiting')).body.items;
  assert.equal(left?.kind === 'job' && left.uncovered, 2);
  team.now = Date.parse(RANGE.to);
  assert.deepEqual((await team.ask('waiting')).body.items, []);
});

test('what was previewed is what happens, or nothing does', async () => {
  const team = await openTeam();
  const { id } = await team.book({ ...at('09:00'), host: 'a' });
  const { revision } = (await ask(team, { dryRun: true })).body;
  await team.book({ ...at('15:00'), host: 'c' });
  const stale = await ask(team, {}, { revision });
  assert.deepEqual([stale.status, stale.body.code], [412, 'changed-meanwhile']);
  assert.deepEqual(await hostsOf(team, id), ['a']);
  const again = await ask(team, {}, { revision: stale.body.meanwhile!.revision });
  assert.equal(again.status, 201);
  const lines = await team.store.read('team', (view) => view.documents({ kind: 'audit' }));
  assert.deepEqual(
    lines.map(({ ref, body }) => [ref, body['verb'], (body['by'] as { name: string }).name]).toSorted(),
    [
      [`booking/${id}`, 'sickDay', 'Grace'],
      [`job/${again.body.id}`, 'sickDay', 'Grace'],
    ],
  );
});

test('a key is for one sick day', async () => {
  const team = await openTeam();
  await team.book({ ...at('09:00'), host: 'a' });
  const first = (await ask(team, {}, { key: 'k' })).body;
  assert.deepEqual((await ask(team, {}, { key: 'k' })).body, first);
  assert.equal((await ask(team, { timeOff: true }, { key: 'k' })).body.code, 'idempotency-key-reused');
});

test('with time off the host takes no new bookings in the range, and works after it', async () => {
  const team = await openTeam();
  await team.book({ ...at('09:00'), host: 'a' });
  const range = { from: '2026-06-16T00:00:00Z', to: '2026-06-17T13:00:00Z' };
  const starts = () =>
    startsOf(team, 'intro', 30, ['2026-06-16T00:00:00Z', '2026-06-18T00:00:00Z']).then((all) => all.length);
  const before = await starts();
  await ask(team, { ...range, timeOff: true, dryRun: true });
  assert.equal(await starts(), before);
  const { body } = await ask(team, { ...range, timeOff: true });
  assert.equal(body.rows[0]!.to, 'b');
  const found = await startsOf(team, 'intro', 30, ['2026-06-16T00:00:00Z', '2026-06-18T00:00:00Z']);
  assert.deepEqual([found[0], found.length], ['2026-06-17T13:00:00.000Z', 8]);
  team.teamFile = 'team.json';
  assert.equal((await ask(team, { timeOff: true })).body.code, 'configured-by-file');
  assert.equal((await ask(team, {})).status, 201, 'bookings are no configuration');
});

test('a host runs a sick day for themselves, by the rule, and sees their own jobs', async () => {
  const team = await openTeam();
  const { id } = await team.book({ ...at('09:00'), host: 'a' });
  const [a, b] = [hostActor('a'), hostActor('b')];
  assert.equal((await ask(team, {}, {}, b)).status, 403);
  assert.equal((await ask(team, { choices: { [id]: 'c' } }, {}, a)).status, 403);
  const token: Actor = { ...a, via: 'token', scopes: ['bookings'] };
  assert.equal((await ask(team, { timeOff: true }, {}, token)).status, 403);
  const { body } = await ask(team, {}, {}, token);
  assert.deepEqual([body.rows[0]!.to, body.by], ['b', 'A']);
  const look = async (actor?: Actor) => (await team.ask('job', { parameters: { id: body.id! } }, actor)).status;
  assert.deepEqual([await look(), await look(a), await look(b)], [200, 200, 404]);
  const undone = await team.ask('undoReassign', { parameters: { id }, body: {} }, a);
  assert.equal(undone.body.restored, true, 'a row is theirs to undo');
  assert.deepEqual(await hostsOf(team, id), ['a']);
});

test('a row can be undone exactly where undoing it would go, for whoever looks', async () => {
  const team = await openTeam();
  const ids: string[] = [];
  for (const time of ['09:00', '10:00', '11:00']) ids.push((await team.book({ ...at(time), host: 'a' })).id);
  const job = (await ask(team, {})).body;
  const undoable = async (actor?: Actor) =>
    (await team.ask('job', { parameters: { id: job.id! } }, actor)).body.rows.map((row) => row.undoable);
  assert.deepEqual(await undoable(), [true, true, true]);
  assert.deepEqual(await undoable(hostActor('a')), [false, false, false], 'an admin did it');
  await team.ask('cancelTeamBooking', { parameters: { id: ids[0]! }, body: {} });
  await team.ask('undoReassign', { parameters: { id: ids[1]! }, body: {} });
  assert.deepEqual(await undoable(), [false, false, true]);
  for (const [i, can] of [false, false, true].entries()) {
    const { status } = await team.ask('undoReassign', { parameters: { id: ids[i]! }, body: {} });
    assert.equal(status === 200, can);
  }
});

test('a range that makes no sense is refused', async () => {
  const team = await openTeam();
  const pointer = async (body: object) => (await ask(team, body)).body.errors?.[0]?.pointer;
  assert.equal(await pointer({ to: RANGE.from }), '/to');
  assert.equal(await pointer({ from: '2026-06-10T00:00:00Z', to: '2026-06-11T00:00:00Z' }), '/to');
  assert.equal(await pointer({ to: '2027-07-01T00:00:00Z' }), '/to');
  assert.equal(await pointer({ from: '2026-02-30T00:00:00Z' }), '/from');
  assert.equal((await ask(team, { host: 'nobody' })).status, 404);
  assert.equal((await team.ask('job', { parameters: { id: 'none' } })).status, 404);
  assert.deepEqual((await ask(team, {})).body.state, 'done', 'a day without bookings is done at once');
});

test('what becomes of a booking between the preview and its row is told by its row', async () => {
  const settings = { ...SETTINGS, hosts: ['a', 'b', 'c'].map((id) => host(id)) } as TeamSettings;
  const team = await openTeam(settings, { later: () => {} });
  const [given, gone, left] = [
    await team.book({ ...at('09:00'), host: 'a' }),
    await team.book({ ...at('10:00'), host: 'a' }),
    await team.book({ ...REQUEST, ...at('11:00'), host: 'a' }),
  ];
  const { body } = await ask(team, {});
  assert.deepEqual(body.state, 'running');
  await team.ask('reassign', { parameters: { id: given.id }, body: { to: 'c' } });
  await team.change(gone, 'cancel');
  assert.equal(await runJobs(team.backend, team.now), 3);
  const after = (await team.ask('job', { parameters: { id: body.id! } })).body;
  assert.deepEqual(
    after.rows.map(({ state, to, reason }) => [state, to, reason?.code]),
    [
      ['failed', null, 'not-theirs'],
      ['failed', null, 'gone'],
      ['done', 'b', undefined],
    ],
  );
  assert.deepEqual(await hostsOf(team, left.id), ['b']);
});

test('a row that somebody could take waits for calendars that cannot be read just now, and does not hold up the others', async () => {
  const team = await openTeam(SETTINGS, { later: () => {} });
  const one = await team.book({ ...at('09:00'), host: 'a' });
  await team.book({ ...at('10:00'), bookingType: 'intro' });
  const first = (await ask(team, {})).body;
  for (const id of ['b', 'c']) team.calendars.set(id, { state: 'closed' });
  const second = (await ask(team, { to: '2026-06-16T09:30:00Z' })).body;
  const states = async ({ id }: typeof first) => {
    const { body } = await team.ask('job', { parameters: { id: id! } });
    return body.rows.map(({ state, reason }) => reason?.code ?? state);
  };
  assert.equal(await runJobs(team.backend, team.now), 2);
  assert.deepEqual(await states(first), ['waiting', 'solo']);
  assert.deepEqual(await states(second), ['nobody-free'], 'what nobody could take then fails at once');
  assert.equal(await runJobs(team.backend, team.now + 599_999), 0);
  team.calendars.clear();
  assert.equal(await runJobs(team.backend, team.now + 599_999), 1);
  assert.deepEqual(await states(first), ['done', 'solo']);
  assert.deepEqual(await hostsOf(team, one.id), ['b']);
});

test('a row does not wait for ever', async () => {
  const team = await openTeam(SETTINGS, { later: () => {} });
  await team.book({ ...at('09:00'), host: 'a' });
  const { body } = await ask(team, {});
  for (const id of ['b', 'c']) team.calendars.set(id, { state: 'closed' });
  assert.equal(await runJobs(team.backend, team.now), 0);
  assert.equal(await runJobs(team.backend, team.now + 600_000), 1);
  const { rows, state } = (await team.ask('job', { parameters: { id: body.id! } })).body;
  assert.deepEqual([state, rows[0]!.reason?.code], ['done', 'nobody-free']);
});

test('a range at the end of dates is refused, time off or not', async () => {
  const team = await openTeam();
  const range = { from: '9999-12-01T00:00:00Z', to: '9999-12-31T23:59:59Z' };
  for (const timeOff of [true, false]) {
    const { status, body } = await ask(team, { ...range, timeOff });
    assert.deepEqual([status, body.errors?.[0]?.pointer], [422, '/to']);
  }
});
