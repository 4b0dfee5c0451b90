import * as Type from 'typebox';
import type { Static } from 'typebox';
import { Price } from '../../booking-type.ts';
import { Answers, Attendee, Booking, Guest } from '../../booking.ts';
import { Instant, Locale, TimeZone } from '../../primitives.ts';
import { SelectionRecord } from '../history/selection-record.ts';
import { CalendarQuestion } from '../questions.ts';
import { Revised } from '../revised.ts';
import { RefundCost } from '../refund-cost.ts';
import { HostKey } from '../settings/index.ts';
import { TeamBookingRow } from './booking-row.ts';
import { StoryLine } from './story.ts';

const { amount, currency } = Price.properties;

/** A booking as the team sees it, with all that happened to it. */
export const TeamBooking = Revised(
  {
    ...TeamBookingRow.properties,
    timeZone: TimeZone,
    locale: Locale,
    owner: Type.Union([HostKey, Type.Null()], { description: 'The primary owner; null where the type has none' }),
    attendee: Attendee,
    guests: Type.Array(Guest),
    answers: Answers,
    location: Booking.properties.location,
    consent: Type.Union([Type.Object({ version: Type.String(), at: Instant }), Type.Null()]),
    metadata: Type.Record(Type.String(), Type.String(), {
      description: 'What came with the request, e.g. campaign parameters',
    }),
    payment: Type.Union(
      [
        Type.Object({
          provider: Type.String(),
          reference: Type.Union([Type.String(), Type.Null()], { description: 'null: not paid yet' }),
        }),
        Type.Null(),
      ],
      { description: 'null: it costs nothing' },
    ),
    price: Type.Union([Type.Object({ amount, currency }), Type.Null()], {
      description: 'What it cost when it was booked; null: nothing',
    }),
    refunds: Type.Array(
      Type.Object({
        ...RefundCost.properties,
        reference: Type.String({ description: 'The payment that is given back' }),
        state: Type.Enum(['asked', 'done', 'failed'], {
          description:
            'asked: the provider has not heard of it yet. done: it has accepted it. failed: it refuses it, and somebody has to look',
        }),
        at: Instant,
      }),
      { description: 'Payments that are given back, the first first: also those that came twice or too late' },
    ),
    missedBy: Type.Union([Type.Enum(['attendee', 'host']), Type.Null()], { description: 'Who did not come' }),
    sequence: Booking.properties.sequence,
    createdAt: Instant,
    changedAt: Instant,
    record: Type.Union([SelectionRecord, Type.Null()], {
      description:
        'Why these hosts: all that a sentence is made from and that verifying needs; null: its turn was given back',
    }),
    questions: Type.Optional(
      Type.Array(CalendarQuestion, {
        description: 'What its hosts have changed in their calendars and nobody has answered',
      }),
    ),
    story: Type.Array(StoryLine, { description: 'What happened, the first first' }),
    undoable: Type.Optional(
      Type.Boolean({
        description:
          'Whether undoReassign would take its last reassignment back now, for whoever asks; absent: the backend does not say so',
      }),
    ),
  },
  'TeamBooking',
);
/** {@inheritDoc TeamBooking} */
export type TeamBooking = Static<typeof TeamBooking>;
