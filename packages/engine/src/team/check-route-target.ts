import type { Target } from '@team-booking/core/routing';
import { canSeat } from '@team-booking/core/slots';
import { isPublished } from '../booking/backend.ts';
import { isOpen } from '../links/check-entry.ts';
import type { BookingTypeConfig } from '../config/team-config.ts';
import { narrowGroups } from '../routing/narrow.ts';
import type { Problems } from './problems.ts';
import { hostsOf, seatsOf } from './seats.ts';

/** Validates that answers can lead somewhere: to a booking type that there is, or to seats that can be filled. */
export function checkTarget(
  to: Target,
  type: BookingTypeConfig,
  types: readonly BookingTypeConfig[],
  field: string,
  problems: Problems,
): void {
  switch (to.kind) {
    case 'everybody':
    case 'message':
      return;
    case 'type': {
      const other = types.find(({ id }) => id === to.type);
      if (!other) problems.add('unknown-type', `${field}/type`, `is ${to.type}`, 'Use the id of a booking type.');
      else if (isPublished(type) && !isOpen(other)) {
        const why = isPublished(other) ? 'visitors need a link for' : 'is not published';
        const problem = `is ${to.type}, which ${why}`;
        problems.add('closed-type', `${field}/type`, problem, 'Open it to everybody first, or lead somewhere else.');
      }
      return;
    }
    case 'host': {
      const { fixed, rotating, candidates } = seatsOf(type);
      checkMembers([to.host], type, () => `${field}/host`, problems);
      if (rotating <= 1 || fixed.includes(to.host)) return;
      if (!candidates.some(({ host }) => host === to.host)) return;
      const remedy = 'Lead to hosts, and name enough of them to fill the seats.';
      problems.add('invalid', `${field}/kind`, 'is host, but several hosts are chosen together', remedy, 'no-choice');
      return;
    }
    case 'hosts':
      problems.unique(to.hosts, (i) => `${field}/hosts/${i}`);
      checkMembers(to.hosts, type, (i) => `${field}/hosts/${i}`, problems);
      if (canSeat(narrowGroups(type, to.hosts), hostsOf(type))) return;
      problems.add(
        'need-exceeds-group',
        `${field}/hosts`,
        'cannot fill the seats even when everybody is free',
        'Name enough hosts of every group whose seats rotate.',
      );
  }
}

function checkMembers(
  hosts: readonly string[],
  type: BookingTypeConfig,
  field: (index: number) => string,
  problems: Problems,
): void {
  const { fixed } = seatsOf(type);
  const members = new Set(hostsOf(type));
  for (const [i, host] of hosts.entries()) {
    if (!members.has(host)) {
      problems.add('unknown-host', field(i), `is ${host}`, 'Use the id of one of the hosts of the booking type.');
    } else if (fixed.includes(host)) {
      const remedy = 'Leave them out, or lead to everybody.';
      problems.add('invalid', field(i), `is ${host}, who takes part wherever the answers lead`, remedy, 'no-choice');
    }
  }
}
