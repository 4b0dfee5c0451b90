import * as Type from 'typebox';
import type { Static } from 'typebox';
import { Id, Instant, Text } from '../primitives.ts';
import { SelectionRecord } from './history/selection-record.ts';
import { TeamBookingRow } from './bookings/index.ts';
import { Revised } from './revised.ts';
import { HostKey } from './settings/index.ts';

const Nullable = <Schema extends Type.TSchema>(schema: Schema, description: string) =>
  Type.Union([schema, Type.Null()], { description });

/** Gives all bookings of a host in a range to others. */
export const SickDayRequest = Type.Object(
  {
    host: HostKey,
    from: Instant,
    to: Instant,
    choices: Type.Optional(
      Type.Record(Type.String({ maxLength: 128 }), HostKey, {
        maxProperties: 500,
        description:
          'Who takes a booking instead of the next fair host, by its id; for admins, and only somebody who is free',
      }),
    ),
    timeOff: Type.Optional(
      Type.Boolean({ description: 'true: the host takes no new bookings in that range. Default: false' }),
    ),
    reason: Type.Optional(Text(1000, 'Why, for those who take them')),
    dryRun: Type.Optional(Type.Boolean({ description: 'true: says what would happen and changes nothing' })),
  },
  {
    title: 'SickDayRequest',
    description:
      'All bookings of the host that overlap the time from `from` to before `to`, a year at most, and have not begun',
    additionalProperties: false,
  },
);
/** {@inheritDoc SickDayRequest} */
export type SickDayRequest = Static<typeof SickDayRequest>;

const Reason = Type.Object({
  code: Type.Enum(['solo', 'hosts-fixed', 'choose', 'nobody-free', 'not-free', 'not-theirs', 'gone', 'other'], {
    description:
      'solo: with this host only. hosts-fixed: its hosts stay. choose: no seat rotates, so nobody is next; somebody may be chosen. nobody-free: nobody else is. not-free: whoever was chosen is not, any more. not-theirs: somebody else has it by now. gone: it will not take place. other: see detail',
  }),
  detail: Type.String(),
});

/** A booking of a sick day. */
export const SickDayRow = Type.Object(
  {
    id: Id,
    booking: Nullable(TeamBookingRow, 'The booking as it now is; null: it will not take place any more'),
    state: Type.Enum(['waiting', 'done', 'failed']),
    to: Nullable(HostKey, 'Who takes it, or would; null: nobody'),
    record: Nullable(SelectionRecord, 'Why they: what a sentence is made from; null: nobody takes it, or not yet'),
    free: Type.Array(HostKey, {
      description: 'In a dry run: who else is free then, when it is the turn of this booking',
    }),
    reason: Nullable(Reason, 'Why nobody takes it'),
    ways: Type.Array(Type.Enum(['choose', 'move', 'keep', 'cancel']), {
      description:
        'The ways out where nobody takes it. choose: somebody of `free`. move: moveTeamBooking. keep: nothing happens. cancel: cancelTeamBooking',
    }),
    undoable: Type.Boolean({ description: 'Whether undoReassign would take it back now' }),
  },
  { title: 'SickDayRow' },
);
/** {@inheritDoc SickDayRow} */
export type SickDayRow = Static<typeof SickDayRow>;

const Count = Type.Integer({ minimum: 0 });

/**
 * All bookings of a host in a range, and who takes each. It is done row by row, each by itself: a row takes effect once, and whatever
 * interrupts it, it is gone on with. Who takes a row without a choice is whoever the rule gives it to at that moment.
 * Where nobody is free, but somebody was when it was asked for and a calendar cannot be read just now, a row waits, ten minutes at most.
 */
export const SickDay = Revised(
  {
    id: Nullable(Id, 'null: a dry run'),
    host: HostKey,
    from: Instant,
    to: Instant,
    state: Type.Enum(['preview', 'running', 'done']),
    at: Instant,
    by: Type.String({ description: 'Name of whoever asked for it' }),
    timeOff: Type.Boolean(),
    rows: Type.Array(SickDayRow, { description: 'By their start' }),
    counts: Type.Object({ waiting: Count, done: Count, failed: Count }),
  },
  'SickDay',
);
/** {@inheritDoc SickDay} */
export type SickDay = Static<typeof SickDay>;
