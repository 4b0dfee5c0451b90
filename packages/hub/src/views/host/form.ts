import type { HostDocument } from '@team-booking/contract/team';
import type { HubWords } from '@team-booking/words/hub';
import type { Hub } from '../../hub.ts';
import type { Draft } from '../../parts/draft/draft.ts';
import type { HostContent } from './content.ts';

/** What the tabs of a host are given. */
export interface HostForm {
  readonly hub: Hub;
  readonly words: HubWords['host'];
  readonly hours: HubWords['hours'];
  readonly draftWords: HubWords['draft'];
  readonly draft: Draft<HostContent>;
  readonly host: HostDocument;
}
