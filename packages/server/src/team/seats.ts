import type { Group } from '@team-booking/core';
import { fixedHosts, isFixed } from './defaults.ts';
import type { BookingTypeConfig, GroupConfig } from './types.ts';

/** Who takes part in a booking of a type. */
export interface Seats {
  /** They take part in every booking, in their order. */
  readonly fixed: readonly string[];
  /** One of them takes part; `null` if nobody rotates. Those who are fixed are no candidates. */
  readonly rotating: GroupConfig | null;
}

export function seatsOf({ groups }: BookingTypeConfig): Seats {
  const fixed = fixedHosts(groups);
  const rotating = groups.find((group) => !isFixed(group));
  if (!rotating) return { fixed, rotating: null };
  const members = rotating.members.filter(({ host }) => !fixed.includes(host));
  return { fixed, rotating: { ...rotating, members } };
}

/** Every host of a type once, in the order of its groups. */
export function hostsOf({ groups }: BookingTypeConfig): readonly string[] {
  return [...new Set(groups.flatMap(({ members }) => members.map(({ host }) => host)))];
}

/** The type's groups as the core reads them. */
export function coreGroups({ groups }: BookingTypeConfig): Group[] {
  return groups.map(({ need, members }) => ({ need, hosts: members.map(({ host }) => host) }));
}
