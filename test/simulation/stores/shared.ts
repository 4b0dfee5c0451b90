import type { Store } from '@team-booking/engine';
import type { Life } from '../world/life.ts';
import type { Steps } from '../world/steps.ts';

/** One database that several processes use. */
export interface Shared {
  /** Opens it for a process that begins. */
  open(life: Life): Promise<Store>;
  /** Removes it. */
  remove(): Promise<void>;
}

export type CreateShared = (steps: Steps, seed: number) => Promise<Shared>;
