import * as Type from 'typebox';
import type { Static } from 'typebox';
import { Attendance, BookingStatus } from '../../booking.ts';
import { Id, Instant, Slug } from '../../primitives.ts';
import { HostKey } from '../settings/index.ts';

/** A booking's number that people can say. */
const BookingNumber = Type.String({
  description: 'A short number that people can say, e.g. KT-41273; search finds it',
});

/** A booking as it stands in a list of the team. */
export const TeamBookingRow = Type.Object(
  {
    id: Id,
    number: BookingNumber,
    status: BookingStatus,
    start: Instant,
    end: Instant,
    bookingType: Type.Object({ id: Id, slug: Slug, title: Type.String() }),
    hosts: Type.Array(Type.Object({ id: HostKey, name: Type.String() }), { description: 'Who take part' }),
    attendee: Type.Object({ name: Type.String() }),
    waits: Type.Union([Type.Object({ since: Instant, until: Instant }), Type.Null()], {
      description: 'Since when it waits for approval or payment, and when it expires; null: it does not wait',
    }),
    attendance: Type.Optional(Attendance),
    action: Type.Union([Type.Enum(['approve', 'join', 'no-show']), Type.Null()], {
      description:
        'The one thing that its state asks for. approve: it waits for the team. join: it is on, or begins within a quarter of an hour, and has a join link. no-show: it is over since a day at most, and somebody may not have come. null: nothing',
    }),
  },
  { title: 'TeamBookingRow' },
);
/** {@inheritDoc TeamBookingRow} */
export type TeamBookingRow = Static<typeof TeamBookingRow>;
