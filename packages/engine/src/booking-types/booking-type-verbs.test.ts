import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BookingTypeDocument } from '@team-booking/contract/team';
import { hostActor, openTeam, type OpenTeam } from '../../test/open-team.ts';
import { ROUTED_SETTINGS } from '../testing/sample-routing.ts';
import { REQUEST, SETTINGS } from '../testing/sample-team.ts';

const id = ({ body }: { body: { id: string } }) => ({ parameters: { id: body.id } });

async function added(team: OpenTeam, body: object): Promise<BookingTypeDocument> {
  const answer = await team.ask('addBookingType', { body });
  assert.equal(answer.status, 201, JSON.stringify(answer.body));
  return answer.body;
}

test('a title and a mode are enough for a booking type, which begins as a draft', async () => {
  const team = await openTeam();
  const type = await added(team, { title: 'Größe & Café: First Talk!', mode: 'round-robin' });
  assert.equal(type.slug, 'grosse-cafe-first-talk');
  assert.equal(type.status, 'draft');
  assert.deepEqual([type.durations, type.slot], [[30], { step: 30, offset: 0, timeZone: 'UTC' }]);
  assert.equal(type.url, 'https://book.example/grosse-cafe-first-talk');
  assert.match(type.embed, /<team-booking src="https:\/\/book\.example\/grosse-cafe-first-talk">/);
  assert.deepEqual([type.members, type.upcoming], [[], 0]);
  const pool = await team.ask('pool', { parameters: { id: type.id } });
  assert.deepEqual(pool.body.groups, [{ need: 1, members: [] }]);
});

test('slugs are made unique: of present, former and reserved ones', async () => {
  const team = await openTeam();
  const slugs = [];
  for (const title of ['Call', 'Call', 'API', '電話', '電話', 'x'.repeat(80)]) {
    slugs.push((await added(team, { title, mode: 'solo', hosts: ['a'] })).slug);
  }
  assert.deepEqual(slugs, ['call-2', 'call-3', 'api-2', 'booking', 'booking-2', 'x'.repeat(64)]);
});

test('a slug that another type has or had is refused', async () => {
  const team = await openTeam();
  const { id: intro } = (await team.ask('teamBookingTypes')).body.items.find(({ slug }) => slug === 'intro')!;
  const before = (await team.ask('teamBookingType', { parameters: { id: intro } })).body;
  const change = { parameters: { id: intro }, body: { slug: 'hello' }, revision: before.revision };
  assert.equal((await team.ask('changeBookingType', change)).status, 200);
  for (const slug of ['intro', 'hello', 'api']) {
    const { status, body } = await team.ask('addBookingType', { body: { title: 'New', slug, mode: 'solo' } });
    assert.deepEqual([status, body.errors?.map(({ pointer }) => pointer)], [422, ['/slug']], slug);
  }
});

test('hosts that are not there and settings that do not fit are refused with a pointer into the request', async () => {
  const team = await openTeam();
  const wrong: [object, string][] = [
    [{ mode: 'round-robin', hosts: ['a', 'nobody'] }, '/hosts/1'],
    [{ mode: 'solo', hosts: ['a', 'b'] }, '/hosts'],
    [{ mode: 'solo', defaultDuration: 45 }, '/defaultDuration'],
    [{ mode: 'solo', slot: { timeZone: 'Mars/Base' } }, '/slot/timeZone'],
  ];
  for (const [body, pointer] of wrong) {
    const answer = await team.ask('addBookingType', { body: { title: 'New', ...body } });
    assert.deepEqual([answer.status, answer.body.errors?.map((error) => error.pointer)], [422, [pointer]]);
  }
  assert.equal((await team.ask('teamBookingTypes')).body.items.length, 3);
});

