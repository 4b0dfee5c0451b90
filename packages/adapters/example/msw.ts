import assert from 'node:assert/strict';
import { after, afterEach, before, mock, test } from 'node:test';
import { bookingHandlers } from '@team-booking/adapters/msw';
import { memoryBackend, sampleBookingType, sampleHosts } from '@team-booking/sdk/testing';
import { http, HttpResponse } from 'msw/http';
import { setupServer } from 'msw/node';
import { bookFirstTime } from './my-page.ts'; // asks https://book.example/api/…

// The page and its backend read the clock: it stands where the days below are still to come.
mock.timers.enable({ apis: ['Date'], now: Date.parse('2026-11-21T10:00:00Z') });
const backend = memoryBackend({ bookingType: sampleBookingType(), hosts: sampleHosts(), now: Date.now });
const server = setupServer(...bookingHandlers(backend, 'https://book.example/api'));
before(() => server.listen());
afterEach(() => server.resetHandlers());
after(() => server.close());

test('my page books', async () => {
  assert.equal(await bookFirstTime('2026-11-24'), '2026-11-24T09:00');
  assert.equal(backend.bookings.length, 1);
});

test('my page books once, even if the answer is lost', async () => {
  backend.fault('book', 'answer-lost');
  assert.equal(await bookFirstTime('2026-11-25'), '2026-11-25T09:00');
  assert.equal(backend.bookings.length, 2);
});

test('my page reports that the backend is down', async () => {
  server.use(http.get('https://book.example/api/booking-types/:slug', () => new HttpResponse(null, { status: 502 })));
  await assert.rejects(bookFirstTime('2026-11-26'), { code: 'unavailable' });
});
