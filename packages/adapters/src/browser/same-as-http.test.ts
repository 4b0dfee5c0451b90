import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Booking } from '@team-booking/contract';
import { configureTeam, readTeam } from '@team-booking/engine';
import { BackendError, http, type BookingBackend, type Outcome } from '@team-booking/sdk';
import { createApi, openSqlite } from '@team-booking/server';
import { newBrowser, NOW, REQUEST, TEAM, TUESDAY } from './test/page.ts';

const bookingTypes = TEAM.bookingTypes.map((type) => ({ ...type, aliases: [`old-${type.slug}`] }));
const team = { ...TEAM, bookingTypes };

/** The server's API, called by the SDK without a network. */
async function overHttp(t: { after(work: () => Promise<void>): void }): Promise<BookingBackend> {
  const folder = await mkdtemp(join(tmpdir(), 'same-as-http-'));
  const store = openSqlite(join(folder, 'bookings.db'));
  t.after(async () => {
    await store.close();
    await rm(folder, { recursive: true });
  });
  const read = readTeam(team);
  assert.ok(read.ok);
  await configureTeam(store, read.team, NOW);
  const log = { info: () => {}, warn: () => {}, error: () => {} };
  const secret = new Uint8Array(32).fill(7);
  const api = createApi({
    store,
    team: 'team',
    now: () => NOW,
    secret,
    publicUrl: 'https://book.example',
    busy: () => new Map(),
    log,
    limits: { writes: null },
  });
  const ask = async (url: string, init?: RequestInit): Promise<Response> => {
    const response = await api.request(url, init);
    const moved = response.headers.get('location');
    return moved === null ? response : ask(moved.slice('/api'.length), init);
  };
  const fetch = ((url: string, init) =>
    ask(url.slice('https://book.example/api'.length) || '/', init)) as typeof globalThis.fetch;
  return http('https://book.example/api', { fetch });
}

/** The result of a call without its random parts. */
async function resultOf(call: () => Promise<unknown>): Promise<unknown> {
  try {
    const answer = await call();
    const outcome = 'ok' in (answer as object) ? (answer as Outcome) : null;
    if (!outcome) return plain(answer as object);
    return outcome.ok ? plain(outcome.booking) : { kind: outcome.kind, problem: outcome.problem };
  } catch (error) {
    if (!(error instanceof BackendError)) throw error;
    return { error: error.code, problem: error.problem };
  }
}

function plain(answer: object): object {
  const { id, manage, capabilities, revision, ...rest } = answer as Partial<Booking> & {
    capabilities?: string[];
    revision?: string;
  };
  return { ...rest, has: [typeof id, typeof manage?.token, capabilities?.includes('approval'), typeof revision] };
}

type Call = (backend: BookingBackend, booking: { id: string; token: string }) => Promise<unknown>;
const key = (idempotencyKey: string) => ({ idempotencyKey });
const at = (hour: number) => `2026-06-16T${hour}:00:00Z`;

const CALLS: Record<string, Call> = {
  discovery: (b) => b.discover(),
  'a booking type': (b) => b.bookingType('call'),
  'one by a former slug': (b) => b.bookingType('old-call'),
  'an unknown one': (b) => b.bookingType('nothing'),
  availability: (b) => b.availability('call', TUESDAY),
  'availability by a former slug': (b) => b.availability('old-call', { ...TUESDAY, duration: 60, host: 'b' }),
  'availability for a move': (b, booking) => b.availability('intro', { ...TUESDAY, booking, anyone: true }),
  'availability with a wrong query': (b) => b.availability('call', { from: 'x', to: TUESDAY.to, duration: 1.5 }),
  'availability of an unknown host': (b) => b.availability('call', { ...TUESDAY, host: 'nobody' }),
  'availability without a token': (b, { id }) => b.availability('intro', { ...TUESDAY, booking: { id, token: '' } }),
  'a taken time': (b) => b.book(REQUEST, key('1')),
  'a time off the grid': (b) => b.book({ ...REQUEST, start: '2026-06-16T10:10:00Z' }, key('2')),
  'a broken form': (b) => b.book({ ...REQUEST, attendee: { name: '', email: 'x' } }, key('3')),
  'no form at all': (b) => b.book(null as never, key('3')),
  'a list for a form': (b) => b.book([] as never, key('3')),
  'a type that is not there': (b) => b.book({ ...REQUEST, bookingType: 'nothing' }, key('4')),
  'no key': (b) => b.book(REQUEST, key('')),
  'a key that is too long': (b) => b.book(REQUEST, key('k'.repeat(256))),
  'a key with a space': (b) => b.book(REQUEST, key('two words')),
  'a key for something else': (b) => b.book({ ...REQUEST, start: at(15) }, key('first')),
  'members that are undefined': (b) => b.book({ ...REQUEST, start: at(9), host: undefined } as never, key('5')),
  'a booking': (b, access) => b.booking(access),
  'a booking with a wrong token': (b, { id }) => b.booking({ id, token: 'wrong' }),
  'a booking without a token': (b, { id }) => b.booking({ id, token: '' }),
  'an unknown booking': (b) => b.booking({ id: 'nothing', token: 'x' }),
  'an edit': (b, access) => b.edit(access, { attendee: { name: 'Ada King', email: 'ada@king.example' } }),
  'a broken edit': (b, access) => b.edit(access, { guests: [{ email: 'x' }] }),
  'a move': (b, access) => b.reschedule(access, { start: at(11) }, key('6')),
  'a move to nowhere': (b, access) => b.reschedule(access, { start: 'x' }, key('7')),
  'a move to another host': (b, access) => b.reschedule(access, { start: at(12), host: 'b' }, key('8')),
  'a cancellation': (b, access) => b.cancel(access, { reason: 'Ill' }, key('9')),
  'a second one': (b, access) => b.cancel(access, {}, key('10')),
  'a move of what is cancelled': (b, access) => b.reschedule(access, { start: at(12) }, key('11')),
};

test('the same requests have the same results in the page and over HTTP', async (t) => {
  const backends = [await newBrowser(t).open({ team }), await overHttp(t)];
  const accesses = await Promise.all(
    backends.map(async (backend) => {
      const made = await backend.book(REQUEST, key('first'));
      assert.ok(made.ok);
      return { id: made.booking.id, token: made.booking.manage.token };
    }),
  );
  for (const [name, call] of Object.entries(CALLS)) {
    const [inPage, sent] = await Promise.all(backends.map((backend, i) => resultOf(() => call(backend, accesses[i]!))));
    assert.deepEqual(inPage, sent, name);
  }
});
