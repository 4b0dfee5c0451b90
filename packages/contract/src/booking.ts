import * as Type from 'typebox';
import type { Static } from 'typebox';
import { Contact, PublicHost } from './booking-type.ts';
import {
  Duration,
  Email,
  HttpUrl,
  Id,
  Instant,
  Line,
  LinkSecret,
  Locale,
  RouteToken,
  Slug,
  Text,
  TimeZone,
} from './primitives.ts';

/** State of a booking. A waiting one blocks its hosts' time like a confirmed one, until it expires. */
export const BookingStatus = Type.Enum(
  ['awaiting-payment', 'awaiting-approval', 'confirmed', 'cancelled', 'declined', 'expired', 'completed', 'no-show'],
  {
    title: 'BookingStatus',
    description:
      "A waiting booking blocks its hosts' time and counts against limits like a confirmed one. Moving or editing it does not confirm it; not approved by its present start, it is expired. Cancelled, declined and expired ones neither block nor count.",
  },
);
export type BookingStatus = Static<typeof BookingStatus>;

/** The visitor. */
export const Attendee = Type.Object(
  {
    name: Line(200, "The visitor's name"),
    email: Email,
    phone: Type.Optional(Line(40, 'Phone number as typed')),
  },
  { title: 'Attendee' },
);
export type Attendee = Static<typeof Attendee>;

export const Guest = Type.Object({ email: Email, name: Type.Optional(Line(200, 'Name')) }, { title: 'Guest' });
const Guests = Type.Array(Guest, { maxItems: 10 });

const Answer = Type.Union([
  Type.String({ maxLength: 10_000 }),
  Type.Number(),
  Type.Boolean(),
  Type.Array(Type.String({ maxLength: 200 }), { maxItems: 50 }),
]);
/** Answers by field id. */
export const Answers = Type.Record(Type.String({ maxLength: 128 }), Answer, { title: 'Answers', maxProperties: 100 });
export type Answers = Static<typeof Answers>;

/** The location a visitor chose, with what its `ask` requires. */
export const LocationChoice = Type.Object(
  {
    id: Id,
    phone: Type.Optional(Line(40, 'Phone number to call')),
    address: Type.Optional(Line(500, 'Where to come')),
  },
  { title: 'LocationChoice' },
);
export type LocationChoice = Static<typeof LocationChoice>;

/** What a client sends to book a time. */
export const BookingRequest = Type.Object(
  {
    bookingType: Slug,
    start: Instant,
    duration: Duration,
    timeZone: TimeZone,
    locale: Locale,
    attendee: Attendee,
    guests: Type.Optional(Guests),
    answers: Type.Optional(Answers),
    location: Type.Optional(LocationChoice),
    host: Type.Optional(Id),
    link: Type.Optional(LinkSecret),
    route: Type.Optional(RouteToken),
    hold: Type.Optional(Type.Object({ id: Id, token: Type.String({ maxLength: 512 }) })),
    consent: Type.Optional(Type.Object({ version: Type.String({ maxLength: 64 }), accepted: Type.Boolean() })),
    metadata: Type.Optional(
      Type.Record(Type.String({ maxLength: 64 }), Type.String({ maxLength: 500 }), {
        maxProperties: 30,
        description: 'Carried along for the team, e.g. campaign parameters; never answered. Whether it is kept is free',
      }),
    ),
  },
  { title: 'BookingRequest' },
);
/** {@inheritDoc BookingRequest} */
export type BookingRequest = Static<typeof BookingRequest>;

/** Changes of a booking other than its time. Absent members stay as they are. */
export const BookingChanges = Type.Object(
  {
    attendee: Type.Optional(Type.Partial(Attendee)),
    guests: Type.Optional(Guests),
    answers: Type.Optional(Answers),
    location: Type.Optional(LocationChoice),
  },
  {
    title: 'BookingChanges',
    description:
      'Members that are absent stay as they are. `attendee` is merged member by member, `answers` question by question: an empty answer removes one. `guests` and `location` are replaced. The result is held to the rules of booking (invalid). Until the start, whatever the policy; then too-late, and wrong-state if it will not take place.',
  },
);
export type BookingChanges = Static<typeof BookingChanges>;

/** A new time for a booking. */
export const RescheduleRequest = Type.Object(
  {
    start: Instant,
    duration: Type.Optional(
      Type.Integer({
        minimum: 1,
        maximum: 10_080,
        description: 'One of the durations, in minutes; absent: as long as the booking is now, offered or not',
      }),
    ),
    host: Type.Optional(
      Type.String({
        minLength: 1,
        maxLength: 128,
        description:
          'Only with this host, or slot-taken. Who is no host of the type is refused with invalid or hosts-fixed; a backend may refuse hosts-fixed as well where several hosts are chosen together',
      }),
    ),
    anyone: Type.Optional(Type.Boolean({ description: 'Any host will do, also where the policy keeps the same one' })),
    reason: Type.Optional(Text(1000, 'Why, for the host')),
  },
  { title: 'RescheduleRequest' },
);
export type RescheduleRequest = Static<typeof RescheduleRequest>;

