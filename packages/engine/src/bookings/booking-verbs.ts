import type { bookingRoutes, TeamSurface } from '@team-booking/contract/team';
import { applyEvent, type Happening } from '../booking/apply-event.ts';
import { editBooking } from '../booking/edit.ts';
import { moveBooking } from '../booking/move-booking.ts';
import type { TeamContext } from '../team-surface/team-context.ts';
import { hostsOf } from '../team/seats.ts';
import { act, change, type ActRequest } from './act.ts';
import { addNote } from './add-note.ts';
import { bookForVisitor } from './book-for-visitor.ts';
import { listActivity } from './list-activity.ts';
import { listBookings } from './list-bookings.ts';
import { checkMoveTo, checkOutside, ownBooking } from './own-booking.ts';
import { presentTeamBooking } from './present-team-booking.ts';

/** Bookings as the team sees them. */
export function bookingVerbs(context: TeamContext): Pick<TeamSurface, keyof typeof bookingRoutes> {
  const { backend, now } = context;
  const { store, team } = backend;
  /** Lets an event happen to a booking. */
  const happens = (verb: string, request: ActRequest, event: Happening['event']) =>
    act(context, verb, request, (transaction, before, by) => applyEvent(transaction, before, { event, by, now }));
  return {
    bookings: ({ query }) => listBookings(context, query()),
    activity: (request) => listActivity(context, request),
    teamBooking: ({ id }) =>
      store.read(team, async (view) => presentTeamBooking(context, view, await ownBooking(context, view, id))),
    bookForVisitor: (request) => bookForVisitor(context, request),
    approve: (request) => happens('approve', request, { kind: 'approve' }),
    decline: (request) => happens('decline', request, { kind: 'decline', reason: request.body.reason ?? null }),
    cancelTeamBooking: (request) =>
      happens('cancelTeamBooking', request, { kind: 'cancel', by: 'team', reason: request.body.reason ?? null }),
    noShow: (request) => {
      const { who } = request.body;
      return happens('noShow', request, who === null ? { kind: 'attend' } : { kind: 'miss', who });
    },
    moveTeamBooking: (request) =>
      act(context, 'moveTeamBooking', request, async (transaction, before, by, look) => {
        const { host, outside = false, ...move } = request.body;
        checkMoveTo(context, host);
        const type = await transaction.bookingType(before.type);
        const isKnown = host === undefined || [...hostsOf(type!), ...before.state.hosts].includes(host);
        const named = isKnown ? (host ?? null) : undefined;
        const row = await moveBooking(backend, transaction, before, { ...move, host: named, outside, by, look }, now);
        checkOutside(context, outside, row.state.hosts);
        return row;
      }),
    editTeamBooking: ({ body, ...request }) =>
      change(context, 'editTeamBooking', request, (transaction, before, by) =>
        editBooking(backend, transaction, before, { changes: body, by }, now),
      ),
    addNote: (request) => addNote(context, request),
  };
}
