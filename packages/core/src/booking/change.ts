import { type Actor, type AwaitingApproval, type AwaitingPayment, type Booking, type Confirmed } from './booking.ts';
import { isOverdue, untilBefore } from './deadlines.ts';
import { changed, refuse, unchanged, type Notification, type OutboxEffect } from './transition-result.ts';
import type { Transition, TransitionRefused } from './transition-result.ts';

/** A booking that is still to take place. */
type Ahead = AwaitingPayment | AwaitingApproval | Confirmed;

/** Where a booking moves to. Instants are epoch milliseconds. */
export interface Move {
  readonly by: Actor;
  readonly start: number;
  readonly end: number;
  readonly hosts: readonly string[];
}

/**
 * Moves a booking to another time, which the caller has checked to be free. It keeps its status; one that waits for
 * approval then waits until the new start.
 *
 * @throws RangeError if it ends before it starts
 */
export function reschedule(booking: Booking, { by, start, end, hosts }: Move, now: number): Transition {
  if (!(start < end)) throw new RangeError(`A booking has to end after it starts, not at ${end} after ${start}`);
  const ahead = aheadOf(booking, now);
  if ('kind' in ahead) return ahead;
  if (by === 'visitor' && now >= untilBefore(ahead.start, ahead.policy.rescheduleUntil)) return refuse('too-late');
  if (!isSame(ahead.hosts, hosts) && !mayChangeHosts(ahead, by)) return refuse('hosts-fixed');
  if (start === ahead.start && end === ahead.end && isSame(ahead.hosts, hosts)) return unchanged(booking);
  const moved = { ...ahead, start, end, hosts };
  return followed(
    ahead,
    moved.status === 'awaiting-approval' ? { ...moved, expiresAt: start } : moved,
    'notify-rescheduled',
  );
}

/** The team gives a booking to other hosts. */
export function reassign(booking: Booking, hosts: readonly string[], now: number): Transition {
  const ahead = aheadOf(booking, now);
  if ('kind' in ahead) return ahead;
  if (isSame(ahead.hosts, hosts)) return unchanged(booking);
  if (!mayChangeHosts(ahead, 'team')) return refuse('hosts-fixed');
  return followed(ahead, { ...ahead, hosts }, 'notify-reassigned');
}

/** Attendee, guests, answers or location of a booking change; a visitor may do so until the start. */
export function edit(booking: Booking, by: Actor, now: number): Transition {
  const ahead = aheadOf(booking, now);
  if ('kind' in ahead) return ahead;
  if (by === 'visitor' && now >= ahead.start) return refuse('too-late');
  return followed(ahead, ahead, 'notify-updated');
}

/** Whether somebody may change who hosts a booking: by rescheduling it, and the team by reassigning it. */
export function mayChangeHosts({ policy }: Pick<Booking, 'policy'>, by: Actor): boolean {
  return policy.hosts === 'rotating' || (policy.hosts === 'replaceable' && by === 'team');
}

function aheadOf(booking: Booking, now: number): Ahead | TransitionRefused {
  switch (booking.status) {
    case 'awaiting-payment':
    case 'awaiting-approval':
      return isOverdue(booking, now) ? refuse('too-late') : booking;
    case 'confirmed':
      return booking;
    case 'completed':
    case 'no-show':
      return refuse('too-late');
    case 'cancelled':
    case 'declined':
    case 'expired':
      return refuse('wrong-state');
  }
}

/** A changed booking with its effects: once it is confirmed, invites and calendars follow. */
function followed(before: Ahead, after: Ahead, notification: Notification): Transition {
  const within = after === before ? [] : (['move-time'] as const);
  const notified: OutboxEffect = { kind: notification };
  if (after.status !== 'confirmed') return changed(after, within, [notified]);
  const gone = before.hosts.filter((host) => !after.hosts.includes(host));
  const outbox: OutboxEffect[] = [notified, { kind: 'calendar-write', hosts: after.hosts }];
  if (gone.length > 0) outbox.push({ kind: 'calendar-remove', hosts: gone });
  return changed({ ...after, sequence: after.sequence + 1 }, within, outbox);
}

function isSame(before: readonly string[], after: readonly string[]): boolean {
  return before.length === after.length && before.every((host) => after.includes(host));
}
