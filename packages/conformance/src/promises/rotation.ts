import { NotChecked } from '../promise.ts';
import { play, type History } from '../cases/play.ts';
import { ROTATIONS } from '../cases/rotations.ts';
import type { Context } from '../context.ts';
import type { ContractPromise } from '../promise.ts';

const ALGORITHM = 'credit-rotation-1';

/** Plays histories if the backend declares the algorithm they were worked out by. */
export async function playAll(context: Context, histories: readonly History[]): Promise<void> {
  const { algorithm } = await context.backend.discover();
  if (algorithm !== ALGORITHM) {
    throw new NotChecked(
      `It declares ${algorithm ?? 'no algorithm'}; the order of hosts is known for ${ALGORITHM} only.`,
    );
  }
  for (const history of histories) await play(context, history);
}

const isPlain = ({ pool, fairness, events }: History) =>
  fairness === 'turns' &&
  events.every(({ op }) => op === 'book') &&
  pool.every(({ weight, tier }) => weight === 1 && tier === 1);

export const rotation: ContractPromise = {
  name: 'rotation',
  about:
    "Hosts rotate in the pool's order; who is not free is skipped and keeps his turn; who is more than half a booking behind goes first.",
  remedy:
    'Walk the order from just after the latest host and take the first free one whose credit is within 0.49 of the largest.',
  needs: 'testing',
  check: (context) => playAll(context, ROTATIONS.filter(isPlain)),
};

export const shares: ContractPromise = {
  name: 'shares',
  about:
    'Weights, priorities, cancellations, requested hosts and moves are accounted for as the declared algorithm says, in each of its modes.',
  remedy:
    'Compare your ledger with the rule event by event: shares by weight among the free hosts of the best priority, one booking off the chosen.',
  needs: 'testing',
  check: (context) =>
    playAll(
      context,
      ROTATIONS.filter((history) => !isPlain(history)),
    ),
};
