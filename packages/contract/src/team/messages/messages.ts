import * as Type from 'typebox';
import type { Static } from 'typebox';
import { Id, Instant } from '../../primitives.ts';
import { MessageKind, MessageRole } from './letters.ts';

/** The booking that a message is about. */
export const MessageBooking = Type.Object(
  { id: Id, number: Type.String(), title: Type.String({ description: 'Of its booking type' }) },
  { title: 'MessageBooking' },
);

/** How a message is doing. */
export const MessageState = Type.Enum(['sent', 'waiting', 'failed'], {
  description:
    "sent: the receiver's mail server has taken it; nobody knows whether it was read. waiting: it will be tried, or tried again. failed: it is not tried any more",
});
/** {@inheritDoc MessageState} */
export type MessageState = Static<typeof MessageState>;

/** A message that was sent to somebody, or was to be. */
export const Message = Type.Object(
  {
    id: Id,
    at: Instant,
    booking: MessageBooking,
    role: MessageRole,
    kind: Type.Union([MessageKind, Type.Null()], { description: 'null: not decided, as it still waits' }),
    receiver: Type.Object(
      { name: Type.Union([Type.String(), Type.Null()]), address: Type.Union([Type.String(), Type.Null()]) },
      { description: 'As they are now; null where they are not known any more' },
    ),
    state: MessageState,
    problem: Type.Union([Type.String(), Type.Null()], { description: 'Why it did not arrive so far, in words' }),
  },
  { title: 'Message' },
);
/** {@inheritDoc Message} */
export type Message = Static<typeof Message>;
