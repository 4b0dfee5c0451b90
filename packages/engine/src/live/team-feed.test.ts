import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TeamChange } from '@team-booking/contract/team';
import type { Subscribe } from '@team-booking/contract/routes';
import type { Actor } from '../access/actor.ts';
import { ANYTHING, type StoreChanges } from '../store/changes.ts';
import { teamSurface } from '../team-surface/team-surface.ts';
import { ADMIN, hostActor, openTeam, type OpenTeam } from '../../test/open-team.ts';
import { TeamFeed } from './team-feed.ts';

/** Listens as somebody; `next` waits for what they hear next. */
async function hear(team: OpenTeam, actor: Actor) {
  const surface = teamSurface(team.backend, actor, () => team.now);
  const subscribe: Subscribe<TeamChange> = await surface.teamChanges({});
  return heard((listener) => subscribe(listener, () => assert.fail('ended')));
}

function heard(subscribe: (listener: (change: TeamChange) => void) => () => void) {
  const changes: TeamChange[] = [];
  let wake = () => {};
  const end = subscribe((change) => {
    changes.push(change);
    wake();
  });
  const next = async (): Promise<TeamChange> => {
    while (changes.length === 0) await new Promise<void>((resolve) => (wake = resolve));
    return changes.shift()!;
  };
  return { changes, next, end };
}

const BOOKED = ['bookings', 'history', 'waiting'];
const noted = { body: { name: 'Renamed' } };

test('a booking is told to whoever may see it by its id, and to its pool without', { timeout: 20_000 }, async () => {
  const team = await openTeam();
  const [admin, a, c] = [await hear(team, ADMIN), await hear(team, hostActor('a')), await hear(team, hostActor('c'))];
  const stranger = await hear(team, hostActor('nobody'));
  const { id } = await team.book({ host: 'a', bookingType: 'call' });
  assert.deepEqual(await admin.next(), { what: BOOKED, bookings: [id] });
  assert.deepEqual(await a.next(), { what: BOOKED, bookings: [id] });
  assert.deepEqual(await c.next(), { what: ['history'] }, 'whose turn is next has changed');

  const { id: solo } = await team.book({ bookingType: 'intro', start: '2026-06-16T12:00:00Z' });
  assert.deepEqual((await admin.next()).bookings, [solo]);
  assert.deepEqual((await a.next()).bookings, [solo]);
  const { revision } = (await team.ask('team')).body;
  await team.ask('changeTeam', { ...noted, revision });
  assert.deepEqual(await c.next(), { what: ['team', 'audit'] }, 'of a type that is not theirs they hear nothing');
  assert.deepEqual(await stranger.next(), { what: ['team', 'audit'] });
});

test('whoever has lost a booking is told of it, as well as whoever has got it', { timeout: 20_000 }, async () => {
  const team = await openTeam();
  const { id } = await team.book({ host: 'a' });
  const [a, b, c] = [hostActor('a'), hostActor('b'), hostActor('c')];
  const listening = [await hear(team, a), await hear(team, b), await hear(team, c)];
  const { status } = await team.ask('reassign', { parameters: { id }, body: { to: 'b' } });
  assert.equal(status, 200);
  const told = await Promise.all(listening.map(({ next }) => next()));
  assert.deepEqual(
    told.map(({ bookings }) => bookings),
    [[id], [id], undefined],
  );
});

test(
  'documents are told by what shows them, and what is only held is not told at all',
  { timeout: 20_000 },
  async () => {
    const team = await openTeam();
    const admin = await hear(team, ADMIN);
    const held = await team.hold({ bookingType: 'call', start: '2026-06-16T10:00:00Z', duration: 30 });
    assert.equal(held.status, 201);
    const invited = await team.ask('invite', {
      body: { email: 'ivy@team.example', name: 'Ivy', role: 'host', host: 'a' },
    });
    assert.equal(invited.status, 201);
    assert.deepEqual(await admin.next(), { what: ['people', 'audit'] });
    const hours = [{ days: [1], start: '09:00', end: '10:00' }];
    const proposed = await team.ask('proposeHours', { parameters: { id: 'a' }, body: { hours } });
    assert.equal(proposed.status, 201, JSON.stringify(proposed.body));
    assert.deepEqual(await admin.next(), { what: ['waiting', 'proposals', 'audit'] });
  },
);

test('of a note nobody is told what it is about, so any booking may have changed', { timeout: 20_000 }, async () => {
  const team = await openTeam();
  const { id } = await team.book();
  const admin = await hear(team, ADMIN);
  assert.equal((await team.ask('addNote', { parameters: { id }, body: { text: 'Rang' } })).status, 201);
  const { what, bookings } = await admin.next();
  assert.deepEqual([what, bookings], [[...BOOKED, 'audit'], undefined]);
});

