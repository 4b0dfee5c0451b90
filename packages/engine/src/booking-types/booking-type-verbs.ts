import type { bookingTypeRoutes, TeamSurface } from '@team-booking/contract/team';
import { teamOf } from '../booking/backend.ts';
import { linkVerbs } from '../links/link-verbs.ts';
import type { TeamContext } from '../team-surface/team-context.ts';
import { addType, duplicateType } from './add-type.ts';
import { changeType } from './change-type.ts';
import { editedType } from './edit-type.ts';
import { visibleType } from './known-type.ts';
import { listTypes } from './list-types.ts';
import { withStatus } from './set-status.ts';
import { typeDocument } from './type-document.ts';

/** What can be booked: created, edited, published, archived; its links. */
export function bookingTypeVerbs(context: TeamContext): Pick<TeamSurface, keyof typeof bookingTypeRoutes> {
  const { backend, actor, now } = context;
  const setStatus =
    (verb: string, status: Parameters<typeof withStatus>[1]) =>
    ({ id, revision: sent }: { readonly id: string; readonly revision: string | null }) =>
      changeType(context, {
        verb,
        id,
        sent,
        change: (settings, type, team) => withStatus(settings, status, type, team),
      });
  return {
    teamBookingTypes: ({ query }) => listTypes(context, query()),
    teamBookingType: ({ id }) =>
      backend.store.read(backend.team, async (view) =>
        typeDocument(backend, view, visibleType(await teamOf(view), id, actor), now),
      ),
    addBookingType: (request) => addType(context, request),
    duplicateBookingType: (request) => duplicateType(context, request),
    changeBookingType: ({ id, body, revision: sent }) =>
      changeType(context, {
        verb: 'changeBookingType',
        id,
        sent,
        change: (settings, type, team) => editedType(settings, body, type, team),
      }),
    publishBookingType: setStatus('publishBookingType', 'published'),
    unpublishBookingType: setStatus('unpublishBookingType', 'draft'),
    archiveBookingType: setStatus('archiveBookingType', 'archived'),
    ...linkVerbs(context),
  };
}
