import type { HostSummary } from '@team-booking/contract/team';
import type { HubWords } from '@team-booking/words/hub';
import type { Draft } from '../../../parts/draft/draft.ts';
import type { EditedPool } from '../pool/pool.ts';
import type { PoolListParts } from '../pool/pool-list-parts.ts';
import type { TypeForm } from '../type-form.ts';

/** What the tab of hosts is given besides. */
export interface WhoParts {
  readonly form: TypeForm;
  readonly pool: Draft<EditedPool>;
  readonly words: HubWords['pool'];
  readonly hosts: readonly HostSummary[];
  /** The list of a group. */
  readonly list: (group: number, parts: PoolListParts) => HTMLElement;
}
