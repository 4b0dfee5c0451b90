import { panelGroups, type PoolHost } from '@team-booking/core/assignment';
import type { Group } from '@team-booking/core/slots';
import type { BookingTypeConfig, GroupConfig, HostConfig, MemberConfig } from '../config/team-config.ts';
import { keptBy } from './kept-by.ts';

/** The seats of a type's bookings. */
export interface Seats {
  /** Hosts who take part in every booking. */
  readonly fixed: readonly string[];
  /** Hosts who may get a rotating seat; each once, in their order. */
  readonly candidates: readonly MemberConfig[];
  /** The number of rotating seats. */
  readonly rotating: number;
}

type Groups = readonly GroupConfig[];

export function seatsOf({ groups }: Pick<BookingTypeConfig, 'groups'>): Seats {
  return keptSeats(groups);
}

/** Every host of a type once, in the order of its groups. */
export function hostsOf({ groups }: Pick<BookingTypeConfig, 'groups'>): readonly string[] {
  return keptHosts(groups);
}

/** Those who rotate in a type in the form that core takes, without hosts who are switched off. */
export function rotationOf(
  type: Pick<BookingTypeConfig, 'groups'>,
  hosts: readonly Pick<HostConfig, 'id' | 'active'>[],
): PoolHost[] {
  const active = new Set(hosts.flatMap((host) => (host.active ? [host.id] : [])));
  return seatsOf(type).candidates.flatMap(({ host, weight, priority }) =>
    active.has(host) ? [{ id: host, weight, tier: priority }] : [],
  );
}

/** The type's groups in the form that core takes. */
export function coreGroups({ groups }: Pick<BookingTypeConfig, 'groups'>): readonly Group[] {
  return keptGroups(groups);
}

// A configuration never changes and serves many bookings, each of which asks for these several times.
const keptGroups = keptBy((groups: Groups): readonly Group[] =>
  groups.map(({ need, members }) => ({ need, hosts: members.map(({ host }) => host) })),
);
const keptHosts = keptBy((groups: Groups): readonly string[] => [...membersOf(groups).keys()]);
const keptSeats = keptBy((groups: Groups): Seats => {
  // A group without members can never be filled, so nobody takes part in anything.
  if (groups.some(({ members }) => members.length === 0)) return { fixed: [], candidates: [], rotating: 0 };
  const { fixed, candidates, seats } = panelGroups(keptGroups(groups));
  const members = membersOf(groups);
  return { fixed, candidates: candidates.map((host) => members.get(host)!), rotating: seats };
});

/** Whether a group needs all its members. */
export function isFixed({ need, members }: GroupConfig): boolean {
  return need === 'all' || need === members.length;
}

// A host in several rotating groups has the same weight and priority in all of them, so any of them will do.
function membersOf(groups: Groups): ReadonlyMap<string, MemberConfig> {
  const rotatingLast = groups.toSorted((a, b) => Number(isFixed(b)) - Number(isFixed(a)));
  const order = groups.flatMap(({ members }) => members.map(({ host }) => host));
  const members = new Map(rotatingLast.flatMap((group) => group.members.map((member) => [member.host, member])));
  return new Map(order.map((host) => [host, members.get(host)!]));
}
