import { DAY, MINUTE, SECOND } from '@team-booking/core/time';
import type { RandomNumbers } from '../../../packages/core/test/random-numbers.ts';
import { HOSTS } from '../world/team.ts';
import type { World } from '../world/world.ts';

/** A host's calendar fails, comes back, fills or is emptied. */
export async function calendar(world: World, random: RandomNumbers): Promise<void> {
  const host = random.of(HOSTS);
  const { calendars } = world;
  if (calendars.isFailing(host)) {
    calendars.comeBack(host);
    return world.say(`${host}’s calendar can be read again`);
  }
  if (random.chance(0.25)) {
    calendars.fail(host);
    return world.say(`${host}’s calendar cannot be read`);
  }
  if (random.chance(0.3)) {
    calendars.clear(host);
    return world.say(`${host}’s calendar is empty`);
  }
  const today = Math.floor(world.now / DAY) * DAY;
  const times = Array.from({ length: 1 + random.below(4) }, () => {
    const start = today + random.below(8) * DAY + (5 * 60 + 15 * random.below(32)) * MINUTE;
    return { start, end: start + 15 * (1 + random.below(8)) * MINUTE };
  });
  calendars.fill(host, times);
  world.say(`${host}’s calendar has ${times.length} more appointments`);
}

/** The clock of a process is set. */
export async function clock(world: World, random: RandomNumbers): Promise<void> {
  const process = random.of(world.processes);
  process.skew = random.of([0, 0, -5, 5, -40, 40, 90]) * SECOND;
  world.say(`${process.name}’s clock is ${process.skew / SECOND} s ahead`);
}