export const CancelRequest = Type.Object(
  { reason: Type.Optional(Text(1000, 'Why, for the host')) },
  { title: 'CancelRequest' },
);
export type CancelRequest = Static<typeof CancelRequest>;

/** Whose links are to be mailed. */
export const LostLinkRequest = Type.Object(
  { email: Email },
  {
    title: 'LostLinkRequest',
    description:
      'Mail goes to the address of a booking only, and so much of it at most that nobody’s mailbox is filled by others. Neither the answer nor its time tells whether there is any',
  },
);
/** {@inheritDoc LostLinkRequest} */
export type LostLinkRequest = Static<typeof LostLinkRequest>;

export const LostLinkAnswer = Type.Object({}, { title: 'LostLinkAnswer' });
export type LostLinkAnswer = Static<typeof LostLinkAnswer>;

/** Whether the visitor has said that they will be there. */
export const Attendance = Type.Union([Type.Object({ confirmedAt: Instant }), Type.Null()], {
  description:
    'Capability mail: when the visitor said that they will be there at this time, as a reminder asks them; null: not yet. Moving the booking makes it void. Absent: it is not known',
});
/** {@inheritDoc Attendance} */
export type Attendance = Static<typeof Attendance>;

/** Where a booking takes place. */
export const BookingLocation = Type.Object(
  {
    kind: Type.Enum(['online', 'phone', 'in-person']),
    label: Type.String(),
    joinUrl: Type.Optional(HttpUrl),
    address: Type.Optional(Type.String()),
    phone: Type.Optional(Type.String()),
  },
  {
    title: 'BookingLocation',
    description: 'How to join (`joinUrl`) is told only of a booking that is confirmed, or was until it took place',
  },
);

/** A booking as its visitor may see it. */
export const Booking = Type.Object(
  {
    id: Id,
    status: BookingStatus,
    bookingType: Slug,
    title: Type.String(),
    start: Instant,
    end: Instant,
    timeZone: TimeZone,
    hosts: Type.Array(PublicHost, { description: 'Whom the visitor meets. Rooms are part of the place' }),
    owner: Type.Union([Id, Type.Null()], {
      description: 'Id of the primary owner, who is one of `hosts`; null if the type has none',
    }),
    contact: Type.Union([Contact, Type.Null()]),
    attendee: Attendee,
    guests: Guests,
    answers: Answers,
    location: Type.Union([BookingLocation, Type.Null()]),
    manage: Type.Object(
      { url: HttpUrl, token: Type.String() },
      {
        description:
          '`url` leads people to a page that shows the booking, e.g. one of `<team-booking src="{root}/{slug}" booking="{id}" query="manage">`, which reads the token from the fragment. The token travels in the URL fragment and the Authorization header only',
      },
    ),
    payment: Type.Union([Type.Object({ url: HttpUrl, expiresAt: Instant }), Type.Null()]),
    approval: Type.Optional(
      Type.Union([Type.Object({ expiresAt: Instant }), Type.Null()], {
        description:
          'Of a booking that waits for approval: when it expires unless somebody has answered; else null. Absent: it is not known',
      }),
    ),
    paid: Type.Optional(
      Type.Union(
        [
          Type.Object({
            amount: Type.Integer({ minimum: 0, description: 'In minor units of the currency, by ISO 4217' }),
            currency: Type.String({ pattern: '^[A-Z]{3}$', description: 'ISO 4217' }),
            refundUntil: Type.Union([Instant, Type.Null()], {
              description: 'Who cancels until then gets it back; null: not any more',
            }),
          }),
          Type.Null(),
        ],
        {
          description:
            'What the visitor has paid for it; null: nothing, so that one which is expired and has a price expired unpaid. Absent: it is not known',
        },
      ),
    ),
    policy: Type.Object({
      cancelUntil: Type.Union([Instant, Type.Null()], {
        description: 'The visitor may cancel until then; null: not any more',
      }),
      rescheduleUntil: Type.Union([Instant, Type.Null()], { description: 'The same for rescheduling' }),
    }),
    sequence: Type.Integer({
      minimum: 0,
      description:
        'Counts changes that invites have to follow (iTIP SEQUENCE): moving and cancelling a confirmed booking raise it, other changes may, nothing lowers it',
    }),
    attendance: Type.Optional(Attendance),
  },
  { title: 'Booking' },
);
/** {@inheritDoc Booking} */
export type Booking = Static<typeof Booking>;
