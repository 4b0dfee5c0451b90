import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  bookings,
  EARLY,
  END,
  events,
  EXPIRES,
  LATE,
  move,
  other,
  outcome,
  paid,
  policy,
  START,
} from '../../test/bookings.ts';
import { book } from './book.ts';
import type { Booking, BookingPolicy } from './booking.ts';
import type { BookingEvent } from './event.ts';
import { transition } from './transition.ts';
import type { Changed } from './transition-result.ts';
import { MINUTE } from '../time/units.ts';

const changedBy = (booking: Booking, event: BookingEvent, now: number): Changed => {
  const answer = transition(booking, event, now);
  assert.equal(answer.kind, 'changed');
  return answer as Changed;
};
const kinds = ({ outbox }: Changed): string[] => outbox.map(({ kind }) => kind);

describe('a new booking', () => {
  const draft = { id: 'b1', start: START, end: END, hosts: ['ada'], policy, payment: null };
  test('is confirmed at once if neither payment nor approval is needed', () => {
    const { booking, within, outbox } = book(draft);
    assert.deepEqual(booking, {
      id: 'b1',
      start: START,
      end: END,
      hosts: ['ada'],
      policy,
      sequence: 0,
      status: 'confirmed',
      payment: null,
    });
    assert.deepEqual(within, ['take-time']);
    assert.deepEqual(outbox, [{ kind: 'notify-confirmed' }, { kind: 'calendar-write', hosts: ['ada'] }]);
  });

  test('waits for approval until it would start', () => {
    const { booking } = book({ ...draft, policy: { ...policy, approval: true } });
    assert.equal(booking.status, 'awaiting-approval');
    assert.equal(booking.status === 'awaiting-approval' && booking.expiresAt, START);
  });

  test('is paid for first, approved second', () => {
    const waiting = book({ ...draft, policy: { ...policy, approval: true }, payment: { expiresAt: EXPIRES } }).booking;
    assert.equal(waiting.status, 'awaiting-payment');
    const afterPayment = changedBy(waiting, events.pay, EARLY);
    assert.equal(afterPayment.booking.status, 'awaiting-approval');
    assert.deepEqual(kinds(afterPayment), ['notify-awaiting-approval']);
    const approved = changedBy(afterPayment.booking, events.approve, EARLY);
    assert.equal(approved.booking.status, 'confirmed');
    assert.deepEqual(approved.booking.status === 'confirmed' && approved.booking.payment, paid);
    assert.deepEqual(kinds(approved), ['notify-confirmed', 'calendar-write']);
  });
});

describe('payments', () => {
  test('a payment after expiry seats the booking again if the time is free', () => {
    const late = changedBy(bookings['awaiting-payment'], events.pay, EXPIRES);
    assert.deepEqual(late.within, ['release-time', 'void-assignment']);
    assert.deepEqual(late.outbox, [{ kind: 'reseat-or-refund', payment: paid }]);
    assert.equal(transition(late.booking, events.pay, EXPIRES).kind, 'unchanged');

    const seated = changedBy(late.booking, { kind: 'reseat', hosts: ['cy'] }, EXPIRES);
    assert.equal(seated.booking.status, 'confirmed');
    assert.deepEqual(seated.booking.hosts, ['cy']);
    assert.deepEqual(seated.within, ['take-time']);
    assert.equal(outcome(transition(late.booking, { kind: 'reseat', hosts: ['cy'] }, START)), 'too-late');
  });

  test('a payment after the expiry was processed is not lost', () => {
    const late = changedBy(bookings.expired, events.pay, LATE);
    assert.deepEqual(late.outbox, [{ kind: 'reseat-or-refund', payment: paid }]);
  });

  test('a late payment is given back once where the time is gone, and the booking cannot be seated again', () => {
    const late = changedBy(bookings['awaiting-payment'], events.pay, EXPIRES).booking;
    const refunded = changedBy(late, events.refund, EXPIRES);
    assert.deepEqual(refunded.outbox, [{ kind: 'refund', payment: paid }]);
    assert.deepEqual(refunded.within, []);
    assert.equal(transition(refunded.booking, events.refund, EXPIRES).kind, 'unchanged');
    assert.equal(outcome(transition(refunded.booking, events.reseat, EXPIRES)), 'wrong-state');
    assert.equal(transition(refunded.booking, events.pay, EXPIRES).kind, 'unchanged');
  });

  test('a booking that was refunded because nobody approved it cannot be seated again', () => {
    const expired = changedBy(bookings['awaiting-approval'], events.expire, START);
    assert.deepEqual(expired.outbox, [{ kind: 'notify-expired' }, { kind: 'refund', payment: paid }]);
    assert.equal(outcome(transition(expired.booking, events.reseat, EARLY)), 'wrong-state');
  });

  test('a second payment is refunded, and the first is kept', () => {
    for (const status of ['awaiting-approval', 'confirmed', 'declined', 'completed', 'no-show'] as const) {
      const answer = changedBy(bookings[status], { kind: 'pay', payment: other }, EARLY);
      assert.equal(answer.booking, bookings[status]);
      assert.deepEqual(answer.outbox, [{ kind: 'refund', payment: other }]);
    }
  });

  test('a payment for a cancelled booking is refunded once', () => {
    const refunded = changedBy(bookings.cancelled, events.pay, EARLY);
    assert.deepEqual(refunded.outbox, [{ kind: 'refund', payment: paid }]);
    assert.equal(transition(refunded.booking, events.pay, EARLY).kind, 'unchanged');
  });

  test('are refunded when the team declines', () => {
    const declined = changedBy(bookings['awaiting-approval'], events.decline, EARLY);
    assert.deepEqual(declined.outbox, [{ kind: 'notify-declined' }, { kind: 'refund', payment: paid }]);
    assert.equal(declined.booking.status === 'declined' && declined.booking.reason, 'ill');
  });
});

