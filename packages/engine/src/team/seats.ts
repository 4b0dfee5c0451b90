import { panelGroups } from '@team-booking/core/assignment';
import type { Group } from '@team-booking/core/slots';
import type { BookingTypeConfig, GroupConfig, MemberConfig } from '../config/team-config.ts';

/** Who takes part in a booking of a type. */
export interface Seats {
  /** They take part in every booking. */
  readonly fixed: readonly string[];
  /** They may get one of the seats that rotate; each once, in their order. */
  readonly candidates: readonly MemberConfig[];
  /** How many seats rotate. */
  readonly rotating: number;
}

export function seatsOf({ groups }: Pick<BookingTypeConfig, 'groups'>): Seats {
  // A group that nobody is in can never be filled, so nobody takes part in anything.
  if (groups.some(({ members }) => members.length === 0)) return { fixed: [], candidates: [], rotating: 0 };
  const { fixed, candidates, seats } = panelGroups(coreGroups({ groups }));
  const members = membersOf(groups);
  return { fixed, candidates: candidates.map((host) => members.get(host)!), rotating: seats };
}

/** Every host of a type once, in the order of its groups. */
export function hostsOf({ groups }: Pick<BookingTypeConfig, 'groups'>): readonly string[] {
  return [...membersOf(groups).keys()];
}

/** The type's groups as the core reads them. */
export function coreGroups({ groups }: Pick<BookingTypeConfig, 'groups'>): Group[] {
  return groups.map(({ need, members }) => ({ need, hosts: members.map(({ host }) => host) }));
}

/** Whether a group needs all its members. */
export function isFixed({ need, members }: GroupConfig): boolean {
  return need === 'all' || need === members.length;
}

// Who sits in several rotating groups has the same weight and priority in all of them, so the last one does as well.
function membersOf(groups: readonly GroupConfig[]): ReadonlyMap<string, MemberConfig> {
  const rotatingLast = groups.toSorted((a, b) => Number(isFixed(b)) - Number(isFixed(a)));
  const order = groups.flatMap(({ members }) => members.map(({ host }) => host));
  const members = new Map(rotatingLast.flatMap((group) => group.members.map((member) => [member.host, member])));
  return new Map(order.map((host) => [host, members.get(host)!]));
}
