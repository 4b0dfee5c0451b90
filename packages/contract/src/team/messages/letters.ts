import * as Type from 'typebox';
import type { Static } from 'typebox';

/** Whom messages about a booking go to. */
export const MessageRole = Type.Enum(['visitor', 'guest', 'host'], {
  description: 'Whom it goes to, as it concerns them',
});
/** {@inheritDoc MessageRole} */
export type MessageRole = Static<typeof MessageRole>;

/** What a message about a booking says. */
export const MessageKind = Type.Enum(
  [
    'confirmed',
    'requested',
    'declined',
    'not-approved',
    'pay',
    'not-paid',
    'moved',
    'updated',
    'reassigned',
    'cancelled',
    'refunded',
    'removed',
    'reminder',
    'lost-link',
    'new-booking',
    'approve',
    'yours-now',
    'no-longer-yours',
  ],
  { description: 'What it says' },
);
/** {@inheritDoc MessageKind} */
export type MessageKind = Static<typeof MessageKind>;

/** Which messages there are for whom: a team may word each of them itself. */
export const MESSAGES = {
  visitor: [
    'confirmed',
    'requested',
    'declined',
    'not-approved',
    'pay',
    'not-paid',
    'moved',
    'updated',
    'reassigned',
    'cancelled',
    'refunded',
    'reminder',
    'lost-link',
  ],
  guest: ['confirmed', 'moved', 'updated', 'reassigned', 'cancelled', 'removed', 'reminder'],
  host: ['new-booking', 'approve', 'yours-now', 'no-longer-yours', 'moved', 'updated', 'cancelled', 'reminder'],
} as const satisfies Readonly<Record<MessageRole, readonly MessageKind[]>>;

/**
 * What a text of the team may name in braces, e.g. `{title}`, and whether also in a subject: nothing that a visitor typed may stand there.
 * Where there is none, e.g. no reason, the field says nothing.
 */
export const TEMPLATE_FIELDS = {
  visitor: { inSubject: false },
  title: { inSubject: true },
  date: { inSubject: true },
  time: { inSubject: true },
  zone: { inSubject: true },
  hosts: { inSubject: true },
  // It may be a telephone number that the visitor typed.
  place: { inSubject: false },
  team: { inSubject: true },
  number: { inSubject: true },
  reason: { inSubject: false },
} as const satisfies Readonly<Record<string, { readonly inSubject: boolean }>>;

/** Names a field of a text of the team. */
export type TemplateField = keyof typeof TEMPLATE_FIELDS;
