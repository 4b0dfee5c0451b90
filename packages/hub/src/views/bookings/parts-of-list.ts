import type { TeamBookingRow } from '@team-booking/contract/team';
import type { Address } from '../../address/address.ts';
import type { Hub } from '../../hub.ts';
import { queryOf } from './filters.ts';

/** So many bookings are asked for at once. */
const PART = 200;

/** As much of a list as is there. */
export interface PartOfList {
  readonly rows: readonly TeamBookingRow[];
  /** Where the rest begins; `null` = that was all. */
  readonly next: string | null;
  /** Of a list without any: whether there were some before. */
  readonly hadSome: boolean;
}

/** What is there of a list that nobody looks at. */
export const NOTHING: PartOfList = { rows: [], next: null, hadSome: false };

/** The first bookings that an address shows. */
export async function firstPart(hub: Hub, address: Address, signal: AbortSignal): Promise<PartOfList> {
  const part = await firstRows(hub, address, signal);
  return { ...part, hadSome: part.rows.length === 0 && (await hadSome(hub, signal)) };
}

/** The same, whether there were some before or not. */
export async function firstRows(
  hub: Hub,
  address: Address,
  signal: AbortSignal,
): Promise<Pick<PartOfList, 'rows' | 'next'>> {
  const { items: rows, next } = await ask(hub, address, null, signal);
  return { rows, next };
}

/** The same list with what comes after it. @param list that has more */
export async function withMore(hub: Hub, address: Address, list: PartOfList): Promise<PartOfList> {
  const { items, next } = await ask(hub, address, list.next);
  return { ...list, rows: [...list.rows, ...items], next };
}

function ask({ client, now, formats }: Hub, address: Address, cursor: string | null, signal?: AbortSignal) {
  const query = {
    ...queryOf(address, now(), (instant) => formats.dayOf(instant)),
    limit: PART,
    ...(cursor !== null && { cursor }),
  };
  return client.bookings({ query }, signal && { signal });
}

async function hadSome({ client, now }: Hub, signal: AbortSignal): Promise<boolean> {
  const to = new Date(now()).toISOString();
  const { items } = await client.bookings({ query: { to, limit: 1 } }, { signal });
  return items.length > 0;
}
