import type { Address } from '../../address/address.ts';
import { endsOfDay } from '../../format/ends-of-day.ts';

/** Which bookings a tab has. */
export type TabName = 'upcoming' | 'waiting' | 'past';

export function tabOf({ query }: Address): TabName {
  return query['tab'] === 'waiting' || query['tab'] === 'past' ? query['tab'] : 'upcoming';
}

/** What is asked of the backend: tab and filters of the address. Upcoming ones are there until they are over, at most a day after their start. */
export function queryOf(address: Address, now: number, dayOf: (instant: number) => string) {
  const { host, type, status, words } = address.query;
  const [first, end] = datesOf(address, dayOf);
  const tab = tabOf(address);
  const instant = new Date(now).toISOString();
  const chosen = {
    ...(host && { host }),
    ...(type && { type }),
    ...(status && { status }),
    ...(words?.trim() && { words: words.trim().slice(0, 200) }),
  };
  if (tab === 'past') {
    const to = end !== null && end < now ? new Date(end).toISOString() : instant;
    return { ...chosen, ...(first !== null && { from: new Date(first).toISOString() }), to, order: 'latest' as const };
  }
  const from = new Date(Math.max(now - 3_600_000, first ?? -Infinity)).toISOString();
  const waiting = 'awaiting-approval,awaiting-payment';
  return {
    ...chosen,
    from,
    ...(end !== null && { to: new Date(end).toISOString() }),
    ...(tab === 'waiting' && { status: waiting }),
  };
}

/** When the first day of the address begins and the last one ends; `null` = it names none. */
function datesOf({ query }: Address, dayOf: (instant: number) => string): readonly [number | null, number | null] {
  const isDay = (text: string | undefined) => /^\d{4}-\d\d-\d\d$/.test(text ?? '') && Date.parse(text!) > 0;
  const { from, to } = query;
  const begin = isDay(from) ? endsOfDay(from!, dayOf)[0] : null;
  return [begin, isDay(to) ? endsOfDay(to!, dayOf)[1] + 15 * 60_000 : null];
}

/** Whether anything besides the tab leaves bookings out. */
export function isFiltered({ query }: Address): boolean {
  return ['host', 'type', 'status', 'words', 'from', 'to'].some((name) => query[name]);
}

/** How many filters of an address besides the search leave bookings out; a first and a last day are one. */
export function filtersIn({ query }: Address): number {
  return [query['host'], query['type'], query['status'], query['from'] || query['to']].filter(Boolean).length;
}
