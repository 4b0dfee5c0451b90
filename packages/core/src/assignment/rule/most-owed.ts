import type { Contender } from './contest.ts';
import { TIE } from './rule.ts';
import { largest } from './turn.ts';

/** The host who is owed most, and those who are owed as much. Indexes of contenders. */
export interface MostOwed {
  readonly chosen: number;
  /** Everybody within 0.001 booking of the top, the chosen one included. */
  readonly tied: readonly number[];
  /** What decided among them. */
  readonly by: 'most_owed' | 'least_recent' | 'pool_order';
}

/**
 * Among the hosts within 0.001 booking of the largest credit the least recently assigned, then the first in the order.
 * Never assigned counts as least recent.
 *
 * @param credits by contender; a number for the candidates, at least one of them
 */
export function mostOwed(contenders: readonly Contender[], credits: readonly (number | null)[]): MostOwed {
  const least = largest(credits) - TIE;
  const tied: number[] = [];
  credits.forEach((credit, i) => {
    if (credit !== null && credit >= least) tied.push(i);
  });
  const recency = (i: number): number => contenders[i]!.lastAssigned ?? 0;
  const longest = Math.min(...tied.map(recency));
  const first = tied.filter((i) => recency(i) === longest);
  return {
    chosen: first[0]!,
    tied,
    by: tied.length === 1 ? 'most_owed' : first.length === 1 ? 'least_recent' : 'pool_order',
  };
}
