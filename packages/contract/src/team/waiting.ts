import * as Type from 'typebox';
import type { Static } from 'typebox';
import { Instant } from '../primitives.ts';
import { TeamBookingRow } from './bookings/index.ts';
import { CalendarProblem, CalendarState, Proposal } from './hosts.ts';
import { DeadLetter } from './messages/index.ts';
import { CalendarQuestion } from './questions.ts';
import { HostKey, WhenUnreadable } from './settings/index.ts';

/** A verb that helps, with what it needs; what a person has to add is left out. */
const Remedy = Type.Object(
  {
    verb: Type.String({ description: 'Id of a request of the team’s side' }),
    parameters: Type.Record(Type.String(), Type.String(), { description: 'In its path' }),
  },
  { title: 'Remedy' },
);

const waits = <Kind extends string, Properties extends Type.TProperties>(kind: Kind, properties: Properties) =>
  Type.Object({
    kind: Type.Literal(kind),
    since: Instant,
    subject: Type.String({ description: 'What it is about, as in the log of changes, e.g. booking/b7' }),
    remedies: Type.Array(Remedy, { description: 'What solves it, the usual one first' }),
    ...properties,
  });

const Approval = waits('approval', {
  booking: TeamBookingRow,
  expiresAt: Instant,
  unreadHosts: Type.Optional(
    Type.Array(HostKey, {
      description: 'Hosts of whom a calendar could not be read as it was booked, which is why it needs a yes',
    }),
  ),
});

const Calendar = waits('calendar', {
  host: HostKey,
  calendars: Type.Array(
    Type.Object({
      id: HostKey,
      state: CalendarState,
      problem: Type.Union([CalendarProblem, Type.Null()]),
      whenUnreadable: Type.Optional(WhenUnreadable),
    }),
    { description: 'Those that cannot be read' },
  ),
  askedAt: Type.Optional(
    Type.Union([Instant, Type.Null()], {
      description:
        'When its host was asked by mail to connect it again, the last time; null: not since it cannot be read',
    }),
  ),
  costs: Type.Object(
    {
      starts: Type.Integer({ minimum: 0 }),
      days: Type.Integer({ minimum: 1 }),
    },
    {
      description:
        'Starts of all booking types that are not offered in the coming days and would be if the host were free whenever they work. At most so many: what is in the calendar is not known',
    },
  ),
});

const Question = waits('question', { booking: TeamBookingRow, question: CalendarQuestion });

const ProposedHours = waits('proposal', { proposal: Proposal });

const SickDay = waits('job', {
  job: Type.String({ description: 'Its id' }),
  host: HostKey,
  uncovered: Type.Integer({ minimum: 1, description: 'Bookings that nobody could take' }),
});

const Undelivered = waits('delivery', { letter: DeadLetter });

const EndedWebhook = waits('webhook', {
  webhook: Type.String({ description: 'Its id' }),
  url: Type.String(),
  description: Type.Union([Type.String(), Type.Null()]),
});

/** Something that waits for somebody. */
export const WaitingItem = Type.Union(
  [Approval, Question, Calendar, ProposedHours, SickDay, Undelivered, EndedWebhook],
  {
    title: 'WaitingItem',
    description:
      'approval: a booking that needs a yes. question: its host has changed it in their calendar. calendar: one of a host cannot be read, so that they are not offered, unless it was said otherwise of it. proposal: hours that their host has not decided on. job: a sick day with bookings that nobody could take. delivery: a mail, webhook or refund that could not be delivered and is not tried any more. webhook: one was switched off, as its address answered that it is gone. Other kinds may come: leave out what you do not know',
  },
);
/** {@inheritDoc WaitingItem} */
export type WaitingItem = Static<typeof WaitingItem>;

/** What waits for somebody, the most urgent first. */
export const Waiting = Type.Object({ items: Type.Array(WaitingItem) }, { title: 'Waiting' });
/** {@inheritDoc Waiting} */
export type Waiting = Static<typeof Waiting>;