test('of a draft only the team knows; publishing needs two hosts where several take part', async () => {
  const team = await openTeam();
  const type = await added(team, { title: 'Talk', mode: 'round-robin', hosts: ['a'] });
  const publish = () => team.ask('publishBookingType', { parameters: { id: type.id } });
  const early = await publish();
  assert.equal(early.status, 422);
  assert.match(early.body.detail, /at least two hosts, and has one/);
  assert.equal((await team.tryBook({ bookingType: 'talk' })).body.code, 'not-found');
  assert.equal((await team.tryAvailability('talk', 'from=2026-06-16T00:00:00Z&to=2026-06-17T00:00:00Z')).status, 404);

  const { body: pool } = await team.ask('pool', { parameters: { id: type.id } });
  const groups = [{ members: [{ host: 'a' }, { host: 'b' }] }];
  await team.ask('changePool', {
    parameters: { id: type.id },
    body: { mode: 'round-robin', groups },
    revision: pool.revision,
  });
  assert.equal((await publish()).body.status, 'published');
  assert.equal((await publish()).status, 200, 'twice is no error');
  const booking = await team.book({ bookingType: 'talk' });
  assert.deepEqual(
    booking.hosts.map(({ id: host }) => host),
    ['a'],
  );
  assert.equal((await team.ask('teamBookingType', { parameters: { id: type.id } })).body.upcoming, 1);
});

test('what is held for somebody is not booked, and counts nowhere as such', async () => {
  const team = await openTeam();
  const upcoming = async () => (await team.ask('teamBookingType', { parameters: { id: 'call' } })).body.upcoming;
  const { status } = await team.hold({ bookingType: 'call', start: '2026-06-16T09:00:00Z', duration: 30 });
  assert.equal(status, 201);
  assert.equal(await upcoming(), 0);
  await team.book({ start: '2026-06-16T12:00:00Z' });
  assert.equal(await upcoming(), 1);
});

test('a solo type without a host is not published', async () => {
  const team = await openTeam();
  const type = await added(team, { title: 'Talk', mode: 'solo' });
  const { body } = await team.ask('publishBookingType', { parameters: { id: type.id } });
  assert.match(body.detail, /nobody hosts it/);
});

for (const [verb, status] of [
  ['archiveBookingType', 'archived'],
  ['unpublishBookingType', 'draft'],
] as const) {
  test(`after ${verb} nobody books it, but whoever has a booking sees, edits, moves and cancels it`, async () => {
    const team = await openTeam();
    const booking = await team.book();
    const call = (await team.ask('teamBookingTypes')).body.items[0]!;
    assert.equal((await team.ask(verb, { parameters: { id: call.id } })).body.status, status);

    const refused = await team.tryBook({ start: '2026-06-16T12:00:00Z' });
    const never = await team.tryBook({ bookingType: 'never-was' });
    assert.deepEqual(refused, never);
    const range = 'from=2026-06-16T00:00:00Z&to=2026-06-17T00:00:00Z';
    assert.equal((await team.tryAvailability('call', range)).status, 404);
    const own = `${range}&booking=${booking.id}`;
    assert.equal((await team.tryAvailability('call', own, booking.manage.token)).status, 200);
    assert.equal((await team.tryAvailability('call', own, 'wrong')).status, 404);
    assert.equal((await team.type('call', { booking: booking.id }, booking.manage.token)).title, 'The call');

    assert.equal((await team.read(booking)).body.status, 'confirmed');
    assert.equal((await team.change(booking, 'edit', { attendee: { name: 'Ada L.' } })).body.attendee.name, 'Ada L.');
    const moved = await team.change(booking, 'reschedule', { start: '2026-06-16T14:00:00Z' });
    assert.equal(moved.body.start, '2026-06-16T14:00:00Z');
    assert.equal((await team.change(booking, 'cancel')).body.status, 'cancelled');

    assert.equal((await team.ask('publishBookingType', { parameters: { id: call.id } })).status, 200);
    await team.book({ start: '2026-06-16T12:00:00Z' });
  });
}

test('a request that was answered before the type was archived is answered the same', async () => {
  const team = await openTeam();
  const first = await team.tryBook({}, 'key');
  const [call] = (await team.ask('teamBookingTypes')).body.items;
  await team.ask('archiveBookingType', { parameters: { id: call!.id } });
  assert.deepEqual(await team.tryBook({}, 'key'), first);
});

