import * as Type from 'typebox';
import type { Static } from 'typebox';
import { Id, Instant, Text } from '../primitives.ts';
import { QUESTION_KINDS, StandingTime } from './question-kinds.ts';
import { DryRun, reached } from './reassigning.ts';
import { Revised } from './revised.ts';
import { HostKey } from './settings/index.ts';

/** What a host has made of a booking in their calendar, as long as nobody has said what shall become of the booking. */
export const CalendarQuestion = Type.Object(
  {
    host: HostKey,
    calendar: Type.String({ description: 'Id of the calendar among those of the host' }),
    found: Type.Enum([...QUESTION_KINDS], {
      description:
        'moved: it stands at another time. deleted: it is not there. declined: the host answered that they do not come. cancelled: it is marked as cancelled',
    }),
    stands: Type.Union([StandingTime, Type.Null()], { description: 'When it stands there; null: it does not' }),
    since: Instant,
  },
  { title: 'CalendarQuestion' },
);
/** {@inheritDoc CalendarQuestion} */
export type CalendarQuestion = Static<typeof CalendarQuestion>;

/** Says what shall become of a booking that its host has changed in their calendar. */
export const AnswerRequest = Type.Object(
  {
    answer: Type.Enum(['tell-visitor', 'put-back'], {
      description:
        'tell-visitor: the booking becomes what the calendar says, moved or else cancelled, and whoever takes part is told. put-back: the calendar becomes what the booking says, and nobody is told',
    }),
    reason: Type.Optional(Text(1000, 'With tell-visitor: why, for the visitor')),
    dryRun: Type.Optional(DryRun),
  },
  {
    title: 'AnswerRequest',
    description: 'To give the booking to somebody else is an answer as well: reassign it, from this host',
    additionalProperties: false,
  },
);
/** {@inheritDoc AnswerRequest} */
export type AnswerRequest = Static<typeof AnswerRequest>;

/**
 * What an answer does, or would do. The revision is over the booking, the question and all that is said here: an answer that sends the revision of its
 * dry run does exactly this, or nothing.
 */
export const AnswerEffects = Revised(
  {
    booking: Id,
    host: HostKey,
    dryRun: Type.Boolean(),
    time: Type.Object(
      {
        before: StandingTime,
        after: Type.Union([StandingTime, Type.Null()], { description: 'null: it is cancelled' }),
      },
      { description: 'When the booking takes place' },
    ),
    ...reached,
  },
  'AnswerEffects',
);
/** {@inheritDoc AnswerEffects} */
export type AnswerEffects = Static<typeof AnswerEffects>;
