import type { HostId } from '../availability/host.ts';
import { findSlots as findSlotsOf } from '../slots/find-slots.ts';
import type { Slot, SlotQuery } from '../slots/slot-query.ts';
import { formatInstant } from './format-instant.ts';
import { parseQuery, type IsoQuery } from './parse-query.ts';

/** A `Slot` with its start as ISO 8601 in UTC with seconds: `2026-06-16T09:30:00Z`. */
export interface IsoSlot<Id extends HostId = string> extends Omit<Slot<Id>, 'start'> {
  start: string;
}

/**
 * `findSlots` of `@team-booking/core/slots` for a query with ISO 8601 instants.
 *
 * @returns slots in the order of time; none if nobody can, which is no error
 * @throws QueryError what is wrong with the query, and where
 */
export function findSlots<Id extends HostId>(query: IsoQuery<SlotQuery<Id>>): IsoSlot<Id>[] {
  return findSlotsOf(parseQuery<SlotQuery<Id>>(query)).map(({ start, hosts }) => ({
    start: formatInstant(start),
    hosts,
  }));
}
