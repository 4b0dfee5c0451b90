import type { RandomNumbers } from '../../../packages/core/test/random-numbers.ts';
import type { OperationKind } from '../plan/plan.ts';
import type { World } from '../world/world.ts';
import { deliver } from './deliver.ts';
import { decide, news, pay, purchase, regret } from './money.ts';
import { probe } from './probe.ts';
import { calendar, clock } from './surroundings.ts';
import { configure, die, reassign, sweep } from './team.ts';
import { book, cancel, crowd, edit, move, retry } from './visitor.ts';

/** How each kind of operation is done. */
export const OPERATIONS: Readonly<Record<OperationKind, (world: World, random: RandomNumbers) => Promise<void>>> = {
  book,
  crowd,
  move,
  cancel,
  edit,
  retry,
  reassign,
  configure,
  sweep,
  die,
  calendar,
  clock,
  probe,
  deliver,
  purchase,
  pay,
  news,
  regret,
  decide,
};
