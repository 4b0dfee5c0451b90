import type { Actor, Booking } from './booking.ts';
import { isOverdue, untilBefore } from './deadlines.ts';
import { MINUTE } from '../time/units.ts';
import type { Before } from './table.ts';
import { changed, refuse, unchanged, type Notification, type OutboxEffect, type Step } from './transition-result.ts';

/** A booking that is still to take place. */
type Ahead = Before<'edit'>;

/** Where a booking moves to. Instants are epoch milliseconds. */
export interface Move {
  readonly by: Actor;
  readonly start: number;
  readonly end: number;
  readonly hosts: readonly string[];
}

/**
 * Moves a booking to another time, which the caller has checked to be free. It keeps its status; one that waits for
 * approval then waits until the new start, one that waits for payment as long as before, but not beyond it.
 *
 * @throws RangeError if it ends before it starts
 */
export function reschedule(booking: Ahead, { by, start, end, hosts }: Move, now: number): Step {
  if (!(start < end)) throw new RangeError(`A booking has to end after it starts, not at ${end} after ${start}`);
  if (isOverdue(booking, now)) return refuse('too-late');
  if (by === 'visitor' && now >= untilBefore(booking.start, booking.policy.rescheduleUntil)) return refuse('too-late');
  const isSameHosts = isSame(booking.hosts, hosts);
  if (!isSameHosts && !mayChangeHosts(booking, by)) return refuse('hosts-fixed');
  if (start === booking.start && end === booking.end && isSameHosts) return unchanged(booking);
  const policy = by === 'visitor' ? policyMoved(booking, start, now) : booking.policy;
  return followed(booking, waitingUntil({ ...booking, start, end, hosts, policy }), 'notify-rescheduled');
}

/** The policy at another start: a visitor who has paid and is too late for a refund gets none by moving away first, and cancelling there. */
function policyMoved(booking: Ahead, to: number, now: number): Ahead['policy'] {
  const { start, policy } = booking;
  const refunded = untilBefore(start, policy.refundUntil);
  const isPaid = booking.status !== 'awaiting-payment' && booking.payment !== null;
  return isPaid && now >= refunded ? { ...policy, refundUntil: Math.ceil((to - refunded) / MINUTE) } : policy;
}

function waitingUntil(moved: Ahead): Ahead {
  switch (moved.status) {
    case 'awaiting-approval':
      return { ...moved, expiresAt: moved.start };
    case 'awaiting-payment':
      return { ...moved, expiresAt: Math.min(moved.expiresAt, moved.start) };
    case 'confirmed':
      return moved;
  }
}

/** The team gives a booking to other hosts. */
export function reassign(booking: Ahead, { hosts }: Pick<Move, 'hosts'>, now: number): Step {
  if (isOverdue(booking, now)) return refuse('too-late');
  if (isSame(booking.hosts, hosts)) return unchanged(booking);
  if (!mayChangeHosts(booking, 'team')) return refuse('hosts-fixed');
  return followed(booking, { ...booking, hosts }, 'notify-reassigned');
}

/** Attendee, guests, answers or location of a booking change; a visitor may do so until the start. */
export function edit(booking: Ahead, { by }: Pick<Move, 'by'>, now: number): Step {
  if (isOverdue(booking, now) || (by === 'visitor' && now >= booking.start)) return refuse('too-late');
  return followed(booking, booking, 'notify-updated');
}

/** Whether somebody may change who hosts a booking: by rescheduling it, and the team by reassigning it. */
export function mayChangeHosts({ policy }: Pick<Booking, 'policy'>, by: Actor): boolean {
  return policy.hosts === 'rotating' || (policy.hosts === 'replaceable' && by === 'team');
}

/** A changed booking with its effects: once it is confirmed, invites and calendars follow. */
function followed(before: Ahead, after: Ahead, notification: Notification): Step {
  const notified: OutboxEffect = { kind: notification };
  if (after.status !== 'confirmed') return changed(after, [notified]);
  const gone = before.hosts.filter((host) => !after.hosts.includes(host));
  const outbox: OutboxEffect[] = [notified, { kind: 'calendar-write', hosts: after.hosts }];
  if (gone.length > 0) outbox.push({ kind: 'calendar-remove', hosts: gone });
  return changed({ ...after, sequence: after.sequence + 1 }, outbox);
}

function isSame(before: readonly string[], after: readonly string[]): boolean {
  return before.length === after.length && before.every((host) => after.includes(host));
}
