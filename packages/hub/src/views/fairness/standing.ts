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

/**
 * How each host of a pool stood over time, and stands now, in the pool's order.
 *
 * @param parts of the time, one after another
 */
export function standingsOf(balances: Balances, parts: readonly BalancesOverTime[]): Standing[] {
  const at = parts.flatMap(({ points }) => points.map((point) => Date.parse(point.at)));
  const names = new Map([...parts, balances].flatMap((one) => one.names.map(({ id, name }) => [id, name])));
  return balances.hosts.map(({ host, balance }) => {
    const stood = stoodOf(host, parts, at.length);
    let [lowest, highest] = [balance, balance];
    for (let i = 0; i < stood.length; i++) {
      const amount = stood[i]!;
      if (amount < lowest) lowest = amount;
      if (amount > highest) highest = amount;
      stood[i] = amount / BOOKING;
    }
    const name = names.get(host) ?? host;
    return { host, name, balance, over: { at, amounts: stood }, ...sharesOf(host, parts), lowest, highest };
  });
}

/** Whoever is in none of the parts has no amounts; who is not in one of them had nothing then. */
function stoodOf(host: string, parts: readonly BalancesOverTime[], count: number): Float64Array {
  const places = parts.map(({ hosts }) => hosts.indexOf(host));
  if (places.every((place) => place < 0)) return new Float64Array();
  const stood = new Float64Array(count);
  let i = 0;
  for (const [part, { points }] of parts.entries()) {
    const place = places[part]!;
    for (const point of points) stood[i++] = point.balances[place] ?? 0;
  }
  return stood;
}

/** How many bookings a host got in all parts, and how many they should have got. */
function sharesOf(host: string, parts: readonly BalancesOverTime[]): Pick<Standing, 'hosted' | 'fair'> {
  let [hosted, fair] = [0, 0];
  for (const { hosts, shares } of parts) {
    const share = shares[hosts.indexOf(host)];
    hosted += share?.hosted ?? 0;
    fair += (share?.fair ?? 0) / BOOKING;
  }
  return { hosted, fair };
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
