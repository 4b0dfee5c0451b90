import { checkedRequest } from '@team-booking/contract/routes';
import { AvailabilityFeed, HostIds, publicSurface, SecretKey, TESTING_DISCOVERY } from '@team-booking/engine';
import { isForFixtures, openFixtureBackend, type Testing } from '@team-booking/engine/testing';
import type { BookingBackend } from '@team-booking/sdk';
import type { TeamTransport } from '@team-booking/sdk/team';
import { openEnvironment } from './open-environment.ts';
import { manageUrlOf, thisPage } from './page-url.ts';
import { surfaceBackend } from './surface-backend.ts';
import { teamTransport } from './team-transport.ts';

/** Options of {@link browserTesting}. */
export interface BrowserTestingOptions {
  /** Name of the database. Default: `team-booking-testing`. */
  readonly database?: string;
  /** Default: the browser's. In Node, `fake-indexeddb` has one. */
  readonly indexedDB?: IDBFactory;
}

/** A backend for tests, with fixtures and a clock. */
export interface BrowserTesting {
  readonly backend: BookingBackend;
  /** The team's side; the page's user is an admin of every fixture's team. */
  readonly team: TeamTransport;
  /** The team's side as whoever a token belongs to; `null` = nobody. */
  readonly teamFor: (token: string | null) => TeamTransport;
  readonly testing: Testing;
  readonly close: () => Promise<void>;
}

/**
 * A backend in the page for tests (capability `testing`): fixtures replace all its data. It refuses them over a database that anything
 * else has written to.
 *
 * @throws {StoreUnusable} if the page may not store data
 */
export async function browserTesting(options: BrowserTestingOptions = {}): Promise<BrowserTesting> {
  const { database = 'team-booking-testing', indexedDB } = options;
  const environment = await openEnvironment({ database, indexedDB, durability: 'relaxed', now: Date.now });
  const { close } = environment;
  const fixtures = openFixtureBackend(
    environment,
    await isForFixtures(environment.store, environment.isNew, Date.now()),
  );

  const team = 'team';
  const key = new SecretKey(environment.secret);
  const page = thisPage();
  const backend = {
    store: fixtures.store,
    team,
    busy: fixtures.busy,
    key,
    hostIds: new HostIds(key, team),
    publicUrl: page,
    manageUrl: manageUrlOf(page),
    teamFile: null,
    showLink: () => {},
  };
  const surface = publicSurface(backend, fixtures.now, {
    ...TESTING_DISCOVERY,
    capabilities: [...TESTING_DISCOVERY.capabilities, 'live', 'team'],
  });
  const feed = new AvailabilityFeed({ store: fixtures.store, team, now: fixtures.now });
  return {
    backend: surfaceBackend(surface, (slug, listener) => feed.listen(slug, listener)),
    team: teamTransport(backend, fixtures.now),
    teamFor: (token) => teamTransport(backend, fixtures.now, token),
    testing: {
      putFixture: async (fixture) => fixtures.putFixture(checkedRequest('putFixture', { body: fixture }).body),
      putClock: async (now) => fixtures.putClock(checkedRequest('putClock', { body: { now } }).body.now),
      testingToken: async (who) => fixtures.testingToken(checkedRequest('testingToken', { body: who }).body),
    },
    close,
  };
}
