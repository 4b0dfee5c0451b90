import { canSeat } from '@team-booking/core/slots';
import type { BookingTypeSettings } from '@team-booking/contract/team';
import { fixedHosts, groupConfigs } from './defaults.ts';
import type { Problems } from './problems.ts';
import { coreGroups, isFixed } from './seats.ts';
import type { GroupConfig, MemberConfig } from '../config/team-config.ts';

const MOST = 100;
/** Core examines every subset of them. */
const MOST_ROTATING = 12;

/** Validates that a booking type's hosts can fill its seats, as its mode requires. */
export function checkSeats(
  type: BookingTypeSettings,
  hosts: ReadonlySet<string>,
  field: string,
  problems: Problems,
): void {
  const written = type.groups ? 'groups' : 'hosts';
  if ((type.mode === 'panel') !== (type.groups !== undefined) || (type.groups && type.hosts)) {
    problems.add(
      'invalid',
      `${field}/${written}`,
      `do not go with mode ${type.mode}`,
      'Give groups with mode panel, and hosts with every other mode.',
      'choice',
    );
    return;
  }
  const groups = groupConfigs(type);
  for (const [g, { need, members }] of groups.entries()) {
    const place = type.groups ? `${field}/groups/${g}/hosts` : `${field}/hosts`;
    problems.unique(
      members.map(({ host }) => host),
      (i) => `${place}/${i}`,
    );
    for (const [i, { host }] of members.entries()) {
      if (hosts.has(host)) continue;
      problems.add('unknown-host', `${place}/${i}`, `is ${host}`, 'Use the id of one of the team’s hosts.');
    }
    if (need !== 'all' && need > members.length && type.groups) {
      problems.add(
        'need-exceeds-group',
        `${field}/groups/${g}/need`,
        `is ${need} of ${members.length} hosts`,
        'Need fewer, or list more hosts.',
      );
    }
  }
  checkSize(type, groups, field, problems);
  checkOwner(type, groups, field, problems);
}

function checkSize(
  { mode, status = 'published' }: BookingTypeSettings,
  groups: readonly GroupConfig[],
  field: string,
  problems: Problems,
): void {
  const hosts = new Set(groups.flatMap(({ members }) => members.map(({ host }) => host)));
  const { size } = hosts;
  // What is not offered may be unfinished.
  const [one, two] = status === 'published' ? [1, 2] : [0, 0];
  if (mode === 'solo' && (size < one || size > 1)) {
    problems.add('team-size', `${field}/hosts`, `are ${size}`, 'Name one host, or choose collective or round-robin.');
  }
  if (mode !== 'solo' && (size < two || size > MOST)) {
    const remedy = `Name 2 to ${MOST} hosts${size < 2 ? ', or choose mode solo' : ''}.`;
    problems.add('team-size', `${field}/${mode === 'panel' ? 'groups' : 'hosts'}`, `are ${size}`, remedy);
  }
  if (mode !== 'panel') return;
  const rotating = groups.filter((group) => !isFixed(group));
  if (rotating.length > MOST_ROTATING) {
    problems.add(
      'too-many-groups',
      `${field}/groups`,
      `have ${rotating.length} with seats that rotate`,
      `Use ${MOST_ROTATING} at most; groups with the same hosts can be one.`,
    );
  }
  checkSameMember(rotating, field, problems);
  if (!canSeat(coreGroups({ groups }), hosts)) {
    problems.add(
      'team-size',
      `${field}/groups`,
      'cannot be filled even when everybody is free, as a host sits once only',
      'Name enough different hosts for all seats.',
    );
  }
}

/** A host has one account in a type's rotation, whichever group they are chosen for. */
function checkSameMember(groups: readonly GroupConfig[], field: string, problems: Problems): void {
  const known = new Map<string, MemberConfig>();
  for (const member of groups.flatMap(({ members }) => members)) {
    const { host, weight, priority } = known.get(member.host) ?? member;
    known.set(member.host, { host, weight, priority });
    if (weight === member.weight && priority === member.priority) continue;
    problems.add(
      'invalid',
      `${field}/groups`,
      `give ${host} different weights or priorities`,
      'Give a host the same weight and priority in every group of the type.',
      'duplicate',
    );
  }
}

function checkOwner(
  { mode, owner }: BookingTypeSettings,
  groups: readonly GroupConfig[],
  field: string,
  problems: Problems,
): void {
  if (owner === undefined) return;
  if (mode === 'collective' || mode === 'panel') {
    if (fixedHosts(groups).includes(owner)) return;
    problems.add(
      'owner-not-fixed',
      `${field}/owner`,
      `is ${owner}, who does not take part in every booking`,
      'Name a host who does, or nobody for the first one who does.',
    );
  } else {
    problems.add(
      'owner-not-fixed',
      `${field}/owner`,
      `is set, but with mode ${mode} there is one host only`,
      'Leave owner out.',
    );
  }
}
