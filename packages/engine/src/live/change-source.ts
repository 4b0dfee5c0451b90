import type { TellsChanges } from '../store/changes.ts';
import type { Store } from '../store/store.ts';

/** Where changes of a team come from. */
export interface ChangeSource {
  readonly store: Pick<Store & TellsChanges, 'read' | 'onChange'>;
  /** Id of the team. */
  readonly team: string;
  /** The present, epoch milliseconds. */
  readonly now: () => number;
  /** Changes that are not the store's, such as those of calendars. Returns what ends it. Default: none. */
  readonly onBusy?: (listener: (hosts: readonly string[]) => void) => () => void;
}
