import type { Store } from '@team-booking/engine';
import type { SqlStore } from '../../../packages/server/src/store/sql/sql-store.ts';
import type { Life } from '../world/life.ts';
import type { Steps } from '../world/steps.ts';

/** A store that may tell when something has changed that availability is made from, as the SQL stores do. */
export type SharedStore = Store & Partial<Pick<SqlStore, 'version'>>;

/** One database that several processes use. */
export interface Shared {
  /** Opens it for a process that begins. */
  open(life: Life): Promise<SharedStore>;
  /** Removes it. */
  remove(): Promise<void>;
}

export type CreateShared = (steps: Steps, seed: number) => Promise<Shared>;
