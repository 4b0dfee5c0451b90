import type { Balances, BalancesOverTime, ComingTurns } from '@team-booking/contract/team';
import { BOOKING } from '@team-booking/core/assignment';
import type { Owed } from '../../parts/strip.ts';

/** A host of a pool as they stand. */
export interface Standing {
  readonly host: string;
  readonly name: string;
  /** Nano-bookings; above zero: behind. */
  readonly balance: number;
  readonly over: readonly Owed[];
  readonly lowest: number;
  readonly highest: number;
}

/** How each host of a pool stood over time, and stands now, in the pool's order. */
export function standingsOf(balances: Balances, over: BalancesOverTime): Standing[] {
  const names = new Map([...over.names, ...balances.names].map(({ id, name }) => [id, name]));
  return balances.hosts.map(({ host, balance }) => {
    const at = over.hosts.indexOf(host);
    const amounts = at < 0 ? [] : over.points.map((point) => point.balances[at]!);
    return {
      host,
      name: names.get(host) ?? host,
      balance,
      over: over.points.flatMap((point, i) =>
        at < 0 ? [] : [{ at: Date.parse(point.at), amount: amounts[i]! / BOOKING }],
      ),
      lowest: Math.min(balance, ...amounts),
      highest: Math.max(balance, ...amounts),
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
