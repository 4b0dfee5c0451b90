import type { AwaitingApproval, AwaitingPayment, BookingPolicy, Confirmed, Payment } from './booking.ts';
import type { Changed, OutboxEffect } from './transition-result.ts';

/** A booking to be made. Instants are epoch milliseconds. */
export interface BookingDraft {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly hosts: readonly string[];
  readonly policy: BookingPolicy;
  /** Until when it has to be paid for; `null` if it is free. */
  readonly payment: { readonly expiresAt: number } | null;
}

/**
 * The first state of a booking: it waits for payment, then for approval, as its type requires; otherwise it is
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

/** The state of a booking once nothing is left to pay, with its outbox effects. */
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

/** The outbox effects of a booking's confirmation. */
export function confirmedEffects(hosts: readonly string[]): readonly OutboxEffect[] {
  return [{ kind: 'notify-confirmed' }, { kind: 'calendar-write', hosts }];
}