test('an edit changes what it names, takes back what is null, and leads the former link to the new one', async () => {
  const team = await openTeam();
  const [call] = (await team.ask('teamBookingTypes')).body.items;
  const parameters = { id: call!.id };
  const { revision } = (await team.ask('teamBookingType', { parameters })).body;
  const body = { slug: 'talk', description: 'Hello', contact: { email: 'call@team.example' }, limits: { perDay: 3 } };
  const edited = await team.ask('changeBookingType', { parameters, body, revision });
  assert.deepEqual([edited.body.slug, edited.body.aliases, edited.body.limits], ['talk', ['call'], { perDay: 3 }]);
  assert.equal(edited.body.title, 'The call');
  assert.deepEqual(await team.type('call'), { movedTo: 'talk' });

  const back = await team.ask('changeBookingType', {
    parameters,
    body: { slug: 'call', contact: null, limits: null },
    revision: edited.body.revision,
  });
  assert.deepEqual([back.body.slug, back.body.aliases, back.body.limits], ['call', ['talk'], {}]);
  assert.equal(back.body.contact, undefined);
});

test('a type can be renamed as often as anybody likes', async () => {
  const team = await openTeam();
  const [call] = (await team.ask('teamBookingTypes')).body.items;
  const parameters = { id: call!.id };
  let { revision } = (await team.ask('teamBookingType', { parameters })).body;
  for (let n = 0; n < 55; n++) {
    const answer = await team.ask('changeBookingType', { parameters, body: { slug: `call-${n}` }, revision });
    assert.equal(answer.status, 200, JSON.stringify(answer.body));
    revision = answer.body.revision;
  }
  const { aliases } = (await team.ask('teamBookingType', { parameters })).body;
  assert.deepEqual([aliases.length, aliases[0]], [50, 'call-53']);
});

test('an edit of an older revision is refused with what changed meanwhile', async () => {
  const team = await openTeam();
  const [call] = (await team.ask('teamBookingTypes')).body.items;
  const parameters = { id: call!.id };
  const { revision } = (await team.ask('teamBookingType', { parameters })).body;
  await team.ask('changeBookingType', { parameters, body: { title: 'One' }, revision });
  const { status, body } = await team.ask('changeBookingType', { parameters, body: { title: 'Two' }, revision });
  assert.equal(status, 412);
  const titles = [body.meanwhile?.base, body.meanwhile?.current].map((content) => (content as { title: string }).title);
  assert.deepEqual(titles, ['The call', 'One']);
});

test('a copy has the same settings and hosts, and nothing else', async () => {
  const team = await openTeam();
  const both = (await team.ask('teamBookingTypes')).body.items.find(({ slug }) => slug === 'both')!;
  const copy = await team.ask('duplicateBookingType', { ...id({ body: both }), body: {} });
  assert.deepEqual([copy.status, copy.body.slug, copy.body.status], [201, 'the-both', 'draft']);
  assert.notEqual(copy.body.id, both.id);
  const pools = await Promise.all([id({ body: both }), id(copy)].map((sent) => team.ask('pool', sent)));
  assert.deepEqual(pools[0], pools[1]);
  const named = await team.ask('duplicateBookingType', { ...id({ body: both }), body: { title: 'B', slug: 'bb' } });
  assert.deepEqual([named.body.title, named.body.slug], ['B', 'bb']);
});

test('the list has parts, leaves archived types out unless they are asked for, and shows hosts what they sit in', async () => {
  const team = await openTeam();
  const slugs = async (query: object, actor?: ReturnType<typeof hostActor>) =>
    (await team.ask('teamBookingTypes', { query: query as Record<string, unknown> }, actor)).body.items.map(
      ({ slug }) => slug,
    );
  assert.deepEqual(await slugs({}), ['call', 'intro', 'both']);
  assert.deepEqual(await slugs({}, hostActor('b')), ['call', 'both']);
  const first = (await team.ask('teamBookingTypes', { query: { limit: 2 } })).body;
  assert.deepEqual([first.items.length, await slugs({ cursor: first.next! })], [2, ['both']]);
  await team.ask('archiveBookingType', id({ body: first.items[0]! }));
  assert.deepEqual(await slugs({}), ['intro', 'both']);
  assert.deepEqual(await slugs({ status: 'archived' }), ['call']);
  assert.equal((await team.ask('teamBookingTypes', { query: { cursor: 'x' } })).status, 422);
});

