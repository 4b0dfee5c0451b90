import type { Hold } from '@team-booking/contract';
import type { Slot } from '../../availability/slot.ts';

/** The slot that is held for this visitor. */
export interface Held {
  readonly slot: Slot;
  /** `null` once it was given back, until the slot is free for all again. */
  readonly hold: Hold | null;
  /** When it was held, epoch milliseconds of the runtime. */
  readonly since: number;
}
