import { MINUTE } from '../src/time/units.ts';
import type { Booking, BookingFacts, BookingPolicy, Payment } from '../src/booking/booking.ts';
import type { BookingEvent } from '../src/booking/event.ts';
import type { BookingStatus } from '../src/booking/status.ts';
import type { Transition } from '../src/booking/transition-result.ts';

// A booking in each of its states, and one event of each kind.

export const START = Date.UTC(2026, 5, 16, 9, 30);
export const END = START + 30 * MINUTE;
export const EARLY = START - 3 * 24 * 60 * MINUTE;
export const EXPIRES = EARLY + 15 * MINUTE;
export const LATE = END + MINUTE;

export const policy: BookingPolicy = {
  cancelUntil: 60,
  rescheduleUntil: 120,
  refundUntil: 240,
  approval: false,
  hosts: 'rotating',
};
export const facts: BookingFacts = { id: 'b1', start: START, end: END, hosts: ['ada', 'bo'], policy, sequence: 4 };
export const paid: Payment = { provider: 'test', reference: 'p1' };
export const other: Payment = { provider: 'test', reference: 'p2' };

export const bookings: { readonly [Status in BookingStatus]: Extract<Booking, { status: Status }> } = {
  'awaiting-payment': { ...facts, status: 'awaiting-payment', expiresAt: EXPIRES },
  'awaiting-approval': { ...facts, status: 'awaiting-approval', expiresAt: START, payment: paid },
  confirmed: { ...facts, status: 'confirmed', payment: paid },
  cancelled: { ...facts, status: 'cancelled', cancelledAt: EARLY, by: 'visitor', reason: null, payment: null },
  declined: { ...facts, status: 'declined', declinedAt: EARLY, reason: null, payment: paid },
  expired: { ...facts, status: 'expired', expiredAt: EXPIRES, payment: null, paidLate: false },
  completed: { ...facts, status: 'completed', payment: paid },
  'no-show': { ...facts, status: 'no-show', who: 'attendee', payment: paid },
};

export const move = { start: START + 60 * MINUTE, end: END + 60 * MINUTE, hosts: ['cy', 'bo'] };
export const events = {
  pay: { kind: 'pay', payment: paid },
  approve: { kind: 'approve' },
  decline: { kind: 'decline', reason: 'ill' },
  expire: { kind: 'expire' },
  reseat: { kind: 'reseat', hosts: ['cy'] },
  refund: { kind: 'refund' },
  reschedule: { kind: 'reschedule', by: 'visitor', ...move },
  reassign: { kind: 'reassign', hosts: ['cy'] },
  edit: { kind: 'edit', by: 'visitor' },
  cancel: { kind: 'cancel', by: 'visitor', reason: 'ill' },
  complete: { kind: 'complete' },
  miss: { kind: 'miss', who: 'attendee' },
  attend: { kind: 'attend' },
} as const satisfies { readonly [Kind in BookingEvent['kind']]: Extract<BookingEvent, { kind: Kind }> };
export type EventName = keyof typeof events;

/** A status: changed to it (also from itself). `=`: unchanged. Else the code of the refusal. */
export const outcome = (answer: Transition): string => {
  if (answer.kind === 'refused') return answer.code;
  return answer.kind === 'unchanged' ? '=' : answer.booking.status;
};
