import type { HubWords } from '@team-booking/words/hub';
import { withQuery, type Address } from '../../address/address.ts';
import type { PageParts } from '../../parts/page.ts';
import { tabOf, type TabName } from './filters.ts';

const TABS: readonly TabName[] = ['upcoming', 'waiting', 'past'];

/** The tabs of the list; filters go along, but for that of the state. */
export function tabs(words: HubWords['bookings'], address: Address): NonNullable<PageParts['tabs']> {
  const current = tabOf(address);
  return TABS.map((name) => ({
    address: withQuery(address, { tab: name === 'upcoming' ? '' : name, status: '' }),
    text: words[name],
    isCurrent: name === current,
  }));
}
