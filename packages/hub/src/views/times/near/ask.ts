import type { BookingTypeDocument, NearMisses } from '@team-booking/contract/team';
import type { Address } from '../../../address/address.ts';
import type { Hub } from '../../../hub.ts';
import { lengthOf, weeksOf } from '../asked.ts';

const WEEK = 7 * 86_400_000;

/** Who alone stands in the way of times of a type, in the weeks and for the length that the address asks about. */
export function askNearMisses(
  hub: Hub,
  type: BookingTypeDocument,
  address: Address,
  signal: AbortSignal,
): Promise<NearMisses> {
  const now = hub.now();
  const query = {
    from: new Date(now).toISOString(),
    to: new Date(now + weeksOf(address) * WEEK).toISOString(),
    duration: lengthOf(address, type.durations),
  };
  return hub.client.nearMisses({ id: type.id, query }, { signal });
}
