import * as Type from 'typebox';
import type { Static } from 'typebox';
import { BookingChanges, BookingRequest, RescheduleRequest } from '../../booking.ts';
import { Text } from '../../primitives.ts';
import { HostKey } from '../settings/index.ts';

const { hold: _hold, consent: _consent, host: _host, ...asked } = BookingRequest.properties;

const Outside = Type.Boolean({
  description: 'Also outside of hours, grid, notice and horizon; never over another booking or a calendar entry',
});

/** A booking that the team makes for a visitor. */
export const VisitorBooking = Type.Object(
  {
    ...asked,
    host: Type.Optional(HostKey),
    outside: Type.Optional(Outside),
  },
  {
    title: 'VisitorBooking',
    description:
      'Like a request to book, but questions may stay unanswered, and consent is not asked for: the visitor is not there. It waits for approval or payment like any other',
    additionalProperties: false,
  },
);
/** {@inheritDoc VisitorBooking} */
export type VisitorBooking = Static<typeof VisitorBooking>;

/** What the team changes of a booking other than its time and hosts. */
export const TeamBookingChanges = Type.Object(BookingChanges.properties, {
  title: 'TeamBookingChanges',
  description:
    'Members that are absent stay as they are. attendee is merged member by member, answers question by question; an empty answer removes one, and required ones may be removed',
  additionalProperties: false,
});
/** {@inheritDoc TeamBookingChanges} */
export type TeamBookingChanges = Static<typeof TeamBookingChanges>;

const { start, duration, anyone, reason } = RescheduleRequest.properties;

/** Where the team moves a booking to. */
export const TeamMove = Type.Object(
  {
    start,
    duration,
    host: Type.Optional(HostKey),
    anyone,
    reason,
    outside: Type.Optional(Outside),
  },
  {
    title: 'TeamMove',
    description: 'Its hosts stay, unless anyone will do or a host is named. A booking that waits goes on waiting',
    additionalProperties: false,
  },
);
/** {@inheritDoc TeamMove} */
export type TeamMove = Static<typeof TeamMove>;

/** Why the team will not take a booking, or not any more. */
export const WithReason = Type.Object(
  { reason: Type.Optional(Text(1000, 'Why, for the visitor')) },
  { title: 'WithReason', additionalProperties: false },
);
/** {@inheritDoc WithReason} */
export type WithReason = Static<typeof WithReason>;

/** Who did not come. */
export const NoShowReport = Type.Object(
  {
    who: Type.Union([Type.Enum(['attendee', 'host']), Type.Null()], {
      description:
        'attendee: the turn is given back if the pool’s policy says so. host: they have had their turn. null: everybody came after all; a turn that was given back is taken again, as one given by hand',
    }),
  },
  { title: 'NoShowReport', additionalProperties: false },
);
/** {@inheritDoc NoShowReport} */
export type NoShowReport = Static<typeof NoShowReport>;

/** Something that the team wants to remember of a booking. Its visitor never sees it. */
export const NoteRequest = Type.Object(
  { text: Type.String({ minLength: 1, maxLength: 5000, pattern: '\\S', description: 'a text that is not empty' }) },
  { title: 'NoteRequest', additionalProperties: false },
);
/** {@inheritDoc NoteRequest} */
export type NoteRequest = Static<typeof NoteRequest>;
