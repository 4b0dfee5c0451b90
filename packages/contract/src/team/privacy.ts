import * as Type from 'typebox';
import type { Static } from 'typebox';
import { Booking } from '../booking.ts';
import { Email, Instant } from '../primitives.ts';
import { TeamBookingRow } from './bookings/index.ts';

/** Whose data it is about. */
export const VisitorRequest = Type.Object({ email: Email }, { title: 'VisitorRequest', additionalProperties: false });

const { manage: _manage, payment: _payment, policy: _policy, ...seen } = Booking.properties;

const VisitorsBooking = Type.Object({
  ...seen,
  number: Type.String(),
  bookedAt: Instant,
  locale: Type.String(),
  consent: Type.Union([Type.Object({ version: Type.String(), at: Instant }), Type.Null()]),
  metadata: Type.Record(Type.String(), Type.String()),
  reasons: Type.Array(Type.String(), { description: 'Why it was moved, cancelled or declined' }),
  messages: Type.Array(
    Type.Object({ at: Instant, kind: Type.String(), payload: Type.Record(Type.String(), Type.Unknown()) }),
    { description: 'What was queued about it: mails, calendar entries, webhooks' },
  ),
  kept: Type.Array(
    Type.Object({ at: Instant, kind: Type.String(), body: Type.Record(Type.String(), Type.Unknown()) }),
    { description: 'What else is kept with it, e.g. notes of the team' },
  ),
});

/** Everything that is known of a visitor. */
export const VisitorExport = Type.Object(
  {
    email: Email,
    exportedAt: Instant,
    bookings: Type.Array(VisitorsBooking, { description: 'Bookings of theirs, by their start' }),
    guestAt: Type.Array(
      Type.Object({ number: Type.String(), title: Type.String(), start: Instant, name: Type.Optional(Type.String()) }),
      {
        description: 'Bookings of others to which they were invited',
      },
    ),
  },
  { title: 'VisitorExport' },
);
/** {@inheritDoc VisitorExport} */
export type VisitorExport = Static<typeof VisitorExport>;

/** Who is to be erased. */
export const Erasure = Type.Object(
  {
    email: Email,
    cancel: Type.Optional(
      Type.Boolean({
        description:
          'Cancels what is ahead, of which the visitor is not told any more. Otherwise it has to be cancelled before',
      }),
    ),
    dryRun: Type.Optional(Type.Boolean()),
  },
  { title: 'Erasure', additionalProperties: false },
);
/** {@inheritDoc Erasure} */
export type Erasure = Static<typeof Erasure>;

const count = (description: string) => Type.Integer({ minimum: 0, description });

/** What an erasure has erased, or would. */
export const Erased = Type.Object(
  {
    bookings: count('Bookings of theirs: time, hosts, history and balances stay, the person goes'),
    mentions: count('Bookings of others that named their address, e.g. as a guest'),
    messages: count('Messages that were queued about these, or named the address'),
    documents: count('Notes and other things that were about them, or named the address'),
    ahead: Type.Array(TeamBookingRow, { description: 'What is ahead: has to be cancelled, or is by `cancel`' }),
  },
  { title: 'Erased' },
);
/** {@inheritDoc Erased} */
export type Erased = Static<typeof Erased>;
