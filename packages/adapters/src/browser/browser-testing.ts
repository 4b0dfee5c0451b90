import { Clock, Fixture } from '@team-booking/contract';
import { checkedBody, HostIds, PublicSurface, SecretKey, TESTING_DISCOVERY } from '@team-booking/engine';
import { isForFixtures, openFixtureBackend, type Testing } from '@team-booking/engine/testing';
import type { BookingBackend } from '@team-booking/sdk';
import { openGround } from './open-ground.ts';
import { manageUrlOf, thisPage } from './page-url.ts';
import { surfaceBackend } from './surface-backend.ts';

/** How a backend for tests is opened. */
export interface BrowserTestingOptions {
  /** Name of the database. Default: `team-booking-testing`. */
  readonly database?: string;
  /** Default: the browser's. In Node, `fake-indexeddb` has one. */
  readonly indexedDB?: IDBFactory;
}

/** A backend for tests, with what fills it and turns its clock. */
export interface BrowserTesting {
  readonly backend: BookingBackend;
  readonly testing: Testing;
  readonly close: () => Promise<void>;
}

/**
 * A backend in the page that was opened for tests (capability `testing`): fixtures replace everything in it. It takes none over a
 * database that anything else ever wrote to.
 *
 * @throws {StoreUnusable} if the page may not store data
 */
export async function browserTesting(options: BrowserTestingOptions = {}): Promise<BrowserTesting> {
  const { database = 'team-booking-testing', indexedDB } = options;
  const ground = await openGround({ database, indexedDB, durability: 'relaxed', now: Date.now });
  const { live, close } = ground;
  const fixtures = openFixtureBackend(ground, await isForFixtures(ground.store, ground.isNew, Date.now()));

  const team = 'team';
  const key = new SecretKey(ground.secret);
  const page = thisPage();
  const backend = {
    store: fixtures.store,
    team,
    busy: fixtures.busy,
    key,
    hostIds: new HostIds(key, team),
    publicUrl: page,
    manageUrl: manageUrlOf(page),
  };
  live.begin(backend, fixtures.now);
  const surface = new PublicSurface(backend, fixtures.now, {
    ...TESTING_DISCOVERY,
    capabilities: [...TESTING_DISCOVERY.capabilities, 'live'],
  });
  return {
    backend: surfaceBackend(surface, live.changes),
    testing: {
      putFixture: async (fixture) => fixtures.putFixture(checkedBody(Fixture, fixture).value),
      putClock: async (now) => fixtures.putClock(checkedBody(Clock, { now }).value.now),
    },
    close,
  };
}
