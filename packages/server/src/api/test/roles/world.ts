import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { Route } from '@team-booking/contract/routes';
import { TEAM_ROUTES, type Invitation, type SignedIn, type TeamRouteId } from '@team-booking/contract/team';
import {
  configureTeam,
  firstAdminLink,
  HostIds,
  readTeam,
  SecretKey,
  whereOf,
  type Places,
  type TeamSettings,
} from '@team-booking/engine';
import {
  memoryStore,
  sampleHost,
  sampleMailer,
  samplePreview,
  sampleRequest,
  sampleType,
} from '@team-booking/engine/testing';
import { createApi } from '../../create-api.ts';

const SECRET = Buffer.alloc(32, 7);
const PUBLIC_URL = 'https://book.example';

const WRITTEN = 'caldavs://u:p@dav.example/work/';

/** What is `a`'s: `duo` rotates between `a` and `b`, `asks` is with `a` and waits for approval. `c` has a part in `trio` only. */
const SETTINGS = {
  name: 'Team',
  hosts: [
    sampleHost('a', { calendars: [{ id: 'work', source: WRITTEN, writes: true }] }),
    ...['b', 'c', 'd'].map((id) => sampleHost(id)),
  ],
  bookingTypes: [
    sampleType('duo', 'round-robin', ['a', 'b']),
    sampleType('asks', 'solo', ['a'], { approval: true }),
    sampleType('trio', 'round-robin', ['a', 'b', 'c']),
  ],
} as unknown as TeamSettings;

/** A request of the team's side, without whoever sends it. */
export interface Sent {
  readonly parameters?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: object;
  readonly revision?: string;
}

interface Given<T> {
  readonly status: number;
  readonly body: T;
}

/** A calendar server, and a provider whose accounts are all alike. */
const found = { ok: true, calendars: [{ calendar: 'work', name: 'Work', writable: true }] } as const;
const places: Places = {
  caldav: [],
  plain: false,
  accounts: new Map([['google', { connect: null, team: false, calendars: async () => found, revoke: async () => {} }]]),
  discover: async () => found,
};

/** A team of an admin and four hosts of which `a` and `c` have signed in, over HTTP. */
export interface RoleWorld {
  now: number;
  readonly tokens: { readonly admin: string; readonly own: string; readonly other: string };
  /** Sends a request as whoever a token belongs to. */
  ask<T = { id: string; revision: string }>(id: TeamRouteId, sent: Sent, token: string | null): Promise<Given<T>>;
  /** Sends a request as the admin, and expects it to work. */
  made<T = { id: string; revision: string }>(id: TeamRouteId, sent?: Sent): Promise<T>;
  /** Books with `a`; the answer has the visitor's manage token. */
  book(slug: string): Promise<{ id: string; manage: { token: string } }>;
  /** Connects an account of `a`. @returns the id of the connection */
  connect(): Promise<string>;
  /** Has `a` delete a booking in their calendar. */
  question(booking: string): Promise<void>;
  /** Has a mail to the visitor of a booking be given up. @returns what the team retries or discards */
  bury(booking: string): Promise<string>;
  /** The session of an admin of another team in the same database. */
  adminOfAnotherTeam(): Promise<string>;
}

