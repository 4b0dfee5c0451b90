import type { HubWords } from '@team-booking/words/hub';
import { withQuery, type Address } from '../../address/address.ts';
import type { PageParts } from '../../parts/page.ts';
import { tabOf, type TabName } from './filters.ts';

const TABS: readonly TabName[] = ['upcoming', 'waiting', 'past'];

/**
 * The tabs of the list; filters go along, but for that of the state.
 *
 * @param waiting how many wait, as people read it; empty: none
 */
export function tabs(words: HubWords['bookings'], address: Address, waiting: string): NonNullable<PageParts['tabs']> {
  const current = tabOf(address);
  return TABS.map((name) => ({
    address: withQuery(address, { tab: name === 'upcoming' ? '' : name, status: '' }),
    text: name === 'waiting' && waiting ? `${words.waiting} ${waiting}` : words[name],
    isCurrent: name === current,
  }));
}
