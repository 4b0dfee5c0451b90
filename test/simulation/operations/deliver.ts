import type { RandomNumbers } from '../../../packages/core/test/random-numbers.ts';
import type { World } from '../world/world.ts';

/** A process delivers what is due, in the middle of everything else. */
export async function deliver(world: World, random: RandomNumbers): Promise<void> {
  const process = random.of(world.processes);
  for (let turns = random.below(30); turns > 0; turns--) await world.steps.turn('lets others go first', world.people);
  const isOver = await world.deliverers.deliver(process, 1 + random.below(4));
  world.say(`${process.name} delivers${isOver ? '' : ' some of what is due'}`);
}
