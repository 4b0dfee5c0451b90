import type { AwaitingApproval, AwaitingPayment, BookingPolicy, Confirmed, Payment } from './booking.ts';
import type { Changed, OutboxEffect } from './transition-result.ts';

/** A booking that is to be made. Instants are milliseconds since 1970. */
export interface BookingDraft {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly hosts: readonly string[];
  readonly policy: BookingPolicy;
  /** Where it has to be paid for: until when. */
  readonly payment: { readonly expiresAt: number } | null;
}

/**
 * The first state of a booking: it waits to be paid for, then to be approved, as far as its type wants that; else it is
 * confirmed at once.
 */
export function book(draft: BookingDraft): Changed<AwaitingPayment | AwaitingApproval | Confirmed> {
  const { id, start, end, hosts, policy, payment } = draft;
  const facts = { id, start, end, hosts, policy, sequence: 0 };
  if (!payment) return { kind: 'changed', ...settled(facts, null), within: ['take-time'] };
  return {
    kind: 'changed',
    booking: { ...facts, status: 'awaiting-payment', expiresAt: payment.expiresAt },
    within: ['take-time'],
    outbox: [{ kind: 'notify-awaiting-payment' }],
  };
}

/** What becomes of a booking once there is nothing to be paid any more, with what somebody has to be told. */
export function settled(
  facts: Omit<Confirmed, 'status' | 'payment'>,
  payment: Payment | null,
): { readonly booking: AwaitingApproval | Confirmed; readonly outbox: readonly OutboxEffect[] } {
  if (facts.policy.approval) {
    return {
      booking: { ...facts, status: 'awaiting-approval', expiresAt: facts.start, payment },
      outbox: [{ kind: 'notify-awaiting-approval' }],
    };
  }
  return { booking: { ...facts, status: 'confirmed', payment }, outbox: confirmedEffects(facts.hosts) };
}

/** What follows when a booking becomes confirmed. */
export function confirmedEffects(hosts: readonly string[]): readonly OutboxEffect[] {
  return [{ kind: 'notify-confirmed' }, { kind: 'calendar-write', hosts }];
}
