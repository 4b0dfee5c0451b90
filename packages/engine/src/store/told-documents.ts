/**
 * Kinds of documents whose changes a store tells of: those that somebody looks at. What changes all the time, as with every request that
 * signs in, every held time or every search, is told to nobody.
 */
export const TOLD = [
  'attendance',
  'audit',
  'booking-link',
  'calendar-entry',
  'calendar-question',
  'correction',
  'dead-letter',
  'job',
  'note',
  'payment-provider',
  'person',
  'proposal',
  'refund',
  'template',
  'webhook',
] as const;

export type ToldKind = (typeof TOLD)[number];

export function isTold(kind: string): kind is ToldKind {
  return (TOLD as readonly string[]).includes(kind);
}