test('hosts read types and pools that they sit in, and change none', async () => {
  const team = await openTeam();
  const items = (await team.ask('teamBookingTypes')).body.items;
  const intro = { parameters: { id: items.find(({ slug }) => slug === 'intro')!.id } };
  assert.equal((await team.ask('teamBookingType', intro, hostActor('a'))).status, 200);
  assert.equal((await team.ask('teamBookingType', intro, hostActor('b'))).status, 404);
  assert.equal((await team.ask('pool', intro, hostActor('b'))).status, 404);
  for (const verb of [
    'publishBookingType',
    'archiveBookingType',
    'unpublishBookingType',
    'bookingTypeLinks',
  ] as const) {
    assert.equal((await team.ask(verb, intro, hostActor('a'))).status, 403, verb);
  }
});

test('the types of a team that a file configures cannot be changed', async () => {
  const team = await openTeam();
  team.teamFile = 'team.json';
  const [call] = (await team.ask('teamBookingTypes')).body.items;
  const sent = { parameters: { id: call!.id } };
  assert.equal((await team.ask('archiveBookingType', sent)).body.code, 'configured-by-file');
  assert.equal(
    (await team.ask('addBookingType', { body: { title: 'T', mode: 'solo' } })).body.code,
    'configured-by-file',
  );
  assert.equal((await team.ask('addBookingTypeLink', { ...sent, body: { kind: 'once' } })).status, 201);
});

test('what a file says of the status holds', async () => {
  const [call, ...others] = SETTINGS.bookingTypes;
  const team = await openTeam({ ...SETTINGS, bookingTypes: [{ ...call!, status: 'archived' }, ...others] });
  assert.equal((await team.tryBook()).status, 404);
});

test('the team books for a visitor what is published, with or without a link', async () => {
  const team = await openTeam();
  const call = { parameters: { id: 'call' } };
  const { revision } = (await team.ask('teamBookingType', call)).body;
  await team.ask('changeBookingType', { ...call, body: { linkOnly: true }, revision });
  assert.equal((await team.ask('bookForVisitor', { body: REQUEST })).status, 201);
  await team.ask('archiveBookingType', call);
  const { body } = await team.ask('bookForVisitor', { body: { ...REQUEST, start: '2026-06-16T12:00:00Z' } });
  assert.deepEqual([body.code, body.detail], ['wrong-state', 'This booking type is not published. Publish it first.']);
});

for (const asked of ['ownerLookup', 'joinHook'] as const) {
  test(`the secret of ${asked} is kept when it is not sent, and shown to nobody`, async () => {
    const team = await openTeam();
    const call = { parameters: { id: 'call' } };
    const secret = `whsec_${'A'.repeat(44)}`;
    const edit = async (body: object) => {
      const { revision } = (await team.ask('teamBookingType', call)).body;
      return team.ask('changeBookingType', { ...call, body, revision });
    };
    const url = 'https://crm.example/owner';
    const first = await edit({ [asked]: { url, secret } });
    assert.deepEqual([first.status, first.body[asked]], [200, { url }], JSON.stringify(first.body));
    const moved = await edit({ [asked]: { url: `${url}s` } });
    assert.deepEqual(moved.body[asked], { url: `${url}s` });
    const stored = (await team.store.read('team', (view) => view.bookingType('call')))![asked];
    assert.deepEqual(stored, { url: `${url}s`, secret });
    const noted = await team.store.read('team', (view) => view.documents({ kind: 'audit' }));
    assert.ok(noted.length === 2 && !JSON.stringify(noted).includes(secret));
    const other = `whsec_${'B'.repeat(44)}`;
    assert.equal((await edit({ [asked]: { secret: other } })).status, 200);
    assert.equal((await edit({ [asked]: { secret: other } })).status, 200);
    const log = await team.store.read('team', (view) => view.documents({ kind: 'audit' }));
    assert.equal(log.length, 3, 'a secret that is changed has a line');
    const { revision } = moved.body;
    const stale = await team.ask('changeBookingType', { ...call, body: { title: 'T' }, revision: 'x' });
    const past = await team.ask('revision', { query: { subject: 'booking-type/call', revision } });
    const copy = await team.ask('duplicateBookingType', { ...call, body: {} });
    assert.deepEqual([stale.status, past.status, copy.status], [412, 200, 201]);
    const copied = (await team.store.read('team', (view) => view.bookingType(copy.body.id)))![asked];
    assert.equal(copied?.secret, other, 'a copy asks the same');
    const pool = await team.ask('pool', call);
    assert.doesNotMatch(JSON.stringify([log, stale, past, copy, pool, moved, await team.type('call')]), /whsec_/);
    assert.equal((await edit({ [asked]: null })).body[asked], undefined);
    assert.equal((await edit({ [asked]: { url } })).status, 422, 'a new one needs its secret');
  });
}

