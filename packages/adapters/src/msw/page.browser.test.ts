import { http, type BookingBackend } from '@team-booking/sdk';
import { memoryBackend, sampleBookingType, sampleHosts } from '@team-booking/sdk/testing';
import { setupWorker } from 'msw/browser';
import { bookingHandlers } from './index.ts';

const NOW = Date.parse('2026-11-21T10:00:00Z');
const bookingType = { ...sampleBookingType(), capabilities: ['live'] };
const memory = memoryBackend({ bookingType, hosts: sampleHosts(), now: () => NOW });
const listening = Promise.withResolvers<void>();
const observed: BookingBackend = {
  ...memory,
  changes(slug, listener) {
    listening.resolve();
    return memory.changes(slug, listener);
  },
};
const worker = setupWorker(...bookingHandlers(observed, '/contract/api'));

before(() =>
  worker.start({ serviceWorker: { url: '/mockServiceWorker.js' }, onUnhandledFrame: 'bypass', quiet: true }),
);
after(() => worker.stop());

function expect(condition: unknown, message: string): void {
  if (!condition) throw new Error(message);
}

it('a page books over HTTP, receives the live change and sees the time taken', async () => {
  const backend = http(new URL('/contract/api', location.href).href);
  const type = await backend.bookingType('intro-call');
  expect(type.title === bookingType.title, type.title);
  const changed = new Promise<string>((resolve) => {
    backend.changes('intro-call', ({ from }) => resolve(from));
  });
  const request = {
    bookingType: 'intro-call',
    start: '2026-11-24T10:00:00Z',
    duration: 30,
    timeZone: 'Europe/Berlin',
    locale: 'en',
    attendee: { name: 'Ada', email: 'ada@example.com' },
  };
  await listening.promise;
  const outcome = await backend.book(request, { idempotencyKey: 'page-1' });
  expect(outcome.ok && memory.bookings.length === 1, JSON.stringify(outcome));
  expect((await changed) === request.start, 'another time is reported as changed');

  memory.fault('book', 'request-lost');
  const lost = await backend.book({ ...request, start: '2026-11-26T10:00:00Z' }, { idempotencyKey: 'page-2' }).then(
    () => null,
    (error: unknown) => (error as { code: string }).code,
  );
  expect(lost === 'offline', `the connection was to break, but: ${lost}`);
});
