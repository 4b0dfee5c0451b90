import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ADMIN, hostActor, openTeam } from '../../test/open-team.ts';
import { REQUEST, SETTINGS, type } from '../testing/sample-team.ts';
import type { TeamSettings } from '@team-booking/contract/team';

const EVENING = { ...REQUEST, start: '2026-06-16T20:10:00Z', duration: 25 };

test('the team books the next host for a visitor, or one by name, and it is told who did', async () => {
  const team = await openTeam();
  const { status, body } = await team.ask('bookForVisitor', { body: REQUEST });
  assert.deepEqual([status, body.status, body.hosts], [201, 'confirmed', [{ id: 'a', name: 'A' }]]);
  assert.deepEqual(body.story, [
    { at: '2026-06-15T06:00:00Z', what: 'book', by: { kind: 'team', id: 'p-admin', name: 'Grace' } },
  ]);
  assert.match(body.number, /^[A-Z]{2}-\d{5}$/);
  const named = await team.ask('bookForVisitor', { body: { ...REQUEST, host: 'c' } });
  assert.equal(named.body.hosts[0]!.id, 'c');
  assert.equal((await team.ask('bookForVisitor', { body: { ...REQUEST, host: 'c' } })).body.code, 'slot-taken');
  assert.equal(
    (await team.ask('bookForVisitor', { body: { ...REQUEST, host: 'x' } })).body.errors?.[0]?.pointer,
    '/host',
  );
  assert.equal((await team.ask('bookForVisitor', { body: { ...REQUEST, bookingType: 'x' } })).status, 404);
});

test('outside of hours, grid, notice and horizon is booked if that is said, and never over another booking', async () => {
  const team = await openTeam();
  const ask = (change: object) => team.ask('bookForVisitor', { body: { ...EVENING, ...change } });
  assert.equal((await ask({})).status, 422);
  assert.equal((await ask({ start: '2026-06-16T20:00:00Z', duration: 30 })).body.code, 'slot-taken');
  for (let i = 0; i < 3; i++) assert.equal((await ask({ outside: true })).status, 201);
  assert.equal((await ask({ outside: true })).body.code, 'slot-taken');
  assert.equal((await ask({ outside: true, start: '2027-06-15T20:00:00Z' })).status, 201);
  assert.equal((await ask({ outside: true, start: '2026-06-15T06:01:00Z' })).status, 201);
  assert.equal((await ask({ outside: true, start: '2026-06-15T05:59:00Z' })).body.errors?.[0]?.pointer, '/start');
});

test('a host who is away by their calendar is not booked outside of hours either', async () => {
  const team = await openTeam({ ...SETTINGS, bookingTypes: [type('call', 'solo', ['a'])] } as TeamSettings);
  const start = Date.parse(EVENING.start);
  team.calendars.set('a', { state: 'fresh', asOf: team.now, busy: [{ start, end: start + 60_000 }] });
  assert.equal((await team.ask('bookForVisitor', { body: { ...EVENING, outside: true } })).body.code, 'slot-taken');
});

test('questions may stay open and consent is not asked for, but what is said has to be right', async () => {
  const fields = [
    { id: 'topic', type: 'text', label: 'Topic', required: true },
    { id: 'size', type: 'number', label: 'Size', required: true },
  ];
  const consent = { version: '1', text: 'Yes' };
  const settings = { ...SETTINGS, bookingTypes: [type('call', 'solo', ['a'], { fields, consent })] } as TeamSettings;
  const team = await openTeam(settings);
  const { body } = await team.ask('bookForVisitor', { body: { ...REQUEST, answers: { topic: 'Maps' } } });
  assert.deepEqual([body.answers, body.consent], [{ topic: 'Maps' }, null]);
  const wrong = await team.ask('bookForVisitor', { body: { ...REQUEST, answers: { size: 'big' }, timeZone: 'Mars' } });
  assert.deepEqual(
    wrong.body.errors?.map(({ pointer }) => pointer),
    ['/timeZone', '/answers/size'],
  );
});

test('hosts book with themselves only', async () => {
  const team = await openTeam();
  const book = (host?: string) =>
    team.ask('bookForVisitor', { body: { ...REQUEST, ...(host && { host }) } }, hostActor('b'));
  assert.equal((await book()).status, 403);
  assert.equal((await book('a')).status, 403);
  assert.equal((await book('b')).body.hosts[0]!.id, 'b');
});

test('the same key books once', async () => {
  const team = await openTeam();
  const ask = () => team.ask('bookForVisitor', { body: REQUEST, key: 'k' }, ADMIN);
  const [one, two] = [await ask(), await ask()];
  assert.equal(one.body.id, two.body.id);
  const lines = await team.store.read('team', (view) => view.documents({ kind: 'audit' }));
  assert.equal(lines.length, 1);
});

test('outside of hours a host books and moves nobody but themselves', async () => {
  const team = await openTeam();
  const b = hostActor('b');
  const book = (body: object, actor = b) =>
    team.ask('bookForVisitor', { body: { ...EVENING, host: 'b', ...body } }, actor);
  const both = { bookingType: 'both', outside: true };
  const refused = await book(both);
  assert.deepEqual([refused.status, refused.body.code], [403, 'forbidden']);
  assert.equal((await book(both, ADMIN)).status, 201);
  const alone = await book({ start: '2026-06-17T20:10:00Z', outside: true });
  assert.equal(alone.status, 201);
  const together = await book({ bookingType: 'both', start: REQUEST.start, duration: 30 });
  assert.equal(together.status, 201, 'within the hours of all of them');

  const move = (id: string, body: object) =>
    team.ask(
      'moveTeamBooking',
      { parameters: { id }, body: { start: '2026-06-18T20:10:00Z', outside: true, ...body } },
      b,
    );
  assert.equal((await move(together.body.id, {})).status, 403);
  assert.equal((await move(alone.body.id, {})).status, 200);
  // Somebody else's turn has come by now.
  assert.equal((await move(alone.body.id, { start: '2026-06-19T20:10:00Z', anyone: true })).status, 403);
  const { body } = await team.ask('teamBooking', { parameters: { id: alone.body.id } });
  assert.deepEqual(
    [body.start, body.hosts.map(({ id }) => id)],
    ['2026-06-18T20:10:00Z', ['b']],
    'nothing of it has happened',
  );
});

test('a request that is repeated tells nothing of a booking that its host has given away since', async () => {
  const team = await openTeam();
  const ask = () => team.ask('bookForVisitor', { body: { ...REQUEST, host: 'b' }, key: 'k' }, hostActor('b'));
  const { body } = await ask();
  assert.equal((await ask()).body.id, body.id);
  const given = { parameters: { id: body.id }, body: { to: 'c' }, revision: '*' };
  assert.equal((await team.ask('reassign', given)).status, 200);
  assert.equal((await ask()).body.code, 'not-found');
});
