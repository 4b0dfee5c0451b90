import * as Type from 'typebox';
import type { Static } from 'typebox';
import { Id, Instant } from '../../primitives.ts';
import { MessageKind, MessageRole } from '../messages/letters.ts';
import { QUESTION_KINDS, StandingTime } from '../question-kinds.ts';
import { HostKey } from '../settings/index.ts';
import { BookingDoer, BookingTime, HAPPENED } from './happened.ts';

/** Something that happened to a booking. */
export const StoryLine = Type.Object(
  {
    at: Instant,
    what: Type.Enum([...HAPPENED, 'complete', 'note', 'mailed', 'wrote', 'found'], {
      description:
        'What happened. miss: somebody did not come; attend: that was taken back; will-attend: the visitor said that they will be there; note: somebody wrote one; mailed: somebody was told, which their mail server has taken; wrote: a calendar of a host has it now, or has it no more; found: its host has changed it there',
    }),
    by: BookingDoer,
    reason: Type.Optional(Type.String({ description: 'Why, as they put it' })),
    before: Type.Optional(BookingTime),
    after: Type.Optional(BookingTime),
    note: Type.Optional(Type.Object({ id: Id, text: Type.String() })),
    mail: Type.Optional(
      Type.Object({ kind: MessageKind, role: MessageRole }, { description: 'What somebody was told' }),
    ),
    calendar: Type.Optional(
      Type.Object(
        {
          host: HostKey,
          id: HostKey,
          done: Type.Enum(['put', 'changed', 'removed', ...QUESTION_KINDS]),
          stands: Type.Optional(StandingTime),
        },
        {
          description:
            'What was written into which calendar of which host, or what its host has done there; stands: where it was moved to',
        },
      ),
    ),
  },
  { title: 'StoryLine' },
);
/** {@inheritDoc StoryLine} */
export type StoryLine = Static<typeof StoryLine>;
