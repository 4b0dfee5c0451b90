import * as Type from 'typebox';
import type { Static } from 'typebox';
import { Id, Text } from '../primitives.ts';
import { Amount, SelectionRecord } from './history/selection-record.ts';
import { Revised } from './revised.ts';
import { HostKey, Name } from './settings/index.ts';

const Nullable = <Schema extends Type.TSchema>(schema: Schema, description: string) =>
  Type.Union([schema, Type.Null()], { description });

/** What keeps a host from taking a booking. */
const ClosedBy = Type.Enum(
  ['hours', 'override', 'time-off', 'holiday', 'busy', 'gap', 'limit', 'calendar-unreadable', 'our-booking', 'route'],
  {
    description:
      'hours: outside of the weekly hours, or switched off. override, time-off, holiday: other hours, none or a holiday on that date. busy: an entry of their calendar. gap: too little room before or after something. limit: one is reached. calendar-unreadable: nobody knows whether they are busy. our-booking: another booking. route: the answers of the visitor lead to others; by hand it may go to them all the same',
  },
);

/** Somebody who might take a booking. */
const Taker = Type.Object(
  {
    host: HostKey,
    name: Name,
    free: Type.Boolean(),
    closedBy: Type.Array(ClosedBy, { description: 'Everything that keeps them from it; empty: they are free' }),
    tier: Nullable(Type.Integer({ minimum: 1 }), 'Priority in the pool; null where no seat rotates'),
    owed: Nullable(
      Amount,
      'Nano-bookings that they are owed, the seat given back, this share included if they could get it by the rule; null where no seat rotates',
    ),
  },
  { title: 'Taker' },
);

/** Who can take a booking: everybody of its pool, or of the team where no seat rotates, without those who take part in it. */
export const Takers = Type.Object(
  {
    booking: Id,
    from: Nullable(HostKey, 'Whose seat it is about; null: say it in from, as there are several'),
    seats: Type.Array(HostKey, { description: 'Those whose seat can be given away; empty: its hosts are fixed' }),
    hosts: Type.Array(Taker, { description: "In the pool's order" }),
    next: Nullable(
      Type.Object({
        hosts: Type.Array(HostKey, { description: 'Who would get seats' }),
        record: SelectionRecord,
      }),
      'Who would be next by the rule, and the record of it, which a sentence is made from; null: nobody else is free, or no seat rotates',
    ),
  },
  { title: 'Takers' },
);
/** {@inheritDoc Takers} */
export type Takers = Static<typeof Takers>;

/** Whether a request is only to say what it would do. */
export const DryRun = Type.Boolean({ description: 'true: says what would happen and changes nothing' });

/** Gives a booking to another host. */
export const ReassignRequest = Type.Object(
  {
    to: Type.Optional(HostKey),
    from: Type.Optional(HostKey),
    outside: Type.Optional(
      Type.Boolean({
        description:
          'By hand also to somebody who does not work then or whose calendar says busy; never to somebody who has another booking',
      }),
    ),
    reason: Type.Optional(Text(1000, 'Why, for its hosts')),
    dryRun: Type.Optional(DryRun),
  },
  {
    title: 'ReassignRequest',
    description:
      'to: who gets it by hand, for admins only; default: the next fair host. from: whose seat; default: that of the only host who can give theirs away, for hosts their own',
    additionalProperties: false,
  },
);
/** {@inheritDoc ReassignRequest} */
export type ReassignRequest = Static<typeof ReassignRequest>;

/** Undoes the last reassignment of a booking. */
export const UndoRequest = Type.Object(
  { dryRun: Type.Optional(DryRun) },
  { title: 'UndoRequest', additionalProperties: false },
);

const Hosts = Type.Array(HostKey);
const Amounts = Type.Object({ before: Amount, after: Amount });

/** Who is told of a change, and whose calendars follow it. */
export const reached = {
  mails: Type.Array(
    Type.Object({
      kind: Type.String({ description: 'Kind of the message, e.g. notify-reassigned' }),
      to: Type.Enum(['visitor', 'host']),
      host: Type.Optional(HostKey),
    }),
    { description: 'Who gets which mail' },
  ),
  calendars: Type.Object(
    { put: Hosts, removed: Hosts },
    { description: 'In whose calendars its entry is put or updated, and from whose it is removed' },
  ),
};

const effects = {
  booking: Id,
  dryRun: Type.Boolean(),
  hosts: Type.Object({ before: Hosts, after: Hosts }, { description: 'Everybody who takes part' }),
  record: Nullable(
    SelectionRecord,
    'The record of who hosts it and why, as it then is: what a sentence is made from. null: it has none any more',
  ),
  balances: Type.Array(
    Type.Object({
      host: HostKey,
      share: Amounts,
      balance: Amounts,
    }),
    {
      description:
        'Everybody in the pool, in its order; empty where no seat rotates. share: what they earn by this booking. balance: what they are owed in all',
    },
  ),
  ...reached,
  joinUrlChanges: Type.Boolean({ description: 'Whether it gets another join link; the former one ends' }),
};

/**
 * What a reassignment does, or would do. The revision is over booking and pool, and over all that is said here: a change that sends the
 * revision of its dry run does exactly this, or nothing.
 */
export const ReassignEffects = Revised(effects, 'ReassignEffects');
/** {@inheritDoc ReassignEffects} */
export type ReassignEffects = Static<typeof ReassignEffects>;

/** What undoing a reassignment does, or would do. */
export const UndoEffects = Revised(
  {
    ...effects,
    restored: Type.Boolean({
      description:
        'true: record, turn and balances are as if nothing had been. false: the pool has decided something since, or the booking has moved, so it was given back by hand',
    }),
  },
  'UndoEffects',
);
/** {@inheritDoc UndoEffects} */
export type UndoEffects = Static<typeof UndoEffects>;
