import { withQuery, type Address } from '../../address/address.ts';
import type { Hub } from '../../hub.ts';
import { isApproved } from '../../parts/approving.ts';
import { tabOf } from './filters.ts';
import { firstRows, type PartOfList } from './parts-of-list.ts';

/** Bookings of the tab *Waiting*. */
export type Waits = Pick<PartOfList, 'rows' | 'next'>;

/** What waits for approval or payment under the filters of an address; where that tab is shown, it is the list itself. */
export async function waitsOf(
  hub: Hub,
  address: Address,
  list: Promise<PartOfList>,
  signal: AbortSignal,
): Promise<Waits> {
  const isShown = tabOf(address) === 'waiting' && !address.query['status'];
  return isShown ? list : firstRows(hub, withQuery(address, { tab: 'waiting', status: '' }), signal);
}

/** Its number, without what was approved here; empty where nothing waits. */
export function howManyWait(hub: Hub, { rows, next }: Waits): string {
  const count = rows.filter(({ id }) => !isApproved(hub, id)).length;
  if (next !== null) return `${hub.formats.number(count)}+`;
  return count === 0 ? '' : hub.formats.number(count);
}
