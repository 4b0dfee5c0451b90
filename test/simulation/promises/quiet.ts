import { deliveryHealth, expireBookings, hear } from '@team-booking/engine';
import { MINUTE } from '@team-booking/core/time';
import { RandomNumbers } from '../../../packages/core/test/random-numbers.ts';
import { TILL } from '../outside/till.ts';
import type { World } from '../world/world.ts';
import { holds } from './broken.ts';
import { checkMoney } from './money.ts';
import { settle } from './settle.ts';
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
  outside.till.endProcessing(new RandomNumbers(world.steps.count));
  for (let round = 0; round < ROUNDS; round++) {
    world.now += ROUND;
    await goOn(world, round);
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
  await settle(world, 0);
  await checkTold(world);
  await checkMoney(world);
}

/** What does not wait for anybody: time, which ends what has waited too long, and the messages of who takes payments. */
async function goOn(world: World, round: number): Promise<void> {
  const process = world.processes[round % world.processes.length]!;
  const [backend, now] = [world.backend(process), world.nowOf(process)];
  await expireBookings(backend, now);
  world.isSwept = true;
  const { tellings } = world.outside.till;
  for (const telling of tellings) {
    // Each comes twice, which has to be the same as once.
    for (let times = 0; times < 2; times++) await hear(backend, TILL, telling.news, now);
    tellings.delete(telling);
  }
}