test('the same request to add or copy a type, sent again, makes no second one', async () => {
  const team = await openTeam();
  const add = { body: { title: 'Talk', mode: 'solo' }, key: 'k1' };
  const [one, again] = [await team.ask('addBookingType', add), await team.ask('addBookingType', add)];
  assert.deepEqual(again, one);
  const copy = { parameters: { id: one.body.id }, body: {}, key: 'k2' };
  const [first, second] = [await team.ask('duplicateBookingType', copy), await team.ask('duplicateBookingType', copy)];
  assert.deepEqual(second, first);
  assert.equal((await team.ask('teamBookingTypes')).body.items.length, 5);
  const other = await team.ask('addBookingType', { ...add, body: { title: 'Other', mode: 'solo' } });
  assert.equal(other.body.code, 'idempotency-key-reused');
});

test('answers of a published type lead to an open one: it is neither published before, nor closed after', async () => {
  const status = 'draft';
  const drafts = ROUTED_SETTINGS.bookingTypes.map((one) => (one.slug === 'intro' ? { ...one, status } : one));
  const team = await openTeam({
    ...ROUTED_SETTINGS,
    bookingTypes: drafts.map((one) => (one.slug === 'call' ? { ...one, status } : one)),
  } as typeof ROUTED_SETTINGS);
  const of = (id: string) => ({ parameters: { id } });
  const early = await team.ask('publishBookingType', of('call'));
  assert.deepEqual(
    [early.body.code, early.body.errors?.map(({ pointer }) => pointer)],
    ['invalid', ['/routing/rules/3/to/type']],
  );
  assert.match(early.body.errors![0]!.detail, /is intro, which is not published. Open it to everybody first/);
  assert.equal((await team.ask('publishBookingType', of('intro'))).status, 200);
  assert.equal((await team.ask('publishBookingType', of('call'))).status, 200);
  for (const verb of ['archiveBookingType', 'unpublishBookingType'] as const) {
    const { body } = await team.ask(verb, of('intro'));
    assert.equal(body.code, 'wrong-state');
    assert.match(body.detail, /questions of “The call” lead here. Change where they lead first/);
  }
  const { revision } = (await team.ask('teamBookingType', of('intro'))).body;
  const closed = await team.ask('changeBookingType', { ...of('intro'), body: { linkOnly: true }, revision });
  assert.deepEqual([closed.body.code, closed.body.errors?.map(({ pointer }) => pointer)], ['invalid', ['/linkOnly']]);
  // Once nobody is led there, it may go.
  const call = (await team.ask('teamBookingType', of('call'))).body;
  const { rules, ...routing } = call.routing!;
  const body = { routing: { ...routing, rules: rules.slice(0, 3) } };
  assert.equal((await team.ask('changeBookingType', { ...of('call'), body, revision: call.revision })).status, 200);
  assert.equal((await team.ask('archiveBookingType', of('intro'))).body.status, 'archived');
});
