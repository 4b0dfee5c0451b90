import type { Balances, BalancesOverTime, ComingTurns } from '@team-booking/contract/team';
import { BOOKING } from '@team-booking/core/assignment';
import type { Owed } from '../../parts/strip.ts';

/** A host of a pool as they stand. */
export interface Standing {
  readonly host: string;
  readonly name: string;
  /** Nano-bookings; above zero: behind. */
  readonly balance: number;
  readonly over: Owed;
  /** How many bookings of the range they got. */
  readonly hosted: number;
  /** How many they should have got. */
  readonly fair: number;
  readonly lowest: number;
  readonly highest: number;
}

/** How each host of a pool stood over time, and stands now, in the pool's order. */
export function standingsOf(balances: Balances, over: BalancesOverTime): Standing[] {
  const at = over.points.map((point) => Date.parse(point.at));
  const names = new Map([...over.names, ...balances.names].map(({ id, name }) => [id, name]));
  return balances.hosts.map(({ host, balance }) => {
    const place = over.hosts.indexOf(host);
    const stood = place < 0 ? [] : over.points.map((point) => point.balances[place]!);
    return {
      host,
      name: names.get(host) ?? host,
      balance,
      over: { at, amounts: stood.map((amount) => amount / BOOKING) },
      hosted: over.shares[place]?.hosted ?? 0,
      fair: (over.shares[place]?.fair ?? 0) / BOOKING,
      lowest: Math.min(balance, ...stood),
      highest: Math.max(balance, ...stood),
    };
  });
}

/** Hosts in the order in which they would be chosen if everybody were free, and those who are not within one turn of each. */
export function orderOf(hosts: readonly string[], { turns }: ComingTurns): { next: string[]; waiting: string[] } {
  const first = new Map<string, number>();
  for (const [i, { hosts: chosen }] of turns.entries()) {
    for (const host of chosen) if (!first.has(host)) first.set(host, i);
  }
  const come = [...first].filter(([host]) => hosts.includes(host)).sort(([, a], [, b]) => a - b);
  return {
    next: come.flatMap(([host, at]) => (at < hosts.length ? [host] : [])),
    waiting: [
      ...come.flatMap(([host, at]) => (at < hosts.length ? [] : [host])),
      ...hosts.filter((host) => !first.has(host)),
    ],
  };
}
