import type { Fixture } from '@team-booking/contract';
import { parseInstant } from '@team-booking/core/iso';
import type { BusyTimes, HostBusy } from '../availability/busy.ts';
import { invalidField, Refusal } from '../booking/refusal.ts';
import { randomId } from '../random-id.ts';
import type { Store } from '../store/store.ts';
import { configureTeam } from '../team/configure.ts';
import type { TeamConfig } from '../team/types.ts';
import { teamOfFixture } from './fixture-team.ts';

/** Fills a backend that was started for tests, and turns its clock. */
export interface Testing {
  /** @throws {Refusal} `invalid`, `wrong-state` over data that no fixture wrote */
  putFixture(fixture: Fixture): Promise<void>;
  /** @throws {Refusal} `invalid`, `wrong-state` as long as there is no fixture */
  putClock(now: string): Promise<void>;
}

/** What a backend stands on. */
export interface Ground {
  readonly store: Store;
  readonly now: () => number;
  readonly busy: BusyTimes;
}

/** A ground that the latest fixture replaces, and what puts it there. */
export interface Stage extends Ground, Testing {}

/** The team that marks a database as one that only fixtures write to. */
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

/** A team with nobody in it: what there is before the first fixture. */
export function emptyTeam(id: string): TeamConfig {
  return { id, name: 'Team', logoUrl: null, accent: null, contact: null, hosts: [], bookingTypes: [] };
}

/**
 * A ground for fixtures. Each of them is a team of its own in the same database, so that nothing of the one before is left,
 * whatever tables there are; who reads the store always reads the latest.
 *
 * @param mayReplace whether nothing but fixtures ever wrote to the database
 */
export function openStage(ground: Ground, mayReplace: boolean): Stage {
  const { store } = ground;
  let scene: { team: string; now: number; calendars: ReadonlyMap<string, HostBusy> } | null = null;
  const teamOr = (team: string) => scene?.team ?? team;
  return {
    store: {
      read: (team, work) => store.read(teamOr(team), work),
      write: (team, work) => store.write(teamOr(team), work),
      ping: () => store.ping(),
      close: () => store.close(),
    },
    now: () => scene?.now ?? ground.now(),
    busy: (hosts, from, to) => scene?.calendars ?? ground.busy(hosts, from, to),

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
      scene = { team: team.id, now, calendars: calendarsOf(fixture) };
    },
    async putClock(text) {
      if (!scene) throw new Refusal('wrong-state', 'There is no fixture yet. Put one first.');
      scene = { ...scene, now: instantOf(text) };
    },
  };
}

/** The hosts' calendars. They are always up to date: what the clock says is as of when they are known. */
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
  if (Number.isNaN(instant)) throw invalidField('/now', 'is no instant');
  return instant;
}
