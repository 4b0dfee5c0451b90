import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DAY } from '@team-booking/core/time';
import { openTeam } from '../../test/open-team.ts';
import { ROUTED_SETTINGS, ROUTING } from '../testing/sample-routing.ts';

const pointers = ({ errors }: { errors?: readonly { pointer: string }[] }) => errors?.map(({ pointer }) => pointer);

test('a booking type shows what it asks before the times, and nothing of where answers lead', async () => {
  const team = await openTeam(ROUTED_SETTINGS);
  const type = await team.type('call');
  assert.deepEqual(type.routing, { questions: ROUTING.questions });
  assert.ok(type.capabilities.includes('routing'));
  for (const secret of ['Large companies', 'So you meet', 'at-least', 'Try it alone', 'fallback']) {
    assert.ok(!JSON.stringify(type).includes(secret), secret);
  }
  assert.equal((await team.type('plain')).routing, undefined);
});

test('answers lead to times, to another type with the answers it asks for, or to a message with a link', async () => {
  const team = await openTeam(ROUTED_SETTINGS);
  const { status, body } = await team.route('call', { people: 100 });
  assert.equal(status, 200);
  assert.equal(body.kind, 'times');
  assert.equal(Date.parse(body.expiresAt!), team.now + DAY);
  assert.deepEqual(body.hosts, ['c', 'd'], 'who alone can be had');
  assert.equal(body.text, 'So you meet those for large companies', 'why, in the words of the team');
  assert.equal('text' in (await team.route('call', { people: 10 })).body, false, 'which it need not say');
  assert.deepEqual((await team.route('call', { people: '2', 'work-email': 'v@x.example' })).body, {
    kind: 'type',
    slug: 'intro',
    answers: { people: '2' },
  });
  assert.deepEqual((await team.route('call', { people: 1 })).body, {
    kind: 'message',
    text: 'Try it alone.',
    link: { url: 'https://team.example/try', label: 'Try' },
  });
});

test('answers are held to the rules of questions', async () => {
  const team = await openTeam(ROUTED_SETTINGS);
  assert.deepEqual(pointers((await team.route('call', {})).body), ['/answers/people']);
  const wrong = await team.route('call', { people: 'many', 'work-email': 'nobody' });
  assert.equal(wrong.status, 422);
  assert.deepEqual(pointers(wrong.body), ['/answers/people', '/answers/work-email']);
});

test('a type that asks nothing has no routes, and neither has one that does not exist', async () => {
  const team = await openTeam(ROUTED_SETTINGS);
  assert.equal((await team.route('plain', {})).status, 404);
  assert.equal((await team.route('nothing', {})).status, 404);
});

test('the token of a route tells nothing of its hosts, and is of one length whoever they are', async () => {
  const team = await openTeam(ROUTED_SETTINGS);
  const { route: some } = (await team.route('call', { people: 100 })).body;
  const { route: all } = (await team.route('call', { people: 10 })).body;
  assert.match(some!, /^0\.-1\.[0-9a-z]+\.[\w-]{22}\.[\w-]{43}$/);
  assert.equal(some!.length, all!.length);
});
