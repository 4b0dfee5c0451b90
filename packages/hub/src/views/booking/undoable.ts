import type { TeamBooking } from '@team-booking/contract/team';
import type { Hub } from '../../hub.ts';

type Line = TeamBooking['story'][number];

/**
 * The reassignment that can be taken back, as the backend says: whether a later one has taken it back or goes on from it cannot be seen in the story.
 *
 * @returns its line; `null` = nothing can be
 */
export async function undoableIn(
  { client }: Pick<Hub, 'client'>,
  { id, story }: Pick<TeamBooking, 'id' | 'story'>,
  signal: AbortSignal,
): Promise<Line | null> {
  const last = story.findLast(({ what }) => what === 'reassign');
  if (!last) return null;
  const can = await client.undoReassign({ id, body: { dryRun: true } }, { signal }).then(
    () => true,
    () => false,
  );
  return can ? last : null;
}
