import type { PanelHistory, PoolEvent, PoolHistory, PoolHost } from '@team-booking/core/assignment';
import type { Group } from '@team-booking/core/slots';
import { RandomNumbers } from '../../packages/core/test/random-numbers.ts';

export type History = PoolHistory & Partial<Pick<PanelHistory, 'groups'>>;

const HOSTS = ['A', 'B', 'C', 'D', 'E', 'F', 'G'];

/** A random history with every kind of event. Every third has panels, every third fixed hosts. */
export function randomHistory(seed: number): History {
  const random = new RandomNumbers(seed);
  const kind = (['plain', 'fixed', 'panel'] as const)[seed % 3];
  const members = HOSTS.slice(0, kind === 'panel' ? 7 : 2 + random.below(6));
  const pool = members.map((id) => hostOf(random, id));
  const groups = kind === 'plain' ? null : groupsOf(random, kind);
  return {
    pool,
    mode: random.of(['turns', 'strict', 'totals']),
    policy: { requested: random.of(['neutral', 'by-hand']), afterStart: random.of(['void', 'keep']) },
    ...(groups && { groups }),
    events: eventsOf(random, new Set(members)),
  };
}

function hostOf(random: RandomNumbers, id: string): PoolHost {
  return { id, weight: random.of([1, 1, 1, 2, 3, 7, 999_983]), tier: random.chance(0.75) ? 1 : 1 + random.below(3) };
}

function groupsOf(random: RandomNumbers, kind: 'fixed' | 'panel'): Group[] {
  if (kind === 'fixed') {
    return [
      { need: 1, hosts: HOSTS },
      { need: 'all', hosts: [random.of(HOSTS)] },
    ];
  }
  const more = Array.from({ length: random.below(4) }, (): Group => {
    const hosts = random.shuffled(HOSTS).slice(0, 2 + random.below(5));
    return { need: random.chance(0.1) ? 'all' : 1 + random.below(Math.min(3, hosts.length)), hosts };
  });
  return [{ need: 2, hosts: HOSTS }, ...more];
}

/** @param active the hosts in the pool, kept up to date, as an event `order` must name each of them */
function eventsOf(random: RandomNumbers, active: Set<string>): PoolEvent[] {
  return Array.from({ length: 60 }, (): PoolEvent => {
    const id = `b${random.below(10)}`;
    const free = HOSTS.filter(() => random.chance(0.8));
    const [host, to, from, hostId] = [random.of(HOSTS), random.of(HOSTS), random.of(HOSTS), random.of(HOSTS)];
    const n = random.next();
    if (n < 0.4) return { op: 'book', id, free };
    if (n < 0.48) return { op: 'cancel', id };
    if (n < 0.52) return { op: 'noShow', id, who: random.of(['host', 'attendee']) };
    if (n < 0.6) return { op: 'reschedule', id, free, anyone: random.chance(0.4) };
    if (n < 0.67) return { op: 'reassign', id, free, from };
    if (n < 0.73) return { op: 'reassign', id, free, from, to };
    if (n < 0.78) return { op: 'assign', id, free, from, to };
    if (n < 0.84) return { op: 'requested', id, free, host };
    if (n < 0.87) return { op: 'correct', hostId, amount: random.below(4_000_000_001) - 2_000_000_000 };
    if (n < 0.9) return { op: 'weight', hostId, weight: hostOf(random, hostId).weight };
    if (n < 0.93) return { op: 'tier', hostId, tier: 1 + random.below(3) };
    if (n < 0.95) return { op: 'order', ids: random.shuffled([...active]) };
    if (n < 0.97) {
      active.delete(hostId);
      return { op: 'remove', hostId };
    }
    active.add(hostId);
    return { op: 'add', host: hostOf(random, hostId) };
  });
}
