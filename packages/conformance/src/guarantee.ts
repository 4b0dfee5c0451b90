import type { Capability } from '@team-booking/contract';
import type { Context } from './context.ts';
import type { Described } from './finding.ts';

/** One thing that every backend of the contract guarantees to its clients. */
export interface Guarantee extends Described {
  /** Checked only where all of these are declared. */
  readonly capabilities?: readonly Capability[];
  /** Checked only where this assignment algorithm is declared. */
  readonly algorithm?: string;
  /** `testing`: needs a fixture and a clock. `outside`: can be checked in any running backend. */
  readonly needs: 'testing' | 'outside';
  /** `http`: about HTTP itself, which a backend in the same program does not use. */
  readonly over?: 'http';
  /**
   * Resolves if the guarantee is kept. Rejects with a `BrokenGuarantee` if it is not, with `NotChecked` if that cannot be seen.
   */
  check(context: Context): Promise<void>;
}
