import type { HubWords } from '@team-booking/words/hub';
import type { Hub } from '../../../hub.ts';

/** What the parts of the page say it with. */
export interface PaymentsForm {
  readonly hub: Hub;
  readonly words: HubWords['payments'];
  readonly common: HubWords['settings'];
  /** How booking types call what a price comes with. */
  readonly types: HubWords['type'];
}
