import {
  type Fixture,
  invalidField,
  Refusal,
  type TestingToken,
  type TestingTokenRequest,
} from '@team-booking/contract';
import { parseInstant } from '@team-booking/core/iso';
import type { BusyTimes, HostBusy } from '../availability/busy.ts';
import { randomId } from '../crypto/random-id.ts';
import { ANYTHING, type StoreChanges, type TellsChanges } from '../store/changes.ts';
import type { Store } from '../store/store.ts';
import { configureTeam } from '../team/configure.ts';
import { emptyTeam } from '../team/empty-team.ts';
import { signInto } from './fixture-person.ts';
import { teamOfFixture } from './fixture-team.ts';

/** Fills a backend that was started for tests, and sets its clock. */
export interface Testing {
  /** @throws {Refusal} `invalid`, `wrong-state` over data that no fixture wrote */
  putFixture(fixture: Fixture): Promise<void>;
  /** @throws {Refusal} `invalid`, `wrong-state` as long as there is no fixture */
  putClock(now: string): Promise<void>;
  /** Signs somebody of the fixture in. @throws {Refusal} `invalid`, `wrong-state` as long as there is no fixture */
  testingToken(who: TestingTokenRequest): Promise<TestingToken>;
}

/** What a backend runs on: its store, clock and calendars. */
export interface FixtureEnvironment {
  readonly store: Store & TellsChanges;
  readonly now: () => number;
  readonly busy: BusyTimes;
}

/** An environment whose data, clock and calendars are those of the latest fixture, with the verbs that put one. */
export interface FixtureBackend extends FixtureEnvironment, Testing {
  /** The team that is read and written in place of another one. */
  teamFor(team: string): string;
}

/** The id of the team that marks a database as one that only fixtures write to. */
const MARK = 'written-by-fixtures';

/**
 * Whether fixtures may replace what is in a database. A new one is marked, so that they may after a restart, too.
 *
 * @param isNew whether the database was made just now
 */
export async function isForFixtures(store: Store, isNew: boolean, now: number): Promise<boolean> {
  if (isNew) await configureTeam(store, emptyTeam(MARK), now);
  return (await store.read(MARK, (view) => view.team())) !== null;
}

/**
 * An environment for fixtures. Each fixture is a new team in the same database, so that nothing of the previous one is
 * left, whatever tables there are; readers of the store always read the latest.
 *
 * @param mayReplace whether nothing but fixtures ever wrote to the database
 */
export function openFixtureBackend(environment: FixtureEnvironment, mayReplace: boolean): FixtureBackend {
  const { store } = environment;
  let latest: { team: string; now: number; calendars: ReadonlyMap<string, HostBusy> } | null = null;
  const teamFor = (team: string) => latest?.team ?? team;
  /** Subscriptions, each to be moved to the team of a new fixture. */
  const following = new Set<() => void>();

  function onChange(team: string, listener: (changes: StoreChanges) => void): () => void {
    let end = store.onChange(teamFor(team), listener);
    const follow = () => {
      end();
      end = store.onChange(teamFor(team), listener);
      listener(ANYTHING);
    };
    following.add(follow);
    return () => {
      following.delete(follow);
      end();
    };
  }

  return {
    store: {
      read: (team, work) => store.read(teamFor(team), work),
      write: (team, work, group) => store.write(teamFor(team), work, group),
      ping: () => store.ping(),
      close: () => store.close(),
      onChange,
    },
    teamFor,
    now: () => latest?.now ?? environment.now(),
    busy: (hosts, from, to) => latest?.calendars ?? environment.busy(hosts, from, to),

    async putFixture(fixture) {
      if (!mayReplace) {
        throw new Refusal(
          'wrong-state',
          'There is data that no fixture wrote. Start for tests on a new database; the server makes one in a new DATA_DIR.',
        );
      }
      const now = instantOf(fixture.now);
      const team = teamOfFixture(fixture, `fixture-${randomId()}`);
      await configureTeam(store, team, now);
      latest = { team: team.id, now, calendars: calendarsOf(fixture) };
      for (const follow of following) follow();
    },
    async putClock(text) {
      if (!latest) throw noFixture();
      latest = { ...latest, now: instantOf(text) };
    },
    async testingToken(who) {
      if (!latest) throw noFixture();
      return { token: await signInto(store, latest.team, who, latest.now) };
    },
  };
}

function noFixture(): Refusal {
  return new Refusal('wrong-state', 'There is no fixture yet. Put one first.');
}

/** The hosts' calendars. They are always up to date: `asOf` is the present, whatever the clock says. */
function calendarsOf({ hosts }: Fixture): ReadonlyMap<string, HostBusy> {
  return new Map(
    hosts.map(({ id, busy }) => {
      const spans = busy.map(({ start, end }) => ({ start: parseInstant(start), end: parseInstant(end) }));
      return [id, { state: 'fresh', asOf: Infinity, busy: spans }];
    }),
  );
}

function instantOf(text: string): number {
  const instant = parseInstant(text);
  if (Number.isNaN(instant)) throw invalidField('/now', 'is no instant', 'format');
  return instant;
}
