import type { TeamBooking } from '@team-booking/contract/team';

type Line = TeamBooking['story'][number];

/**
 * The reassignment that can be taken back: the last change of who hosts a booking or when, unless it has itself given the booking back.
 *
 * @param lines what happened, the last at the end
 */
export function lastReassignment(lines: readonly Line[]): Line | null {
  const changes = lines.filter(({ after }) => after !== undefined);
  const [former, last] = [changes.at(-2), changes.at(-1)];
  if (last?.what !== 'reassign') return null;
  const isBack = former?.what === 'reassign' && String(former.before?.hosts) === String(last.after?.hosts);
  return isBack ? null : last;
}
