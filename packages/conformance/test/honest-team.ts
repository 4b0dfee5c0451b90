import { httpHandler, tableHandler, type Members } from '@team-booking/contract/http';
import { TEAM_ROUTES, type TeamRouteId, type TeamSurface } from '@team-booking/contract/team';
import {
  authenticate,
  checkAccess,
  HostIds,
  type PaymentProvider,
  publicSurface,
  SecretKey,
  teamSurface,
  TESTING_DISCOVERY,
  type Actor,
  type PublicSurface,
  type Store,
  type StoreTransaction,
  type TeamBackend,
} from '@team-booking/engine';
import { memoryStore, openFixtureBackend } from '@team-booking/engine/testing';
import { overHttp, type Subject } from '../src/index.ts';
import { MANAGE, managePage } from './serve-backend.ts';

/** Takes payments; no guarantee makes anybody pay. */
const TILL = {} as PaymentProvider;
const BASE = 'https://team.test/api';
const IDS = Object.keys(TEAM_ROUTES) as TeamRouteId[];

/** Whoever asks, and what a fault needs to answer in their stead. */
export interface Asked {
  readonly team: HonestTeam;
  readonly actor: Actor | null;
}

/**
 * A backend with the team's side that keeps every guarantee: the engine over a store in memory. A fault overrides one of its parts.
 */
export class HonestTeam {
  readonly fixtures = openFixtureBackend(
    { store: { ...memoryStore(), onChange: () => () => {} }, now: Date.now, busy: () => new Map() },
    true,
  );
  readonly backend: TeamBackend = this.openBackend();

  /** The same backend over a store whose transactions do some things in another way. */
  backendOver(change: (transaction: StoreTransaction) => Partial<StoreTransaction>): TeamBackend {
    const { store } = this.backend;
    const write: Store['write'] = (team, work, group) =>
      store.write(team, (transaction) => work(changed(transaction, change(transaction))), group);
    return { ...this.backend, store: { ...store, write } };
  }

  openBackend(): TeamBackend {
    const key = new SecretKey(new Uint8Array(32).fill(7));
    const { store, busy } = this.fixtures;
    return {
      store,
      busy,
      team: 'team',
      key,
      hostIds: new HostIds(key, 'team'),
      publicUrl: 'https://team.test',
      teamFile: null,
      servesFeeds: true,
      showLink: () => {},
      payments: new Map([['till', TILL]]),
    };
  }

  now(): number {
    return this.fixtures.now();
  }

  visitors(): PublicSurface {
    const { capabilities, ...discovery } = TESTING_DISCOVERY;
    return publicSurface(this.backend, () => this.now(), { ...discovery, capabilities: [...capabilities, 'team'] });
  }

  /** Whoever a token belongs to. */
  async actorOf(token: string | null): Promise<Actor | null> {
    return token === null ? null : authenticate(this.backend, token, this.now());
  }

  /** Whether they may ask at all. @throws {Refusal} */
  checkAccess(id: TeamRouteId, actor: Actor | null): void {
    checkAccess(TEAM_ROUTES[id], actor);
  }

  /** The verbs, as they are answered to somebody. */
  verbs(actor: Actor | null): TeamSurface {
    return teamSurface(this.backend, actor, () => this.now());
  }
}

/** A backend as a subject over HTTP, without a network. */
export function teamSubject(team: HonestTeam): Subject {
  const base = new URL(BASE).pathname;
  const { fixtures } = team;
  const visitors = httpHandler(
    {
      ...team.visitors(),
      putFixture: ({ body }) => fixtures.putFixture(body),
      putClock: ({ body }) => fixtures.putClock(body.now),
      testingToken: ({ body }) => fixtures.testingToken(body),
    },
    { base },
  );
  const handle = tableHandler<TeamRouteId, unknown>(
    TEAM_ROUTES,
    IDS,
    async (request, id) => {
      const token = /^Bearer +(\S+)$/.exec(request.headers.get('Authorization') ?? '')?.[1] ?? null;
      const actor = await team.actorOf(token);
      team.checkAccess(id, actor);
      return team.verbs(actor) as unknown as Members;
    },
    { base },
  );
  const fetch = (input: RequestInfo | URL, init?: RequestInit) => {
    const request = new Request(input, init);
    const { pathname } = new URL(request.url);
    if (MANAGE.test(pathname)) return Promise.resolve(managePage());
    return /^\/api\/team(\/|$)/.test(pathname) ? handle(request) : visitors(request);
  };
  return overHttp(BASE, { fetch: fetch as typeof globalThis.fetch });
}

/** A transaction that does some things in another way. */
function changed(transaction: StoreTransaction, change: Partial<StoreTransaction>): StoreTransaction {
  return new Proxy(transaction, {
    get(target, name) {
      const own = Reflect.get(change, name) ?? Reflect.get(target, name);
      return typeof own === 'function' ? own.bind(target) : own;
    },
  });
}