describe('cancelling', () => {
  const cancel = (by: 'visitor' | 'team', now: number, booking: Booking = bookings.confirmed) =>
    transition(booking, { kind: 'cancel', by, reason: null }, now);

  test('is possible for a visitor until the deadline of the policy, and no millisecond longer', () => {
    assert.equal(outcome(cancel('visitor', START - 60 * MINUTE - 1)), 'cancelled');
    assert.equal(outcome(cancel('visitor', START - 60 * MINUTE)), 'too-late');
  });

  test('is possible until the start where no deadline is set', () => {
    const open = { ...bookings.confirmed, policy: { ...policy, cancelUntil: null } };
    assert.equal(outcome(cancel('visitor', START - 1, open)), 'cancelled');
    assert.equal(outcome(cancel('visitor', START, open)), 'too-late');
  });

  test('gives a visitor their money back until the deadline for it, and when the team cancels until the start', () => {
    const refunded = (by: 'visitor' | 'team', now: number) => kinds(cancel(by, now) as Changed).includes('refund');
    assert.equal(refunded('visitor', START - 240 * MINUTE - 1), true);
    assert.equal(refunded('visitor', START - 240 * MINUTE), false);
    assert.equal(refunded('team', START - 1), true);
    assert.equal(refunded('team', START), false);
  });

  test('takes back the turn, after the start by the policy of the pool', () => {
    assert.deepEqual((cancel('team', START - 1) as Changed).within, ['release-time', 'void-assignment']);
    assert.deepEqual((cancel('team', START) as Changed).within, ['release-time', 'void-assignment-after-start']);
  });

  test('takes the event out of the calendars only where it was written', () => {
    assert.deepEqual(kinds(cancel('visitor', EARLY) as Changed), ['notify-cancelled', 'calendar-remove', 'refund']);
    assert.deepEqual(kinds(cancel('visitor', EARLY, bookings['awaiting-payment']) as Changed), ['notify-cancelled']);
  });
});

