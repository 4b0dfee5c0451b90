import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Availability, Booking, BookingType, check } from '@team-booking/contract';
import { BackendError } from '../backend-error.ts';
import { memoryBackend, sampleBookingType, sampleHosts } from './index.ts';

const NOW = Date.parse('2026-11-21T10:00:00Z');
const MONTH = { from: '2026-11-01T00:00:00Z', to: '2026-12-01T00:00:00Z' };
const request = (start: string) => ({
  bookingType: 'intro-call',
  start,
  duration: 30,
  timeZone: 'Europe/Berlin',
  locale: 'en',
  attendee: { name: 'Ada', email: 'ada@example.com' },
});
const set = (type: Partial<BookingType> = {}) =>
  memoryBackend({ bookingType: sampleBookingType(type), hosts: sampleHosts(), now: () => NOW });

test("its answers are valid by the contract's schemas", async () => {
  for (const type of [{}, { capabilities: ['starts'] }, { approval: true }]) {
    const backend = set(type);
    const outcome = await backend.book(request('2026-11-24T10:00:00Z'), { idempotencyKey: 'k' });
    assert.ok(outcome.ok);
    assert.deepEqual(check(Booking, outcome.booking), { ok: true, value: outcome.booking });
    assert.ok(check(BookingType, await backend.bookingType('intro-call')).ok);
    assert.ok(check(Availability, await backend.availability('intro-call', { ...MONTH, duration: 30 })).ok);
  }
});

test('one key books once, and not for another request', async () => {
  const backend = set();
  const [first, again] = await Promise.all([
    backend.book(request('2026-11-24T10:00:00Z'), { idempotencyKey: 'k' }),
    backend.book(request('2026-11-24T10:00:00Z'), { idempotencyKey: 'k' }),
  ]);
  assert.deepEqual(first, again);
  assert.equal(backend.bookings.length, 1);
  await assert.rejects(backend.book(request('2026-11-24T11:00:00Z'), { idempotencyKey: 'k' }), { code: 'refused' });
});

test('a slot is booked as often as hosts are free', async () => {
  const backend = set();
  const outcomes = await Promise.all(
    ['a', 'b', 'c'].map((idempotencyKey) => backend.book(request('2026-11-24T15:00:00Z'), { idempotencyKey })),
  );
  assert.deepEqual(
    outcomes.map(({ ok }) => ok),
    [true, true, false],
  );
  assert.deepEqual(
    backend.bookings.flatMap(({ hosts }) => hosts.map(({ id }) => id)),
    ['ada', 'grace'],
  );
});

test('a cancelled booking frees its time', async () => {
  const backend = set({ mode: 'solo', groups: [{ need: 1, hosts: ['ada'] }] });
  const start = '2026-11-24T10:00:00Z';
  const outcome = await backend.book(request(start), { idempotencyKey: 'a' });
  assert.ok(outcome.ok);
  const { id, manage } = outcome.booking;
  assert.ok(!(await backend.book(request(start), { idempotencyKey: 'b' })).ok);
  await backend.cancel({ id, token: manage.token }, {}, { idempotencyKey: 'c' });
  assert.ok((await backend.book(request(start), { idempotencyKey: 'd' })).ok);
});

test('any other booking type is unknown', async () => {
  const backend = set();
  const elsewhere = { ...request('2026-11-24T10:00:00Z'), bookingType: 'elsewhere' };
  await assert.rejects(backend.bookingType('elsewhere'), { code: 'not-found' });
  await assert.rejects(backend.availability('elsewhere', MONTH), { code: 'not-found' });
  await assert.rejects(backend.book(elsewhere, { idempotencyKey: 'k' }), { code: 'not-found' });
  assert.equal(backend.bookings.length, 0);
});

test('idempotency keys follow the contract', async () => {
  const backend = set();
  for (const [idempotencyKey, code] of [
    ['', 'idempotency-key-missing'],
    ['two words', 'malformed'],
    ['k'.repeat(256), 'malformed'],
  ] as const) {
    await assert.rejects(backend.book(request('2026-11-24T10:00:00Z'), { idempotencyKey }), (error) => {
      assert.ok(error instanceof BackendError);
      assert.deepEqual([error.code, error.problem?.code], ['refused', code]);
      return true;
    });
  }
  assert.ok((await backend.book(request('2026-11-24T10:00:00Z'), { idempotencyKey: 'k'.repeat(255) })).ok);
});

test('it refuses what it does not store', async () => {
  const hold = { bookingType: 'intro-call', start: '2026-11-24T10:00:00Z', duration: 30 };
  await assert.rejects(set().hold(hold, { idempotencyKey: 'h' }), { code: 'unsupported' });
  await assert.rejects(set().release({ id: 'h', token: 't', expiresAt: '2026-11-24T10:00:00Z' }), {
    code: 'unsupported',
  });
  await assert.rejects(set().booking({ id: 'b9', token: '' }), { code: 'not-found' });
});

test('visitors say that they will be there, once, and links are mailed, where there is mail', async () => {
  const backend = set({ capabilities: ['mail'] });
  const outcome = await backend.book(request('2026-11-24T10:00:00Z'), { idempotencyKey: 'k' });
  assert.ok(outcome.ok);
  const access = { id: outcome.booking.id, token: outcome.booking.manage.token };
  for (let times = 0; times < 2; times++) {
    const said = await backend.attend(access);
    assert.deepEqual(said.ok && said.booking.attendance, { confirmedAt: '2026-11-21T10:00:00Z' });
  }
  const moved = await backend.reschedule(access, { start: '2026-11-25T10:00:00Z' }, { idempotencyKey: 'm' });
  assert.equal(moved.ok && moved.booking.attendance, null, 'they said it of another time');
  backend.decide(access.id, 'cancelled');
  const late = await backend.attend(access);
  assert.equal(!late.ok && late.problem.code, 'wrong-state');
  assert.deepEqual(await backend.lostLink('ada@example.com'), { ok: true });
  assert.equal((await backend.lostLink('ada')).ok, false);
  assert.deepEqual(backend.lostLinks, ['ada@example.com']);
});

test('without mail, nobody says that they will be there, and no link is mailed', async () => {
  const backend = set();
  await assert.rejects(backend.attend({ id: 'b1', token: 't' }), { code: 'unsupported' });
  await assert.rejects(backend.lostLink('ada@example.com'), { code: 'unsupported' });
});
