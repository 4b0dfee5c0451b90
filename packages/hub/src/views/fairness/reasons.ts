import type { SelectionRecord } from '@team-booking/contract/team';
import type { HubWords } from '@team-booking/words/hub';
import type { IconName } from '../../theme/icons.ts';

/** Why somebody was chosen, in a word. */
export type ReasonWord = keyof HubWords['fairness']['reasonOf'];

const WORDS: Readonly<Record<SelectionRecord['reason'], readonly [ReasonWord, IconName]>> = {
  rotation: ['inTurn', 'right'],
  rotation_skip: ['inTurn', 'right'],
  share_correction: ['wasBehind', 'scale'],
  most_owed: ['wasBehind', 'scale'],
  only_free: ['onlyFree', 'user'],
  least_recent: ['longestWithout', 'clock'],
  pool_order: ['first', 'dot'],
  manual: ['byHand', 'swap'],
  requested_host: ['askedFor', 'ask'],
  panel: ['seats', 'users'],
  fixed_hosts: ['settled', 'lock'],
};

/** Every word, each once. */
export const REASON_WORDS: readonly ReasonWord[] = [...new Set(Object.values(WORDS).map(([word]) => word))];

/** The word and the icon of a choice's reason. */
export function reasonOf({ reason }: Pick<SelectionRecord, 'reason'>): { word: ReasonWord; icon: IconName } {
  const [word, icon] = WORDS[reason];
  return { word, icon };
}