/** A feed whose source tells of what a test says. */
async function scene() {
  const { store, book, ask } = await openTeam();
  const listeners = new Set<(changes: StoreChanges) => void>();
  const calendars = new Set<(hosts: readonly string[]) => void>();
  let failures = 0;
  const on =
    <T>(all: Set<T>) =>
    (listener: T) => {
      all.add(listener);
      return () => void all.delete(listener);
    };
  const feed = new TeamFeed({
    store: {
      read: async <T>(...[id, work]: Parameters<typeof store.read<T>>) => {
        if (failures-- > 0) throw new Error('The database is away');
        return store.read(id, work);
      },
      onChange: (_team, listener) => on(listeners)(listener),
    },
    team: 'team',
    now: () => 0,
    onBusy: on(calendars),
  });
  const listen = (actor: Actor) => heard((listener) => feed.listen(actor, listener));
  const commit = (changes: Partial<StoreChanges>) => {
    const all = { times: [], hosts: [], configured: false, bookings: [], documents: [], ...changes };
    listeners.forEach((listener) => listener(all));
  };
  const read = (...hosts: string[]) => calendars.forEach((listener) => listener(hosts));
  return {
    listen,
    commit,
    read,
    book,
    ask,
    fail: (n: number) => (failures = n),
    sources: () => [listeners.size, calendars.size],
  };
}

test('where the ids are not known, or too many, any booking may have changed', { timeout: 20_000 }, async () => {
  const { listen, commit } = await scene();
  const [admin, a] = [listen(ADMIN), listen(hostActor('a'))];
  for (const bookings of [null, Array.from({ length: 201 }, (_, i) => `b${i}`)]) {
    commit({ bookings });
    assert.deepEqual(await admin.next(), { what: BOOKED });
    assert.deepEqual(await a.next(), { what: BOOKED });
  }
  commit({ bookings: Array.from({ length: 200 }, (_, i) => `b${i}`) });
  assert.equal((await admin.next()).bookings?.length, 200);
});

test('what is read of a calendar is told to its host and to admins', { timeout: 20_000 }, async () => {
  const { listen, read, commit } = await scene();
  const [admin, a, b] = [listen(ADMIN), listen(hostActor('a')), listen(hostActor('b'))];
  read('a');
  const told = { what: ['waiting', 'calendars'] };
  assert.deepEqual([await admin.next(), await a.next()], [told, told]);
  commit({ documents: ['job'] });
  assert.deepEqual(await b.next(), { what: ['waiting', 'jobs'] }, 'the first that they hear of');
});

test('a burst of bookings is two events at most, and none of them is left out', { timeout: 20_000 }, async () => {
  const { listen, commit } = await scene();
  const admin = listen(ADMIN);
  for (const id of ['b1', 'b2', 'b3', 'b4']) commit({ bookings: [id] });
  const all = [...(await admin.next()).bookings!, ...(await admin.next()).bookings!];
  assert.deepEqual(all, ['b1', 'b2', 'b3', 'b4']);
});

test('while the store cannot be read nothing is missed: then everything has changed', { timeout: 20_000 }, async () => {
  const { listen, commit, fail } = await scene();
  const a = listen(hostActor('a'));
  fail(1);
  commit({ bookings: ['b1'] });
  const { what, bookings } = await a.next();
  assert.equal(bookings, undefined);
  for (const word of ['bookings', 'team', 'people', 'jobs', 'audit'] as const) assert.ok(what.includes(word), word);
});

test('time that is taken or released, and no more, wakes nobody; the source is left with the last', async () => {
  const { listen, commit, sources, read } = await scene();
  assert.deepEqual(sources(), [0, 0]);
  const [one, other] = [listen(ADMIN), listen(ADMIN)];
  commit({ hosts: ['a'], times: null });
  one.end();
  assert.deepEqual(sources(), [1, 1]);
  commit(ANYTHING);
  assert.ok((await other.next()).what.length > 5);
  other.end();
  assert.deepEqual(sources(), [0, 0]);
  read('a');
  assert.deepEqual([one.changes, other.changes], [[], []]);
});

test('a listener that throws harms no other', { timeout: 20_000 }, async (t) => {
  const { listen, commit } = await scene();
  const thrown: (() => void)[] = [];
  t.mock.method(globalThis, 'queueMicrotask', (work: () => void) => void thrown.push(work));
  const feed = listen(ADMIN);
  const changes = feed.changes;
  changes.push = () => {
    throw new Error('mine');
  };
  const other = listen(ADMIN);
  commit({ documents: ['audit'] });
  assert.deepEqual(await other.next(), { what: ['audit'] });
  assert.throws(thrown[0]!, /mine/, 'as an error of the runtime');
});

test('a backend without a feed says so, and nobody listens who has not signed in', async () => {
  const team = await openTeam();
  const { feed: _feed, ...without } = team.backend;
  const ask = async (actor: Actor | null, backend = team.backend) =>
    teamSurface(backend, actor, () => team.now).teamChanges({});
  await assert.rejects(ask(ADMIN, without), { code: 'not-found' });
  await assert.rejects(ask(null), { code: 'unauthorized' });
  await assert.rejects(ask({ ...ADMIN, via: 'token', scopes: ['settings'] }), { code: 'forbidden' });
});
