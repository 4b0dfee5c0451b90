import type { TeamBooking } from '@team-booking/contract/team';

type Line = TeamBooking['story'][number];

/**
 * The reassignment that can be taken back, as the backend says; `null` = none can. Where it does not say so, that is the last change of who
 * hosts a booking or when, unless it has itself given the booking back.
 */
export function lastReassignment({ story, undoable }: Pick<TeamBooking, 'story' | 'undoable'>): Line | null {
  if (undoable !== undefined) return (undoable && story.findLast(({ what }) => what === 'reassign')) || null;
  const changes = story.filter(({ after }) => after !== undefined);
  const [former, last] = [changes.at(-2), changes.at(-1)];
  if (last?.what !== 'reassign') return null;
  const isBack = former?.what === 'reassign' && String(former.before?.hosts) === String(last.after?.hosts);
  return isBack ? null : last;
}
