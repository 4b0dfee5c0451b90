import type { TeamRouteId } from '@team-booking/contract/team';
import { sampleRequest } from '@team-booking/engine/testing';
import { admins, all, theirs, type Line, type Who } from './line.ts';
import { booked, DAY, START } from './prepared.ts';
import type { RoleWorld, Sent } from './world.ts';

const reassigned = async (world: RoleWorld, who: Who): Promise<Sent> => {
  const sent = await booked({})(world);
  if (who === 'own') await world.ask('reassign', sent, world.tokens.own);
  else await world.made('reassign', { ...sent, body: { to: 'b' } });
  return sent;
};

/** Bookings, and giving them to others. */
export const BOOKINGS = {
  bookings: all('read'),
  activity: all('read'),
  teamBooking: { ...theirs('read'), send: booked() },
  bookForVisitor: {
    ...theirs('bookings', 201, 403),
    send: () => ({ body: { ...sampleRequest, bookingType: 'duo', host: 'a' } }),
  },
  approve: { ...theirs('bookings'), send: booked(undefined, 'asks') },
  decline: { ...theirs('bookings'), send: booked({ reason: 'Closed.' }, 'asks') },
  editTeamBooking: {
    ...admins('bookings'),
    async send(world) {
      const { parameters } = await booked()(world);
      const { revision } = await world.made('teamBooking', { parameters: parameters! });
      return { parameters: parameters!, revision, body: { attendee: { name: 'Ada King' } } };
    },
  },
  moveTeamBooking: { ...theirs('bookings'), send: booked({ start: '2026-06-16T13:00:00Z' }) },
  cancelTeamBooking: { ...theirs('bookings'), send: booked({}) },
  noShow: {
    ...theirs('bookings'),
    async send(world) {
      const sent = await booked({ who: 'attendee' })(world);
      world.now = Date.parse(START) + 600_000;
      return sent;
    },
  },
  addNote: { ...theirs('bookings', 201), send: booked({ text: 'Calls from abroad.' }) },

  answerQuestion: {
    ...theirs('bookings'),
    async send(world) {
      const { id } = await world.book('duo');
      await world.question(id);
      return { parameters: { id, host: 'a' }, body: { answer: 'tell-visitor' } };
    },
  },
  takers: { ...theirs('read'), send: booked() },
  reassign: { ...theirs('bookings'), send: booked({}) },
  // Hosts undo what they did themselves.
  undoReassign: { ...theirs('bookings'), send: reassigned },
  sickDay: { ...theirs('bookings', 201, 403), send: () => ({ body: { host: 'a', ...DAY } }) },
  job: {
    ...theirs('read'),
    async send(world) {
      const { id } = await world.made('sickDay', { body: { host: 'a', ...DAY } });
      return { parameters: { id } };
    },
  },
} as const satisfies Partial<Record<TeamRouteId, Line>>;
