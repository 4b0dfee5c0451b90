import { play, type History } from '../cases/play.ts';
import { ROTATIONS } from '../cases/rotations.ts';
import type { Context } from '../context.ts';
import type { Guarantee } from '../guarantee.ts';

/** The algorithm that the worked cases are about. */
export const ALGORITHM = 'credit-rotation-1';

/** Plays histories whose results the algorithm determines. */
export async function playAll(context: Context, histories: readonly History[]): Promise<void> {
  for (const history of histories) await play(context, history);
}

const isPlain = ({ pool, fairness, events }: History) =>
  fairness === 'turns' &&
  events.every(({ op }) => op === 'book') &&
  pool.every(({ weight, tier }) => weight === 1 && tier === 1);

export const rotation: Guarantee = {
  name: 'rotation',
  about:
    "Hosts rotate in the pool's order; a host who is not free is skipped and keeps the turn; one who is more than half a booking behind goes first.",
  remedy:
    'Walk the order from just after the latest host and take the first free one whose credit is within 0.49 of the largest.',
  algorithm: ALGORITHM,
  needs: 'testing',
  check: (context) => playAll(context, ROTATIONS.filter(isPlain)),
};

export const shares: Guarantee = {
  name: 'shares',
  about:
    'Weights, priorities, cancellations, requested hosts and moves are accounted for as the declared algorithm says, in each of its modes.',
  remedy:
    'Compare your ledger with the rule event by event: shares by weight among the free hosts of the best priority, one booking off the chosen.',
  algorithm: ALGORITHM,
  needs: 'testing',
  check: (context) =>
    playAll(
      context,
      ROTATIONS.filter((history) => !isPlain(history)),
    ),
};
