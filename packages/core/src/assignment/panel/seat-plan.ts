import type { RotatingGroup } from './panel-groups.ts';

/**
 * Who sits in which group. A host may be moved to another of their groups, but never unseated: so any host who can be
 * added to a plan can be seated together with all hosts in it.
 */
export interface SeatPlan {
  readonly groups: readonly RotatingGroup[];
  /** By group, the hosts who sit there. */
  readonly seated: readonly (readonly string[])[];
  readonly count: number;
}

export function emptyPlan(groups: readonly RotatingGroup[]): SeatPlan {
  return { groups, seated: groups.map(() => []), count: 0 };
}

/** The plan with one more host, or `null` if there is no seat for them, however the others move. */
export function withHost(plan: SeatPlan, host: string): SeatPlan | null {
  const seated = plan.seated.map((hosts) => [...hosts]);
  if (!seat(plan.groups, seated, host, new Set())) return null;
  return { groups: plan.groups, seated, count: plan.count + 1 };
}

/** The plan with as many of these hosts as can be seated. */
export function withHosts(plan: SeatPlan, hosts: Iterable<string>): SeatPlan {
  let filled = plan;
  for (const host of hosts) filled = withHost(filled, host) ?? filled;
  return filled;
}

function seat(groups: readonly RotatingGroup[], seated: string[][], host: string, asked: Set<number>): boolean {
  for (const [g, { need, hosts }] of groups.entries()) {
    if (!hosts.has(host) || asked.has(g)) continue;
    asked.add(g);
    const sitting = seated[g]!;
    if (sitting.length < need) {
      sitting.push(host);
      return true;
    }
    for (const [place, other] of sitting.entries()) {
      if (!seat(groups, seated, other, asked)) continue;
      sitting[place] = host;
      return true;
    }
  }
  return false;
}
