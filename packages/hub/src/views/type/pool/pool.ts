import type { PoolChanges, PoolDocument } from '@team-booking/contract/team';
import { sharesOf, weightsOf, type Share } from './shares.ts';

/** Who is there: one host, whoever’s turn it is, everybody, or a mix. */
export type Mode = PoolDocument['mode'];

/** A host of a pool as it is edited. */
export interface EditedMember {
  readonly host: string;
  /** Of the largest one in the pool. */
  readonly share: Share;
  /** 1 first. */
  readonly priority: number;
}

export interface EditedGroup {
  readonly need: number | 'all';
  readonly members: readonly EditedMember[];
}

/** A pool as it is edited: with shares instead of weights, so that one that is changed is one change. */
export interface EditedPool {
  readonly mode: Mode;
  readonly groups: readonly EditedGroup[];
  /** Absent: whoever is the first of those who are always there. */
  readonly owner?: string;
  readonly fairness: PoolDocument['fairness'];
  readonly requestedHost: PoolDocument['requestedHost'];
  readonly offering: PoolDocument['offering'];
  /** Bookings that somebody may be ahead of their share before times of theirs are hidden. Absent: any number. */
  readonly maxLead?: number;
}

/** Makes a pool of another, e.g. in which somebody has another place. */
export type PoolChange = (pool: EditedPool) => EditedPool;

/** What is stored of a pool, with or without what is told besides. */
type StoredPool = Omit<PoolDocument, 'hosts' | 'revision'>;

/** A pool that is stored, as it is edited. */
export function editedPool(pool: StoredPool): EditedPool {
  const { mode, groups, owner, fairness, requestedHost, offering, maxLead } = pool;
  const shares = sharesOf(groups.flatMap(({ members }) => members.map(({ weight }) => weight)));
  let place = 0;
  return {
    mode,
    groups: groups.map(({ need, members }) => ({
      need,
      members: members.map(({ host, priority }) => ({ host, share: shares[place++]!, priority })),
    })),
    ...(owner !== null && { owner }),
    fairness,
    requestedHost,
    offering,
    ...(maxLead !== null && { maxLead }),
  };
}

/** What is edited, as it is stored. @param largest the largest weight of before */
export function poolChanges(pool: EditedPool, largest?: number): PoolChanges {
  const { mode, groups, owner, fairness, requestedHost, offering, maxLead } = pool;
  const weights = weightsOf(
    groups.flatMap(({ members }) => members.map(({ share }) => share)),
    largest,
  );
  let place = 0;
  return {
    mode,
    groups: groups.map(({ need, members }) => ({
      need,
      members: members.map(({ host, priority }) => ({ host, weight: weights[place++]!, priority })),
    })),
    owner: owner !== undefined && canOwn(pool).includes(owner) ? owner : null,
    fairness,
    requestedHost,
    offering,
    maxLead: maxLead ?? null,
  };
}

/** The largest weight of a stored pool. */
export const largestWeight = ({ groups }: StoredPool): number =>
  Math.max(1, ...groups.flatMap(({ members }) => members.map(({ weight }) => weight)));

/** Whether everybody of a group is in every booking, so that nobody has a share. */
export const isWhole = ({ need, members }: EditedGroup): boolean => need === 'all' || need >= members.length;

/** Hosts by their places, each once. */
export const hostsIn = ({ groups }: EditedPool): readonly string[] => [
  ...new Set(groups.flatMap(({ members }) => members.map(({ host }) => host))),
];

/** Whether some seats rotate. */
export const doRotate = ({ mode, groups }: EditedPool): boolean =>
  mode !== 'solo' && groups.every(({ members }) => members.length > 0) && !groups.every(isWhole);

/** Who may be in charge: of several hosts who all take part, those who always do. */
export function canOwn({ mode, groups }: EditedPool): readonly string[] {
  if (mode === 'solo' || mode === 'round-robin') return [];
  return [...new Set(groups.filter(isWhole).flatMap(({ members }) => members.map(({ host }) => host)))];
}

/**
 * The pool in another mode. Everybody stays as far as there is room; one host becomes all those of before again.
 *
 * @param before the pool as it is stored
 */
export function inMode(pool: EditedPool, mode: Mode, before: EditedPool): EditedPool {
  if (mode === pool.mode) return pool;
  if (mode === before.mode) return { ...pool, mode, groups: before.groups };
  const known = pool.mode === 'solo' && hostsIn(before).length > 1 ? before : pool;
  const all = hostsIn(known).map((host) => memberOf(known, host)!);
  if (mode === 'panel') return { ...pool, mode, groups: known.groups };
  const need = mode === 'collective' ? 'all' : 1;
  return { ...pool, mode, groups: [{ need, members: mode === 'solo' ? all.slice(0, 1) : all }] };
}

function memberOf(pool: EditedPool, host: string): EditedMember | undefined {
  return pool.groups.flatMap(({ members }) => members).find((member) => member.host === host);
}

/** With one group changed. */
export function withGroup(pool: EditedPool, g: number, group: Partial<EditedGroup>): EditedPool {
  return { ...pool, groups: pool.groups.map((one, i) => (i === g ? { ...one, ...group } : one)) };
}

/** With a host changed, in every group that they sit in: they have one share of a pool. */
export function withMember(pool: EditedPool, host: string, change: Partial<EditedMember>): EditedPool {
  const groups = pool.groups.map(({ need, members }) => ({
    need,
    members: members.map((member) => (member.host === host ? { ...member, ...change } : member)),
  }));
  return { ...pool, groups };
}

/** With a host last in a group; one who sits in the pool already brings along what they have. */
export function withHost(pool: EditedPool, g: number, host: string): EditedPool {
  const member = memberOf(pool, host) ?? { host, share: '1/1' as const, priority: 1 };
  const { members } = pool.groups[g]!;
  return withGroup(pool, g, { members: [...members, member] });
}

export function withoutHost(pool: EditedPool, g: number, host: string): EditedPool {
  const members = pool.groups[g]!.members.filter((member) => member.host !== host);
  return withGroup(pool, g, { members });
}

/** Without a host in each group whose members all take part, if somebody is left: as if they were optional there. */
export function withOptional(pool: EditedPool, host: string): EditedPool {
  const groups = pool.groups.map((group) => {
    const members = group.members.filter((member) => member.host !== host);
    if (!isWhole(group) || members.length === 0) return group;
    return { need: group.need === 'all' ? ('all' as const) : members.length, members };
  });
  return { ...pool, groups };
}

/** With a host at another place of their group. A place beyond an end is that end. */
export function movedHost(pool: EditedPool, g: number, host: string, place: number): EditedPool {
  const { members } = pool.groups[g]!;
  const member = members.find((one) => one.host === host);
  if (!member) return pool;
  const others = members.filter((one) => one !== member);
  return withGroup(pool, g, { members: others.toSpliced(Math.max(0, Math.min(place, others.length)), 0, member) });
}
