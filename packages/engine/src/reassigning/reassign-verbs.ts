import type { reassignRoutes, TeamSurface } from '@team-booking/contract/team';
import type { TeamContext } from '../team-surface/team-context.ts';
import { giveBooking } from './give-booking.ts';
import { takersOf } from './takers.ts';
import { undoReassign } from './undo-reassign.ts';

/** Who can take a booking, and giving it to them. */
export function reassignVerbs(context: TeamContext): Pick<TeamSurface, keyof typeof reassignRoutes> {
  return {
    takers: (request) => takersOf(context, request),
    reassign: (request) => giveBooking(context, request),
    undoReassign: (request) => undoReassign(context, request),
  };
}
