import * as Type from 'typebox';
import type { Static } from 'typebox';
import { Instant } from '../../primitives.ts';
import { TeamBookingRow } from './booking-row.ts';
import { BookingDoer, BookingTime, HAPPENED } from './happened.ts';

/** Something that happened to one of the team's bookings. */
export const Activity = Type.Object(
  {
    id: Type.String({ minLength: 1, maxLength: 128, description: 'Its own: the same each time it is read' }),
    at: Instant,
    what: Type.Enum([...HAPPENED], { description: 'What happened, as in the story of the booking' }),
    by: BookingDoer,
    reason: Type.Optional(Type.String({ description: 'Why, as they put it' })),
    before: Type.Optional(BookingTime),
    after: BookingTime,
    booking: TeamBookingRow,
  },
  {
    title: 'Activity',
    description:
      'before: time and hosts of before, where one of them was changed; after: what they were from then on; booking: as it is now',
  },
);
/** {@inheritDoc Activity} */
export type Activity = Static<typeof Activity>;
