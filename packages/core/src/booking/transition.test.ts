import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { bookings, EARLY, events, LATE, outcome, type EventName } from '../../test/bookings.ts';
import type { Booking } from './booking.ts';
import { BOOKING_STATUSES, blocksTime, type BookingStatus } from './status.ts';
import { TABLE } from './table.ts';
import { transition } from './transition.ts';
import type { Changed } from './transition-result.ts';

type Table = { readonly [Status in BookingStatus]: { readonly [Name in EventName]: string } };

const row = (...cells: string[]): Record<EventName, string> =>
  Object.fromEntries(Object.keys(events).map((name, i) => [name, cells[i]!])) as Record<EventName, string>;

const W = 'wrong-state';
const L = 'too-late';
const E = 'too-early';
const AP = 'awaiting-payment';
const AA = 'awaiting-approval';
const C = 'confirmed';
const X = 'cancelled';

// Columns: pay, approve, decline, expire, reseat, refund, reschedule, reassign, edit, cancel, complete, miss, attend.
const before: Table = {
  'awaiting-payment': row(C, W, W, E, W, W, AP, AP, AP, X, W, W, W),
  'awaiting-approval': row('=', C, 'declined', E, W, W, AA, AA, AA, X, W, W, W),
  confirmed: row('=', '=', W, W, W, W, C, C, C, X, E, E, '='),
  cancelled: row(X, W, W, W, W, W, W, W, W, '=', W, W, W),
  declined: row('=', W, '=', W, W, W, W, W, W, W, W, W, W),
  expired: row('expired', L, W, '=', W, W, W, W, W, W, W, W, W),
  completed: row('=', W, W, W, W, W, L, L, L, L, '=', E, '='),
  'no-show': row('=', W, W, W, W, W, L, L, L, L, W, '=', C),
};

// Somebody of the team may still give a confirmed booking to whoever was there.
const after: Table = {
  ...before,
  'awaiting-payment': row('expired', W, W, 'expired', W, W, L, L, L, L, W, W, W),
  'awaiting-approval': row('=', L, 'declined', 'expired', W, W, L, L, L, L, W, W, W),
  confirmed: row('=', '=', W, W, W, W, L, C, L, L, 'completed', 'no-show', '='),
  completed: row('=', W, W, W, W, W, L, L, L, L, '=', 'no-show', '='),
  'no-show': row('=', W, W, W, W, W, L, L, L, L, W, '=', 'completed'),
};
const moments = [
  { name: 'long before the start', now: EARLY, table: before },
  { name: 'after the end', now: LATE, table: after },
];

for (const { name, now, table } of moments) {
  describe(`${name}, every status and every event`, () => {
    for (const status of BOOKING_STATUSES) {
      for (const kind of Object.keys(events) as EventName[]) {
        test(`${status} + ${kind} → ${table[status][kind]}`, () => {
          const booking = bookings[status];
          const snapshot = structuredClone<Booking>(booking);
          const answer = transition(booking, events[kind], now);
          assert.equal(outcome(answer), table[status][kind]);
          assert.deepEqual(booking, snapshot, 'the booking given is not touched');
          if (answer.kind === 'unchanged') assert.equal(answer.booking, booking);
          if (answer.kind === 'refused') assert.match(answer.detail, /\. /, 'says what to do');
          if (answer.kind === 'changed') {
            const cell: string | readonly string[] = TABLE[status][kind];
            assert.ok(Array.isArray(cell) && cell.includes(answer.booking.status), 'leads where the table says');
            assertConsistent(booking, answer);
          }
        });
      }
    }
  });
}

/** Time is taken, moved or given back exactly when the states say so, and the turn with it. */
function assertConsistent(from: Booking, { booking: to, within, outbox }: Changed): void {
  const took = blocksTime(from.status);
  const takes = blocksTime(to.status);
  assert.equal(within.includes('take-time'), !took && takes);
  assert.equal(within.includes('release-time'), took && !takes);
  const moved = from.start !== to.start || from.end !== to.end || String(from.hosts) !== String(to.hosts);
  assert.equal(within.includes('move-time'), took && takes && moved);
  if (took && !takes) assert.ok(within.some((effect) => effect.startsWith('void-assignment')));
  assert.equal(to.id, from.id);
  assert.equal(to.policy, from.policy);

  const invited = from.status === 'confirmed' && outbox.some(({ kind }) => kind.startsWith('calendar-'));
  assert.equal(to.sequence, from.sequence + (invited ? 1 : 0), 'counts exactly what invites have to follow');
  assert.equal(
    outbox.some(({ kind }) => kind === 'notify-confirmed'),
    to.status === 'confirmed' && from.status !== 'confirmed' && from.status !== 'no-show',
  );
}
