import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { JoinLinkQuestion, TeamSettings } from '@team-booking/contract/team';
import { HOUR, SECOND } from '@team-booking/core/time';
import { openTeam } from '../../test/open-team.ts';
import { pillar } from '../../test/post-office.ts';
import { Deliverer } from '../delivery/deliverer.ts';
import { mailChannel } from '../mail/mail-channel.ts';
import { readTeam } from '../team/read-team.ts';
import { host, SETTINGS, type } from '../testing/sample-team.ts';
import type { WebhookAnswer, WebhookPost } from '../webhooks/webhook-sender.ts';
import { joinLinkChannel } from './join-link-channel.ts';

const SECRET = `whsec_${'A'.repeat(32)}`;
const HOOK = { url: 'https://calls.team.example/links', secret: SECRET };
const VIDEO = { id: 'video', kind: 'online', label: 'Video call', call: 'hook' };
const DESK = { id: 'desk', kind: 'in-person', label: 'Our desk', address: '1 Main Street' };
const TEAM = {
  ...SETTINGS,
  hosts: [host('a', { joinUrl: 'https://standing.example/a' }), host('b'), host('c')],
  bookingTypes: [
    type('call', 'round-robin', ['a', 'b', 'c'], { locations: [VIDEO], joinHook: HOOK }),
    type('either', 'solo', ['a'], { locations: [VIDEO, DESK], joinHook: HOOK, approval: true }),
  ],
} as unknown as TeamSettings;

const answered = (status: number, body: unknown, after: number | null = null): WebhookAnswer => ({
  kind: 'answered',
  status,
  text: typeof body === 'string' ? body : JSON.stringify(body),
  after,
  took: 3,
});

/** A team whose system makes calls, as a test says. */
async function scene(settings: TeamSettings = TEAM) {
  const posts: WebhookPost[] = [];
  let answer = (post: WebhookPost): WebhookAnswer => answered(200, { joinUrl: linkFor(post) });
  const mailer = pillar();
  const team = await openTeam(settings, { mailer });
  const send = async (post: WebhookPost) => (posts.push(post), answer(post));
  const channels = [joinLinkChannel({ backend: team.backend, send }), mailChannel({ ...team.backend, mailer })];
  const { store } = team;
  const deliverer = new Deliverer({ store, team: 'team', channels, now: () => team.now, random: () => 0 });
  const deliver = async () => {
    for (let more = true; more;) {
      more = await deliverer.pass();
      await deliverer.settled();
    }
  };
  return {
    team,
    posts,
    says: (next: typeof answer) => void (answer = next),
    /** Delivers what is due, also what the team might have undone. @returns what was asked since the last time */
    async pass(wait = 10 * SECOND): Promise<JoinLinkQuestion[]> {
      await deliver();
      team.now += wait;
      await deliver();
      return posts.splice(0).map(questionIn);
    },
    letters: () =>
      mailer.letters.flatMap(({ role, kind, invite }) => (role === 'visitor' ? [[kind, invite?.location]] : [])),
  };
}

function questionIn({ body }: WebhookPost): JoinLinkQuestion {
  return JSON.parse(body) as JoinLinkQuestion;
}

function linkFor(post: WebhookPost): string {
  return `https://calls.example/${questionIn(post).data.host.id}`;
}

test('the way to join is asked for once a booking is confirmed, and is in it and in the first mail', async () => {
  const { team, pass, letters } = await scene();
  const booking = await team.book();
  assert.equal(booking.location?.joinUrl, undefined);
  assert.equal((await pass(0)).length, 1);
  const { body } = await team.read(booking);
  assert.equal(body.location?.joinUrl, 'https://calls.example/a');
  assert.deepEqual(letters(), [['confirmed', 'https://calls.example/a']]);
  assert.deepEqual(await pass(), [], 'asked once');
});

test('the question is signed, names booking and host, and says nothing of the visitor', async () => {
  const { team, says, pass } = await scene();
  const sent: WebhookPost[] = [];
  says((post) => (sent.push(post), answered(200, { joinUrl: 'https://calls.example/x' })));
  const { id } = await team.book();
  const [question] = await pass(0);
  assert.equal(question?.type, 'join-link.wanted');
  const { booking, host: whose } = question.data;
  assert.deepEqual([booking.id, booking.status, booking.sequence], [id, 'confirmed', 0]);
  assert.deepEqual(Object.keys(whose), ['id', 'name', 'email', 'timeZone']);
  assert.equal(whose.id, 'a');
  assert.doesNotMatch(JSON.stringify(question), /visitor\.example|Lovelace/);
  const [{ url, id: message, secrets }] = sent as [WebhookPost];
  assert.deepEqual([url, message, secrets], [HOOK.url, `msg_${id}_0`, [SECRET]]);
});

test('a booking that waits for approval, is elsewhere or was cancelled at once asks for nothing', async () => {
  const { team, pass } = await scene();
  const waiting = await team.book({ bookingType: 'either', location: { id: 'video' } });
  assert.deepEqual(await pass(), []);
  await team.ask('approve', { parameters: { id: waiting.id } });
  assert.equal((await pass()).length, 1);
  const there = await team.book({ bookingType: 'either', location: { id: 'desk' }, start: '2026-06-16T12:00:00Z' });
  await team.ask('approve', { parameters: { id: there.id } });
  assert.deepEqual(await pass(), []);
  const called = await team.book({ start: '2026-06-17T12:00:00Z' });
  await team.change(called, 'cancel', {});
  assert.deepEqual(await pass(), []);
});

