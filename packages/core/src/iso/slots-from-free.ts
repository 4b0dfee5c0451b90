import type { HostFreeTime } from '../availability/free-time.ts';
import type { HostId } from '../availability/host.ts';
import type { OfferedSlots } from '../slots/offer.ts';
import { slotsFromFree as slotsFromFreeOf, type FreeSlotsQuery } from '../slots/slots-from-free.ts';
import { readInstant } from './parse-instant.ts';

/** A `FreeSlotsQuery` with its range as ISO 8601, as the contract's availability answer has it. */
export interface IsoFreeSlotsQuery<Id extends HostId = string> extends Omit<FreeSlotsQuery<Id>, 'from' | 'to'> {
  readonly from: string;
  readonly to: string;
  readonly hosts: readonly HostFreeTime<Id>[];
}

/**
 * `slotsFromFree` of `@team-booking/core/slots` for an availability answer as it was received.
 *
 * @throws QueryError `invalid-instant`, `unknown-time-zone`, `too-many-starts`
 */
export function slotsFromFree<Id extends HostId>({ from, to, ...query }: IsoFreeSlotsQuery<Id>): OfferedSlots<Id> {
  return slotsFromFreeOf({ ...query, from: readInstant(from, '/from'), to: readInstant(to, '/to') });
}
