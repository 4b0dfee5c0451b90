import type { Hold } from '@team-booking/contract';
import type { Slot } from '../../availability/slot.ts';

/** The slot that is held for this visitor. */
export interface Held {
  readonly slot: Slot;
  readonly hold: Hold;
  /** When it was held, epoch milliseconds of the runtime. */
  readonly since: number;
}
