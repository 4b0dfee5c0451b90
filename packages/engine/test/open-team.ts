import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import {
  Refusal,
  type Answers,
  type Availability,
  type Booking,
  type BookingType,
  type Hold,
  type HoldRequest,
  type Problem,
  type RouteAnswer,
} from '@team-booking/contract';
import { checkedRequest, ROUTES, type SentRequest } from '@team-booking/contract/routes';
import { checkedTeamRequest, TEAM_ROUTES, type TeamAnswerOf, type TeamRouteId } from '@team-booking/contract/team';
import { signedIn, type Actor } from '../src/access/actor.ts';
import type { HostBusy } from '../src/availability/busy.ts';
import type { CalendarHealth } from '../src/hosts/calendar-health.ts';
import { SecretKey } from '../src/crypto/secret-key.ts';
import type { SignInLink } from '../src/sign-in/sign-in-link.ts';
import type { TeamBackend } from '../src/team-surface/team-context.ts';
import { teamSurface } from '../src/team-surface/team-surface.ts';
import { publicSurface, type PublicSurface } from '../src/public/public-surface.ts';
import type { LookUpOwner } from '../src/routing/owner.ts';
import type { Store } from '../src/store/store.ts';
import { configureTeam } from '../src/team/configure.ts';
import { HostIds } from '../src/team/host-ids.ts';
import { DISCOVERY } from '../src/team/public-type.ts';
import { readTeam } from '../src/team/read-team.ts';
import type { TeamSettings } from '@team-booking/contract/team';
import { TeamFeed } from '../src/live/team-feed.ts';
import { memoryStore } from '../src/testing/memory-store.ts';
import { REQUEST, SETTINGS } from '../src/testing/sample-team.ts';

/** 2026-06-15T06:00:00Z, a Monday. */
const MORNING = Date.UTC(2026, 5, 15, 6);

/** What a request led to: its result, or a problem with the status that HTTP gives it. */
export interface Answer<T> {
  readonly status: number;
  readonly body: T;
}

/** The members of every answer to where answers lead. */
interface Route {
  readonly kind: RouteAnswer['kind'];
  readonly route: string;
  readonly expiresAt: string;
  readonly hosts: string[];
  readonly slug: string;
  readonly answers: Answers;
  readonly text: string;
  readonly link: { readonly url: string; readonly label: string };
}

/** A booking, or the problem there is instead: a test looks at the members it expects. */
export type Written = Booking & Pick<Problem, 'code' | 'detail' | 'errors'>;

/** The answer to a request of the team's side, or the problem there is instead. */
export type TeamAnswer<Id extends TeamRouteId> = Answer<
  TeamAnswerOf<Id> & Pick<Problem, 'code' | 'detail' | 'errors' | 'meanwhile'>
>;

/** Admins and hosts of the sample team. */
export const ADMIN = signedIn({ id: 'p-admin', name: 'Grace', email: 'grace@team.example', role: 'admin', host: null });
export const hostActor = (host: string): Actor =>
  signedIn({ id: `p-${host}`, name: host.toUpperCase(), email: `${host}@team.example`, role: 'host', host });

/** A team's public surface with a clock that tests set and calendars that they fill. */
export interface OpenTeam {
  readonly store: Store;
  now: number;
  /** Calendars by host. */
  readonly calendars: Map<string, HostBusy>;
  /** How their calendars are doing, by host. */
  readonly health: Map<string, readonly CalendarHealth[]>;
  configure(settings: TeamSettings): Promise<void>;
  /** Name of the file that says what the team is. Default: none. */
  teamFile: string | null;
  /** Links for signing in that were shown, because nothing mails them. */
  readonly links: SignInLink[];
  /** What the verbs of the team's side work with. */
  readonly backend: TeamBackend;
  /** Sends a request of the team's side. Default actor: an admin. */
  ask<Id extends TeamRouteId>(id: Id, sent?: SentRequest, actor?: Actor | null): Promise<TeamAnswer<Id>>;
  /** A booking type as a visitor gets it. */
  type(slug: string, query?: SentRequest['query'], token?: string): Promise<BookingType>;
  /** Asks where answers before the times lead. */
  route(slug: string, answers: Answers, link?: string): Promise<Answer<Partial<Route> & Partial<Problem>>>;
  /** Who looks after whom: hosts by address. Default: nobody. */
  readonly owners: Map<string, string>;
  /** @param more further parameters, as in `&host=a` */
  availability(slug: string, from: string, to: string, more?: string, token?: string): Promise<Availability>;
  tryAvailability(slug: string, query: string, token?: string): Promise<Answer<Availability & Problem>>;
  /** Books, and expects it to work. */
  book(change?: object): Promise<Booking>;
  /** Tries to book. */
  tryBook(change?: object, key?: string): Promise<Answer<Written>>;
  /** Tries to hold a time for a client. */
  hold(
    request: HoldRequest,
    client?: string,
    key?: string,
  ): Promise<Answer<Hold & Pick<Problem, 'code' | 'detail' | 'errors'>>>;
  /** Tries to give a hold back. */
  release(id: string, token: string): Promise<Answer<Pick<Problem, 'code'>>>;
  /** Reads a booking with its manage token. */
  read(booking: Booking): Promise<Answer<Written>>;
  /** Sends a change with the booking's manage token. */
  change(
    booking: Booking,
    what: 'edit' | 'reschedule' | 'cancel',
    body?: object,
    key?: string,
  ): Promise<Answer<Written>>;
}

