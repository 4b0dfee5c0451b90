import { DAY, HOUR, MINUTE } from '@team-booking/core/time';
import { RandomNumbers } from '../../../packages/core/test/random-numbers.ts';
import { mixed } from './mixed.ts';

/** What somebody does. All its chances come from its own seed, so that it does the same whatever is left out before it. */
interface Operation {
  readonly kind: OperationKind;
  readonly seed: number;
}

/** Operations that begin at the same moment; the seed decides in what order they go on. */
export interface Burst {
  readonly seed: number;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly operations: readonly Operation[];
}

/** How often each kind is chosen, in a burst. */
const SHARES = {
  book: 40,
  move: 14,
  cancel: 9,
  edit: 6,
  reassign: 8,
  retry: 5,
  sweep: 3,
  configure: 5,
  die: 3,
} as const;

/** Operations that nobody else takes part in, as often as they are chosen. */
const ALONE = ['calendar', 'clock', 'probe', 'probe', 'probe'] as const;

export type OperationKind = keyof typeof SHARES | (typeof ALONE)[number] | 'crowd' | 'deliver' | (typeof MONEY)[number];

/** What is done about what has a price, as often as it is chosen: in one simulation of three, besides whatever else happens. */
const MONEY = ['purchase', 'purchase', 'pay', 'news', 'regret', 'decide'] as const;
const MONEY_SEEDS = 3;
/** And in one of so many, it is most of what happens: what becomes of money late is rare otherwise. */
const MUCH_MONEY_SEEDS = 6;

/**
 * One simulation in so many has crowds, in one burst of so many, besides those in which somebody is alone. The first seeds have none:
 * planted faults are looked for in them.
 */
const CROWDED = { from: 20, seeds: 4, bursts: 3 } as const;

const KINDS = Object.entries(SHARES).flatMap(([kind, share]) =>
  Array.from({ length: share }, () => kind as keyof typeof SHARES),
);

/** The days on which simulations begin: a few days before clocks change somewhere, before a leap day, and before the end of a year. */
const BEGINNINGS = ['2026-03-06', '2026-03-25', '2026-10-21', '2027-12-20', '2028-02-25', '2026-06-01'];

/** When the simulation of a seed begins, epoch milliseconds. */
function beginningOf(seed: number): number {
  return Date.parse(`${BEGINNINGS[seed % BEGINNINGS.length]}T00:00:00Z`);
}

/** What happens in so many days: about two operations a day, in bursts. The same seed gives the same plan. */
export function planOf(seed: number, days: number): Burst[] {
  const random = new RandomNumbers(mixed(seed, 1));
  const bursts: Burst[] = [];
  const isCrowded = seed >= CROWDED.from && seed % CROWDED.seeds === CROWDED.seeds - 1;
  const most = seed % MUCH_MONEY_SEEDS === 1 ? 16 : 4;
  const end = beginningOf(seed) + days * DAY;
  for (let at = beginningOf(seed) + 6 * HOUR; at < end; at += pause(random)) {
    const isAlone = random.chance(0.3);
    const operations: OperationKind[] = isAlone ? [random.of(ALONE)] : some(random);
    if (!isAlone && isCrowded && mixed(seed, at / MINUTE) % CROWDED.bursts === 0) operations.push('crowd');
    // Besides whatever else happens, so that the rest of a plan is the same without.
    for (let n = isAlone || seed % 3 === 2 ? 0 : mixed(seed, at / MINUTE, 99) % 4; n > 0; n--)
      operations.push('deliver');
    for (let n = isAlone || seed % MONEY_SEEDS !== 1 ? 0 : mixed(seed, at / MINUTE, 98) % most; n > 0; n--)
      operations.push(MONEY[mixed(seed, at / MINUTE, 97, n) % MONEY.length]!);
    bursts.push({
      seed: mixed(seed, at / MINUTE),
      at,
      operations: operations.map((kind, i) => ({ kind, seed: mixed(seed, at / MINUTE, i + 1) })),
    });
  }
  return bursts;
}

/** Mostly a day, now and then a few minutes, in whole minutes: some moments are the very end of a notice or a wait. */
function pause(random: RandomNumbers): number {
  const minutes = random.chance(0.25) ? 5 * (1 + random.below(12)) : 30 * (1 + random.below(220));
  return minutes * MINUTE;
}

/** Of any kinds, or of two kinds only: rare ones meet rarely otherwise. */
function some(random: RandomNumbers): OperationKind[] {
  const count = random.chance(0.25) ? 1 : 2 + random.below(5);
  const kinds = random.chance(0.3) ? random.shuffled(Object.keys(SHARES)).slice(0, 2) : KINDS;
  return Array.from({ length: count }, () => random.of(kinds) as OperationKind);
}
