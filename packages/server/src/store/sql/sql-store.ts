import type { Store, StoreTransaction, StoreView, TeamConfig, TellsChanges } from '@team-booking/engine';
import type { SnapshotStore } from '@team-booking/calendars';
import { type Sealing, unsealed } from '../../secrets/sealing.ts';
import { Bundle } from './bundle.ts';
import { Bundles } from './bundles.ts';
import { Caches } from './caches.ts';
import { countersOf, versionOf, type Deciding } from './change-counters.ts';
import { type Announcer, ChangeFeed } from './change-feed.ts';
import type { Database } from './database.ts';
import type { Retrying } from './retrying.ts';
import { sealAnew } from './seal-anew.ts';
import { sqlSnapshots } from './snapshots.ts';
import { SqlTransaction } from './transaction.ts';
import { SqlView } from './view.ts';

/** A store in an SQL database, which also keeps what was read of calendars. */
export interface SqlStore extends Store, TellsChanges {
  /** Ids of the teams that are kept here. */
  teams(): Promise<string[]>;
  snapshots(team: string): SnapshotStore;
  /**
   * Seals what is stored plain, or sealed with a former key, and has nothing of it left in the files.
   *
   * @returns how many rows had such
   * @throws {SecretUnreadable} if a key is missing
   */
  sealAnew(): Promise<number>;
  /** Differs whenever something stored has changed that decides when these hosts are free for this booking type. */
  version(team: string, deciding: Deciding): Promise<string>;
}

/** How a store is opened. */
export interface StoreOptions extends Partial<Retrying> {
  /** Called when a configuration is read for the first time, also one that another process has stored; before it is used. */
  readonly onTeam?: (team: TeamConfig) => void;
  /** How secrets are stored. Default: as they are. */
  readonly sealing?: Sealing;
}

/**
 * The store over any database that speaks the SQL of `sql/`.
 *
 * @param announcer tells other processes of commits sooner than they find them by themselves
 */
export function sqlStore(
  database: Database,
  {
    onTeam = () => {},
    sealing = unsealed,
    announcer = null,
  }: Pick<StoreOptions, 'onTeam' | 'sealing'> & { readonly announcer?: Announcer | null } = {},
): SqlStore {
  const caches = new Caches(onTeam, sealing);
  const feed = new ChangeFeed((team) => database.read((connection) => countersOf(connection, team)), announcer);
  const bundles = new Bundles(async (team, works) => {
    const { ended, changed } = await database.write((connection) =>
      new Bundle(connection, team, caches, database.dialect).run(works),
    );
    if (changed) feed.committed({ team, ...changed });
    return ended;
  });

  const write = async <T>(team: string, work: (transaction: StoreTransaction) => Promise<T>) => {
    const { result, changed } = await database.write(async (connection) => {
      const transaction = new SqlTransaction(connection, team, caches, database.dialect);
      const done = await work(transaction);
      return { result: done, changed: await transaction.finish() };
    });
    if (changed) feed.committed({ team, ...changed });
    return result;
  };

  return {
    read: <T>(team: string, work: (view: StoreView) => Promise<T>) =>
      database.read((connection) => work(new SqlView(connection, team, caches))),

    write: <T>(team: string, work: (transaction: StoreTransaction) => Promise<T>, group?: string) => {
      const alone = () => write(team, work);
      return group === undefined ? alone() : bundles.run(team, group, work, alone);
    },

    version: (team, deciding) => database.read((connection) => versionOf(connection, team, deciding)),
    onChange: (team, listener) => feed.onChange(team, listener),
    teams: () =>
      database.read(async (connection) =>
        (await connection.all('SELECT team FROM team ORDER BY team')).map((row) => row['team'] as string),
      ),
    snapshots: (team) => sqlSnapshots(team, database, caches.sealed(team)),
    async sealAnew() {
      const changed = await sealAnew(database, caches);
      if (changed > 0) await database.scrub();
      return changed;
    },
    ping: () => database.ping(),
    async close() {
      await bundles.idle();
      await feed.close();
      await database.close();
    },
  };
}