/** @param more what the team's backend has besides, e.g. payments */
export async function openTeam(settings: TeamSettings = SETTINGS, more: Partial<TeamBackend> = {}): Promise<OpenTeam> {
  const store = memoryStore();
  const calendars = new Map<string, HostBusy>();
  const health = new Map<string, readonly CalendarHealth[]>();
  const key = new SecretKey(new Uint8Array(32).fill(7));
  const hostIds = new HostIds(key, 'team');
  const owners = new Map<string, string>();
  const lookUpOwner: LookUpOwner = async ({ email }) => owners.get(email) ?? null;
  const backend = {
    store,
    team: 'team',
    busy: () => calendars,
    key,
    hostIds,
    publicUrl: 'https://book.example',
    lookUpOwner,
    feed: new TeamFeed({ store, team: 'team', now: () => team.now }),
    ...more,
  };
  const surface = publicSurface(backend, () => team.now, DISCOVERY);
  const ask = <T>(id: keyof PublicSurface, sent: SentRequest) =>
    answer<T>(surface, ROUTES[id].answer.status, id, () => checkedRequest(id, sent));
  const team: OpenTeam = {
    store,
    now: MORNING,
    calendars,
    health,
    owners,
    teamFile: null,
    links: [],
    get backend() {
      const { links, teamFile } = team;
      return {
        ...backend,
        teamFile,
        calendars: (host: string) => health.get(host) ?? [],
        showLink: (link: SignInLink) => void links.push(link),
      };
    },
    ask: <Id extends TeamRouteId>(id: Id, sent: SentRequest = {}, actor: Actor | null = ADMIN) =>
      answer(
        teamSurface(team.backend, actor, () => team.now),
        TEAM_ROUTES[id].answer.status,
        id,
        () => checkedTeamRequest(id, { key: randomUUID(), ...sent }),
      ) as Promise<TeamAnswer<Id>>,
    async configure(next) {
      const read = readTeam(next, [...(more.payments?.keys() ?? [])]);
      assert.ok(read.ok, JSON.stringify(read));
      await configureTeam(store, read.team, team.now);
    },
    type: async (slug, query = {}, token) =>
      (await ask<BookingType>('bookingType', { parameters: { slug }, query, token: token ?? null })).body,
    route: (slug, answers, link) =>
      ask('route', { parameters: { slug }, body: { answers, ...(link !== undefined && { link }) } }),
    async availability(slug, from, to, more = '', token) {
      const { status, body } = await team.tryAvailability(slug, `from=${from}&to=${to}${more}`, token);
      assert.equal(status, 200, JSON.stringify(body));
      return body;
    },
    tryAvailability: (slug, query, token) =>
      ask('availability', {
        parameters: { slug },
        query: Object.fromEntries(new URLSearchParams(query)),
        token: token ?? null,
      }),
    async book(change) {
      const { status, body } = await team.tryBook(change);
      assert.equal(status, 201, JSON.stringify(body));
      return body;
    },
    tryBook: (change = {}, idempotencyKey = randomUUID()) =>
      ask('book', { body: { ...REQUEST, ...change }, key: idempotencyKey }),
    hold: (body, client, key = randomUUID()) => ask('hold', { body, client: client ?? null, key }),
    release: (id, token) => ask('release', { parameters: { id }, token }),
    read: ({ id, manage: { token } }) => ask('booking', { parameters: { id }, token }),
    change: ({ id, manage: { token } }, what, body = {}, idempotencyKey = randomUUID()) =>
      ask(what, { parameters: { id }, token, body, key: idempotencyKey }),
  };
  await team.configure(settings);
  return team;
}

/** What a request leads to, by way of JSON text. */
async function answer<T>(surface: object, status: number, id: string, checked: () => unknown): Promise<Answer<T>> {
  const call = (surface as Readonly<Record<string, (request: unknown) => unknown>>)[id]!;
  const found = await Promise.resolve()
    .then(() => call(checked()))
    .then(
      (body) => ({ status, body }),
      (error: unknown) => {
        if (!(error instanceof Refusal)) throw error;
        return { status: error.problem.status, body: error.problem };
      },
    );
  return JSON.parse(JSON.stringify(found)) as Answer<T>;
}
