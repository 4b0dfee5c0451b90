import { Refusal } from '@team-booking/contract';
import { teamOf } from '../booking/backend.ts';
import { visibleType } from '../booking-types/known-type.ts';
import type { BookingTypeConfig, TeamConfig } from '../config/team-config.ts';
import type { StoreView } from '../store/store.ts';
import type { TeamContext } from '../team-surface/team-context.ts';

/**
 * A booking type of which it makes sense to ask what it offers: it is published, or may become so. Of a draft it is told what visitors
 * would be offered.
 *
 * @throws {Refusal} `not-found`, `wrong-state` if it is archived
 */
export async function offeredType(
  { actor }: Pick<TeamContext, 'actor'>,
  view: StoreView,
  id: string,
): Promise<{ readonly team: TeamConfig; readonly type: BookingTypeConfig }> {
  const team = await teamOf(view);
  const type = visibleType(team, id, actor);
  if (type.status !== 'archived') return { team, type };
  throw new Refusal(
    'wrong-state',
    'This booking type is archived, so it offers nothing. Publish or unpublish it first.',
  );
}
