import type { Contest } from './contest.ts';
import type { PoolMode } from './mode.ts';
import { BAND } from './rule.ts';

/** The host chosen by rotation, and those who were skipped or passed. Indexes of contenders. */
export interface Turn {
  readonly chosen: number;
  /** Hosts of the tier who were not free; never the excluded one. */
  readonly skipped: readonly number[];
  /** Free hosts who are ahead of their share. */
  readonly passed: readonly number[];
}

/**
 * Walks the order cyclically to the first free host of a tier whose credit is at least `floor`.
 *
 * @param credits by contender; a number for those of the tier who are free, at least one of them `floor`
 * @param walkFrom the contender to begin with
 */
export function nextInTurn(
  { contenders, excluded }: Contest,
  tier: number,
  credits: readonly (number | null)[],
  floor: number,
  walkFrom: number,
): Turn {
  const skipped: number[] = [];
  const passed: number[] = [];
  for (let step = 0; step < contenders.length; step++) {
    const i = (walkFrom + step) % contenders.length;
    const credit = credits[i]!;
    if (credit !== null) {
      if (credit >= floor) return { chosen: i, skipped, passed };
      passed.push(i);
    } else if (contenders[i]!.tier === tier && contenders[i]!.host !== excluded) {
      skipped.push(i);
    }
  }
  throw new RangeError('A turn needs a host whose credit reaches the floor');
}

/** The least credit with which a host may have the turn: 0.49 booking below the largest; in strict mode, any. */
export function floorOf(mode: PoolMode, credits: readonly (number | null)[]): number {
  return mode === 'strict' ? -Infinity : largest(credits) - BAND;
}

/** The largest credit of those who have one. */
export function largest(credits: readonly (number | null)[]): number {
  let most = -Infinity;
  for (const credit of credits) if (credit !== null && credit > most) most = credit;
  return most;
}
