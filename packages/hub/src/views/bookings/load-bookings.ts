import type { BookingTypeSummary, HostSummary } from '@team-booking/contract/team';
import type { Address } from '../../address/address.ts';
import type { Hub } from '../../hub.ts';
import type { AskedItem } from '../../parts/question/asked-in.ts';
import { isDay } from './day/day-query.ts';
import { waitsOf, type Waits } from './how-many-wait.ts';
import { firstPart, NOTHING, type PartOfList } from './parts-of-list.ts';
import { questionsOf } from './standing.ts';

/** What the list shows, and its filters choose among. */
export interface BookingsData extends PartOfList {
  /** The filters that it was asked for with. */
  readonly list: string;
  readonly waits: Waits;
  /** Bookings are shown as a day, which loads them by itself. */
  readonly isDay: boolean;
  readonly hosts: readonly HostSummary[];
  readonly types: readonly BookingTypeSummary[];
  /** What hosts have made of bookings in their calendars, by the bookings' ids. */
  readonly questions: ReadonlyMap<string, readonly AskedItem[]>;
}

/** Loads it: the first bookings of the list, where it is one. */
export async function loadBookings(hub: Hub, address: Address, signal: AbortSignal): Promise<BookingsData> {
  const asDay = isDay(address);
  const list = asDay ? Promise.resolve(NOTHING) : firstPart(hub, address, signal);
  const [part, waits, hosts, types, waiting] = await Promise.all([
    list,
    asDay ? NOTHING : waitsOf(hub, address, list, signal),
    hub.client.hosts({}, { signal }),
    hub.client.teamBookingTypes({}, { signal }),
    asDay ? { items: [] } : hub.client.waiting({}, { signal }),
  ]);
  const questions = questionsOf(waiting.items);
  const filters = JSON.stringify(address.query);
  return { ...part, list: filters, waits, isDay: asDay, hosts: hosts.items, types: types.items, questions };
}
