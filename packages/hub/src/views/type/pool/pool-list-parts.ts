import type { HostSummary } from '@team-booking/contract/team';
import type { HubWords } from '@team-booking/words/hub';
import type { Hub } from '../../../hub.ts';
import type { EditedPool, PoolChange } from './pool.ts';

/** What a list of hosts is given. */
export interface PoolListParts {
  readonly hub: Hub;
  readonly words: HubWords['pool'];
  readonly pool: EditedPool;
  /** Which group of the pool it shows. */
  readonly group: number;
  readonly label: string;
  /** Everybody of the team. */
  readonly hosts: readonly HostSummary[];
  /** What has been changed about a host, e.g. `changed: was a full share`. */
  readonly was: (host: string) => string | undefined;
  /** Changes the draft at once. What is shown around the list may follow. */
  readonly change: (change: PoolChange) => void;
}
