import { Refusal } from '@team-booking/contract';
import type { changeRoutes, TeamSurface } from '@team-booking/contract/team';
import type { TeamContext } from '../team-surface/team-context.ts';

/** The stream of changes. */
export function changeVerbs({ backend, actor }: TeamContext): Pick<TeamSurface, keyof typeof changeRoutes> {
  return {
    teamChanges() {
      const { feed } = backend;
      if (!feed) throw new Refusal('not-found', 'This backend tells of no changes. Ask again instead.');
      return (listener) => feed.listen(actor, listener);
    },
  };
}