test('it stays when a booking is moved, and is asked for anew when another host takes charge', async () => {
  const { team, pass, letters } = await scene();
  const booking = await team.book();
  await pass();
  await team.change(booking, 'reschedule', { start: '2026-06-17T12:00:00Z' });
  assert.deepEqual(await pass(), []);
  assert.equal((await team.read(booking)).body.location?.joinUrl, 'https://calls.example/a');
  await team.ask('reassign', { parameters: { id: booking.id }, body: { to: 'b' } });
  assert.equal((await team.read(booking)).body.location?.joinUrl, undefined);
  assert.deepEqual(
    (await pass()).map(({ data }) => data.host.id),
    ['b'],
  );
  assert.equal((await team.read(booking)).body.location?.joinUrl, 'https://calls.example/b');
  assert.deepEqual(letters(), [
    ['confirmed', 'https://calls.example/a'],
    ['moved', 'https://calls.example/a'],
    ['reassigned', 'https://calls.example/b'],
  ]);
});

const FAULTS: Readonly<Record<string, WebhookAnswer>> = {
  'is away': { kind: 'unreachable', problem: 'It could not be reached (ECONNREFUSED).', took: 1 },
  fails: answered(500, ''),
  refuses: answered(401, ''),
  'is gone': answered(410, ''),
  'answers no JSON': answered(200, '<html>'),
  'answers no address': answered(200, { joinUrl: 'call me' }),
  'answers a script': answered(200, { joinUrl: 'javascript:alert(1)' }),
  'answers nothing': answered(204, ''),
};
for (const [what, fault] of Object.entries(FAULTS)) {
  test(`of a system that ${what} the same is asked again; the invitation waits half a minute, and the next one has it`, async () => {
    const { team, says, pass, letters } = await scene();
    says(() => fault);
    const booking = await team.book();
    await pass(29 * SECOND);
    assert.deepEqual(letters(), []);
    await pass(2 * SECOND);
    assert.deepEqual(letters(), [['confirmed', 'Video call']]);
    const ids = new Set<string>();
    says((post) => (ids.add(post.id), answered(200, { joinUrl: linkFor(post) })));
    await pass(HOUR);
    assert.deepEqual([...ids], [`msg_${booking.id}_0`]);
    assert.deepEqual(letters(), [
      ['confirmed', 'Video call'],
      ['updated', 'https://calls.example/a'],
    ]);
  });
}

test('what is never answered is given up, waits for the team, and comes when somebody has it tried again', async () => {
  const { team, says, pass } = await scene();
  says(() => answered(500, ''));
  const booking = await team.book();
  for (let i = 0; i < 8; i += 1) await pass(HOUR);
  assert.deepEqual(await pass(HOUR), [], 'nobody is asked for ever');
  const { items } = (await team.ask('deadLetters', { query: {} })).body;
  assert.deepEqual(
    items.map(({ channel, kind, to, booking: about }) => [channel, kind, to, about?.id]),
    [['join-link', 'join-link', HOOK.url, booking.id]],
  );
  assert.match(items[0]!.problem, /It answered 500/);
  const waiting = (await team.ask('waiting', {})).body.items;
  assert.deepEqual(
    waiting.map(({ kind, subject }) => [kind, subject]),
    [['delivery', `booking/${booking.id}`]],
  );
  says((post) => answered(200, { joinUrl: linkFor(post) }));
  const retried = await team.ask('retryDeadLetter', { parameters: { id: items[0]!.id } });
  assert.equal(retried.status, 204, JSON.stringify(retried.body));
  await pass();
  assert.equal((await team.read(booking)).body.location?.joinUrl, 'https://calls.example/a');
});

test('an answer that comes when another host has taken charge is not stored', async () => {
  const { team, says, pass } = await scene();
  const booking = await team.book();
  let reassigned: Promise<unknown> = Promise.resolve();
  says((post) => {
    if (questionIn(post).data.host.id === 'a') {
      reassigned = team.ask('reassign', { parameters: { id: booking.id }, body: { to: 'b' } });
    }
    return answered(200, { joinUrl: linkFor(post) });
  });
  await pass();
  await reassigned;
  await pass();
  await pass();
  assert.equal((await team.read(booking)).body.location?.joinUrl, 'https://calls.example/b');
});

test('a location whose call is made by a hook needs one, and a place of its own kind', () => {
  const errors = (location: object, more: object = { joinHook: HOOK }) => {
    const locations = [{ ...VIDEO, ...location }];
    const read = readTeam({ ...TEAM, bookingTypes: [type('call', 'solo', ['a'], { locations, ...more })] });
    return read.ok ? [] : read.errors.map(({ field, code }) => `${field} ${code}`);
  };
  assert.deepEqual(errors({}), []);
  assert.deepEqual(errors({}, {}), ['/bookingTypes/0/locations/0/call invalid']);
  assert.deepEqual(errors({ joinUrl: 'https://meet.example/x' }), ['/bookingTypes/0/locations/0/call invalid']);
  assert.deepEqual(errors({ kind: 'in-person' }), ['/bookingTypes/0/locations/0/call invalid']);
  assert.notDeepEqual(errors({}, { joinHook: { url: 'http://calls.example', secret: SECRET } }), []);
  assert.notDeepEqual(errors({}, { joinHook: { ...HOOK, secret: 'guessed' } }), []);
});
