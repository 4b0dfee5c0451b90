import * as Type from 'typebox';
import type { Static } from 'typebox';
import { Id, Instant } from '../../primitives.ts';
import { MessageBooking } from './messages.ts';

/** What goes out: a mail, a webhook, a refund. Other ways may come. */
const Way = Type.String({ description: 'How it goes out, e.g. mail, webhook or payment' });

/** Something that could not be delivered, and is not tried any more until somebody wants it. */
export const DeadLetter = Type.Object(
  {
    id: Id,
    at: Instant,
    channel: Way,
    kind: Type.Union([Type.String(), Type.Null()], { description: 'What it says or does, e.g. confirmed' }),
    to: Type.Union([Type.String(), Type.Null()], { description: 'Whom it was for, in words' }),
    booking: Type.Union([MessageBooking, Type.Null()], { description: 'null: it is about none' }),
    problem: Type.String({ description: 'Why it was given up, in words' }),
    attempts: Type.Integer({ minimum: 0 }),
  },
  { title: 'DeadLetter' },
);
/** {@inheritDoc DeadLetter} */
export type DeadLetter = Static<typeof DeadLetter>;