describe('rescheduling', () => {
  test('moves time, invites and calendars, and takes it out of the calendar of a host who is left out', () => {
    const { booking, within, outbox } = changedBy(bookings.confirmed, events.reschedule, EARLY);
    assert.deepEqual([booking.start, booking.end, booking.hosts], [move.start, move.end, move.hosts]);
    assert.equal(booking.sequence, 5);
    assert.deepEqual(within, ['move-time']);
    assert.deepEqual(outbox, [
      { kind: 'notify-rescheduled' },
      { kind: 'calendar-write', hosts: ['cy', 'bo'] },
      { kind: 'calendar-remove', hosts: ['ada'] },
    ]);
  });

  test('is possible for a visitor until its own deadline, for the team at any time until it is over', () => {
    const at = (by: 'visitor' | 'team', now: number) =>
      outcome(transition(bookings.confirmed, { kind: 'reschedule', by, ...move }, now));
    assert.equal(at('visitor', START - 120 * MINUTE - 1), 'confirmed');
    assert.equal(at('visitor', START - 120 * MINUTE), 'too-late');
    assert.equal(at('team', END), 'confirmed');
  });

  test('to the same time and hosts changes nothing', () => {
    const same = { kind: 'reschedule', by: 'visitor', start: START, end: END, hosts: ['bo', 'ada'] } as const;
    assert.equal(transition(bookings.confirmed, same, EARLY).kind, 'unchanged');
  });

  test('a waiting booking sends no invite; approval may then wait until the new start', () => {
    const { booking, outbox } = changedBy(bookings['awaiting-approval'], events.reschedule, EARLY);
    assert.deepEqual(outbox, [{ kind: 'notify-rescheduled' }]);
    assert.equal(booking.sequence, 4);
    assert.equal(booking.status === 'awaiting-approval' && booking.expiresAt, move.start);
  });

  test('a booking that waits for payment does not extend the wait', () => {
    const { booking } = changedBy(bookings['awaiting-payment'], events.reschedule, EARLY);
    assert.equal(booking.status === 'awaiting-payment' && booking.expiresAt, EXPIRES);
  });

  test('a booking that waits for payment waits no longer than until its new start', () => {
    const start = EXPIRES - 5 * MINUTE;
    const sooner = { ...events.reschedule, by: 'team', start, end: start + 30 * MINUTE } as const;
    const { booking } = changedBy(bookings['awaiting-payment'], sooner, EARLY);
    assert.equal(booking.status === 'awaiting-payment' && booking.expiresAt, start);
  });

  test('to an end that is not after the start is an error', () => {
    const nonsense = { ...events.reschedule, end: move.start };
    assert.throws(() => transition(bookings.confirmed, nonsense, EARLY), RangeError);
  });
});

describe('hosts', () => {
  const withHosts = (hosts: BookingPolicy['hosts']): Booking => ({
    ...bookings.confirmed,
    policy: { ...policy, hosts },
  });
  const rescheduled = (by: 'visitor' | 'team', hosts: BookingPolicy['hosts'], to: string[]) =>
    outcome(transition(withHosts(hosts), { kind: 'reschedule', by, ...move, hosts: to }, EARLY));

  test('that are fixed stay when a booking moves, and cannot be replaced', () => {
    assert.equal(rescheduled('visitor', 'fixed', ['bo', 'ada']), 'confirmed');
    assert.equal(rescheduled('visitor', 'fixed', ['cy', 'ada']), 'hosts-fixed');
    assert.equal(rescheduled('team', 'fixed', ['cy', 'ada']), 'hosts-fixed');
    assert.equal(outcome(transition(withHosts('fixed'), events.reassign, EARLY)), 'hosts-fixed');
  });

  test('may be replaced by the team alone where the policy says so', () => {
    assert.equal(rescheduled('visitor', 'replaceable', ['cy', 'ada']), 'hosts-fixed');
    assert.equal(rescheduled('team', 'replaceable', ['cy', 'ada']), 'confirmed');
    assert.equal(outcome(transition(withHosts('replaceable'), events.reassign, EARLY)), 'confirmed');
  });

  test('that are the same already leave the booking as it is', () => {
    const same = { kind: 'reassign', hosts: ['bo', 'ada'] } as const;
    assert.equal(transition(withHosts('fixed'), same, EARLY).kind, 'unchanged');
  });
});

describe('no-shows', () => {
  test('give the turn back by policy when the attendee stayed away, and not when a host did', () => {
    assert.deepEqual(changedBy(bookings.confirmed, events.miss, START).within, ['void-assignment-after-start']);
    assert.deepEqual(changedBy(bookings.completed, { kind: 'miss', who: 'host' }, START).within, []);
  });

  test('are known from the start on', () => {
    assert.equal(outcome(transition(bookings.confirmed, events.miss, START - 1)), 'too-early');
    assert.equal(outcome(transition(bookings.confirmed, events.miss, START)), 'no-show');
  });

  test('cannot be turned into one of somebody else, as the turn may be given back already', () => {
    assert.equal(outcome(transition(bookings['no-show'], { kind: 'miss', who: 'host' }, LATE)), 'wrong-state');
  });

  test('are taken back with the turn that was returned, and with none where a host stayed away', () => {
    const { booking, within, outbox } = changedBy(bookings['no-show'], events.attend, END);
    assert.equal(booking.status, 'completed');
    assert.deepEqual([within, outbox], [['restore-assignment'], []]);
    const host = { ...bookings['no-show'], who: 'host' } as const;
    assert.deepEqual(changedBy(host, events.attend, END).within, []);
  });

  test('that are taken back before the end leave a booking that goes on', () => {
    assert.equal(changedBy(bookings['no-show'], events.attend, END - 1).booking.status, 'confirmed');
  });
});
