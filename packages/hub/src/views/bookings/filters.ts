import type { Address } from '../../address/address.ts';

/** Which bookings a tab has. */
export type TabName = 'upcoming' | 'waiting' | 'past';

export function tabOf({ query }: Address): TabName {
  return query['tab'] === 'waiting' || query['tab'] === 'past' ? query['tab'] : 'upcoming';
}

/** What is asked of the backend: tab and filters of the address. Upcoming ones are there until they are over, at most a day after their start. */
export function queryOf(address: Address, now: number) {
  const { host, type, status, words } = address.query;
  const tab = tabOf(address);
  const instant = new Date(now).toISOString();
  const chosen = {
    ...(host && { host }),
    ...(type && { type }),
    ...(status && { status }),
    ...(words?.trim() && { words: words.trim().slice(0, 200) }),
  };
  if (tab === 'past') return { ...chosen, to: instant, order: 'latest' as const };
  const from = new Date(now - 3_600_000).toISOString();
  const waiting = 'awaiting-approval,awaiting-payment';
  return { ...chosen, from, ...(tab === 'waiting' && { status: waiting }) };
}

/** Whether anything besides the tab leaves bookings out. */
export function isFiltered({ query }: Address): boolean {
  return ['host', 'type', 'status', 'words'].some((name) => query[name]);
}
