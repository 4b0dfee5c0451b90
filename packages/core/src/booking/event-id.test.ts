import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventId } from './event-id.ts';

const booking = { id: 'b1', sequence: 2, start: '2026-12-08T09:30:00Z' };

test('the page and the backend name what happened alike, however each spells an instant', () => {
  const stored = { ...booking, start: Date.UTC(2026, 11, 8, 9, 30) };
  const spelled = { ...booking, start: '2026-12-08T09:30:00.000Z' };
  for (const what of ['pending', 'booked', 'rescheduled', 'cancelled'] as const) {
    assert.equal(eventId(what, stored), eventId(what, booking));
    assert.equal(eventId(what, spelled), eventId(what, booking));
  }
});

test('it is booked once, whatever changed by the time somebody hears of it, and each move is another one', () => {
  const moved = { ...booking, sequence: 3 };
  const elsewhen = { ...booking, start: '2026-12-09T09:30:00Z' };
  assert.equal(eventId('booked', moved), eventId('booked', booking));
  assert.equal(eventId('booked', elsewhen), eventId('booked', booking));
  const moves = [booking, moved, elsewhen].map((one) => eventId('rescheduled', one));
  assert.equal(new Set(moves).size, 3);
  assert.notEqual(eventId('booked', booking), eventId('pending', booking));
});