export async function roleWorld(): Promise<RoleWorld> {
  const store = memoryStore();
  // A Monday.
  const world = { now: Date.UTC(2026, 5, 15, 6) };
  const log = { info: () => {}, warn: () => {}, error: () => {} };

  async function open(team: string) {
    const read = readTeam({ ...SETTINGS, id: team });
    assert.ok(read.ok, JSON.stringify(read));
    await configureTeam(store, read.team, world.now);
    const key = new SecretKey(SECRET);
    const mail = { mailer: sampleMailer(), preview: samplePreview };
    const readCalendar = async () => {};
    const known = { store, team, busy: () => new Map(), publicUrl: PUBLIC_URL, showLink: () => {} };
    const parts = { ...known, places, readCalendar, ...mail };
    const api = createApi({ ...parts, now: () => world.now, secret: SECRET, log, limits: { writes: null } });
    const link = await firstAdminLink({ ...parts, key, hostIds: new HostIds(key, team), teamFile: null }, world.now);
    return { api, link: link!.url };
  }

  async function send<T>(api: Awaited<ReturnType<typeof open>>['api'], address: string, init: RequestInit) {
    const response = await api.request(address, init);
    if (response.headers.get('Content-Type') === 'text/event-stream') {
      // It would go on.
      await response.body?.cancel();
      return { status: response.status, body: null as T };
    }
    const text = await response.text();
    return { status: response.status, body: (text === '' ? null : JSON.parse(text)) as T };
  }

  async function firstAdmin({ api, link }: Awaited<ReturnType<typeof open>>, name: string): Promise<string> {
    const body = JSON.stringify({ link, name, email: `${name}@team.example` });
    const init = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body };
    const { body: answer } = await send<SignedIn>(api, '/team/sign-in', init);
    return answer.token;
  }

  const team = await open('team');
  const ask: RoleWorld['ask'] = (id, { parameters = {}, query = {}, body, revision }, token) => {
    const route: Route = TEAM_ROUTES[id];
    const path = route.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(parameters[name] ?? 'x'));
    const headers = {
      ...(body && { 'Content-Type': 'application/json' }),
      ...(token !== null && { Authorization: `Bearer ${token}` }),
      ...(revision !== undefined && { 'If-Match': `"${revision}"` }),
      'Idempotency-Key': randomUUID(),
    };
    const init = { method: route.method.toUpperCase(), headers, ...(body && { body: JSON.stringify(body) }) };
    return send(team.api, `${path}?${new URLSearchParams(query)}`, init);
  };
  const admin = await firstAdmin(team, 'grace');
  const made: RoleWorld['made'] = async <T>(id: TeamRouteId, sent: Sent = {}) => {
    const { status, body } = await ask<T>(id, sent, admin);
    assert.ok(status < 300, `${id} was answered ${status}: ${JSON.stringify(body)}`);
    return body;
  };
  const signedIn = async (host: string): Promise<string> => {
    const body = { email: `${host}@person.example`, name: host, role: 'host', host };
    const { link } = await made<Invitation>('invite', { body });
    const { body: session } = await ask<SignedIn>('signIn', { body: { link: link! } }, null);
    return session.token;
  };
  const tokens = { admin, own: await signedIn('a'), other: await signedIn('c') };
  return Object.assign(world, {
    tokens,
    ask,
    made,
    book: async (bookingType: string) => {
      const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': randomUUID() };
      const sent = JSON.stringify({ ...sampleRequest, bookingType, host: 'a' });
      const init = { method: 'POST', headers, body: sent };
      const { status, body } = await send<{ id: string; manage: { token: string } }>(team.api, '/bookings', init);
      assert.equal(status, 201, JSON.stringify(body));
      return body;
    },
    connect: async () => {
      const body = { kind: 'google', refreshToken: 'r', by: 'Grace' };
      const connection = { kind: 'calendar-connection', id: 'c1', ref: 'a', at: world.now, body };
      await store.write('team', (transaction) => transaction.putDocument(connection));
      return connection.id;
    },
    question: async (booking: string) => {
      await store.write('team', async (transaction) => {
        const { start, end } = (await transaction.booking(booking))!.state;
        const where = whereOf({ source: WRITTEN });
        const body = { host: 'a', calendar: 'work', where, found: 'deleted', stands: null, was: { start, end } };
        const question = { kind: 'calendar-question', id: `a/${booking}`, ref: booking, at: world.now, body };
        await transaction.putDocument(question);
      });
    },
    bury: async (booking: string) => {
      const id = `dead-${booking}`;
      const letter = { to: { name: null, address: 'ada@visitor.example' }, invite: null };
      const plan = { kind: 'confirmed', role: 'visitor', letter };
      const body = {
        channel: 'mail',
        receiver: 'visitor',
        known: null,
        plan,
        problem: 'No such mailbox.',
        attempts: 1,
      };
      await store.write('team', (transaction) =>
        transaction.putDocument({ kind: 'dead-letter', id, ref: booking, at: world.now, body }),
      );
      return id;
    },
    adminOfAnotherTeam: async () => firstAdmin(await open('another'), 'eve'),
  });
}
