import { deliveryHealth } from '@team-booking/engine';
import { MINUTE } from '@team-booking/core/time';
import type { World } from '../world/world.ts';
import { holds } from './broken.ts';
import { checkTold } from './told.ts';

/** No attempt is put off for longer than an hour. */
const ROUNDS = 8;
const ROUND = 10 * MINUTE;
/** No round needs nearly as many passes. */
const MOST = 200;

/** How long it takes until all is quiet, milliseconds. */
export const QUIET = ROUNDS * ROUND;

/** Lets the receivers work, and the processes deliver until nothing waits any more: then everybody knows everything. */
export async function fallQuiet(world: World): Promise<void> {
  const { outside, deliverers, processes } = world;
  outside.isWell = true;
  for (let round = 0; round < ROUNDS; round++) {
    world.now += ROUND;
    for (const process of processes) {
      const isOver = await deliverers.deliver(process, MOST);
      holds(isOver, 'delivering comes to an end', () => `${process.name} goes on and on`);
    }
  }
  outside.isWell = false;
  const { unforeseen } = deliverers;
  holds(unforeseen.length === 0, 'no delivery fails for a reason that nobody foresaw', () =>
    unforeseen.map((error) => (error instanceof Error ? error.stack : String(error))).join('\n'),
  );
  const { waiting, dead } = await deliveryHealth(processes[0]!.store, 'team', world.now);
  holds(waiting + dead === 0, 'everything is delivered in the end', () => `${waiting} wait, ${dead} were given up`);
  await checkTold(world);
}
