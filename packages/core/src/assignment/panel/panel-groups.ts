import type { Group } from '../../slots/seating.ts';
import { AssignmentError } from '../../errors/assignment-error.ts';

/** A group with rotating seats, without hosts who are fixed in another group. */
export interface RotatingGroup {
  readonly need: number;
  readonly hosts: ReadonlySet<string>;
}

/** Groups by how they are filled. */
export interface PanelGroups {
  /** The hosts of groups that need everybody, in the order of the groups. They sit there only. */
  readonly fixed: readonly string[];
  readonly rotating: readonly RotatingGroup[];
  /** All hosts who may get a rotating seat. */
  readonly candidates: readonly string[];
  /** Rotating seats in all. */
  readonly seats: number;
}

/** The maximum number of groups with rotating seats. Water-filling examines every subset of them. */
const MAX_ROTATING_GROUPS = 12;

/**
 * Separates fixed groups from rotating ones.
 *
 * @throws AssignmentError `invalid-need`, `too-many-groups`
 */
export function panelGroups(groups: readonly Group[]): PanelGroups {
  let known = separated.get(groups);
  if (!known) separated.set(groups, (known = separate(groups)));
  return known;
}

/** Memoised, as every decision of a booking type asks for the same groups. */
const separated = new WeakMap<readonly Group[], PanelGroups>();

function separate(groups: readonly Group[]): PanelGroups {
  const fixed = new Set<string>();
  const open: { need: number; hosts: readonly string[] }[] = [];
  groups.forEach(({ need, hosts }, i) => {
    const size = new Set(hosts).size;
    const count = need === 'all' ? size : need;
    if (!Number.isInteger(count) || count < 1 || count > size) {
      throw new AssignmentError(
        'invalid-need',
        `/groups/${i}/need`,
        `is ${need} of ${size}`,
        'Use 1 to all of the hosts.',
      );
    }
    if (count === size) for (const host of hosts) fixed.add(host);
    else open.push({ need: count, hosts });
  });
  if (open.length > MAX_ROTATING_GROUPS) {
    throw new AssignmentError(
      'too-many-groups',
      '/groups',
      `have ${open.length} with rotating seats`,
      `Use at most ${MAX_ROTATING_GROUPS}; groups with the same hosts can be one.`,
    );
  }
  const rotating = open.map(({ need, hosts }) => ({
    need,
    hosts: new Set(hosts.filter((host) => !fixed.has(host))),
  }));
  const candidates = new Set<string>();
  for (const { hosts } of rotating) for (const host of hosts) candidates.add(host);
  const seats = rotating.reduce((sum, { need }) => sum + need, 0);
  return { fixed: [...fixed], rotating, candidates: [...candidates], seats };
}
