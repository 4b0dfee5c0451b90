import type { BookingTypeSettings } from '@team-booking/contract/team';
import { groupConfigs } from './defaults.ts';
import type { Problems } from './problems.ts';

/**
 * Validates where rooms and other resources take part: in groups of their own behind those of people, so that somebody is always in charge, and
 * whose turn it is among people has nothing to do with rooms.
 *
 * @param resources ids of hosts who are nobody
 */
export function checkResources(
  type: BookingTypeSettings,
  resources: ReadonlySet<string>,
  field: string,
  problems: Problems,
): void {
  const place = `${field}/${type.groups ? 'groups' : 'hosts'}`;
  const groups = groupConfigs(type).map(({ members }) => members.map(({ host }) => host));
  const named = groups.flat().find((host) => resources.has(host));
  if (named === undefined) return;
  if (type.mode !== 'panel') {
    const remedy = 'Choose mode panel, with a group of people and behind it one of resources.';
    problems.add('invalid', place, `have ${named}, which is a resource`, remedy, 'no-choice');
    return;
  }
  const hasPeople = groups.map((group) => group.some((host) => !resources.has(host)));
  const mixed = groups.findIndex((group, i) => hasPeople[i] && group.some((host) => resources.has(host)));
  if (mixed >= 0) {
    problems.add(
      'invalid',
      `${place}/${mixed}`,
      'has people and resources',
      'Give each a group of their own.',
      'no-choice',
    );
  } else if (!hasPeople[0] || hasPeople.lastIndexOf(true) > hasPeople.indexOf(false)) {
    problems.add(
      'invalid',
      place,
      'begin with a resource',
      'Put groups of people in front of those of resources.',
      'no-choice',
    );
  }
  if (type.owner !== undefined && resources.has(type.owner)) {
    problems.add(
      'invalid',
      `${field}/owner`,
      `is ${type.owner}, which is a resource`,
      'Name somebody, or nobody.',
      'owner-not-fixed',
    );
  }
}
