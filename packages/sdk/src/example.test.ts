import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { mock, test } from 'node:test';
import { http as route, HttpResponse } from 'msw/http';
import { setupServer } from 'msw/node';
import { memoryBackend, sampleBookingType, sampleHosts } from './testing/index.ts';

const EXAMPLE = new URL('../example/book.ts', import.meta.url);

test('the example books, in ten lines at most', async (context) => {
  const text = await readFile(EXAMPLE, 'utf8');
  assert.ok(text.trim().split('\n').length <= 10);

  const backend = memoryBackend({ bookingType: sampleBookingType(), hosts: sampleHosts(), now: Date.now });
  const server = setupServer(
    route.get('https://book.example/api/booking-types/:slug', async ({ params }) =>
      HttpResponse.json(await backend.bookingType(String(params['slug']))),
    ),
    route.get('https://book.example/api/booking-types/:slug/availability', async ({ params, request }) => {
      const { from, to } = Object.fromEntries(new URL(request.url).searchParams) as { from: string; to: string };
      return HttpResponse.json(await backend.availability(String(params['slug']), { from, to }));
    }),
    route.post('https://book.example/api/bookings', async ({ request }) => {
      const outcome = await backend.book((await request.json()) as never, { idempotencyKey: 'any' });
      return outcome.ok
        ? HttpResponse.json(outcome.booking, { status: 201 })
        : HttpResponse.json(outcome.problem, { status: 409 });
    }),
  );
  server.listen({ onUnhandledFrame: 'error' });
  context.after(() => server.close());

  const log = mock.method(console, 'log', () => {});
  await import(EXAMPLE.href);
  log.mock.restore();
  const { start } = backend.bookings[0]!;
  const local = Temporal.Instant.from(start).toZonedDateTimeISO(Temporal.Now.timeZoneId()).toPlainDateTime();
  assert.deepEqual(log.mock.calls[0]!.arguments, [
    `Booked for ${local.toString({ smallestUnit: 'minute' })}: https://book.example/intro-call/manage/b1`,
  ]);
});

test('the README shows the example as it is', async () => {
  const [readme, example] = await Promise.all([
    readFile(new URL('../README.md', import.meta.url), 'utf8'),
    readFile(EXAMPLE, 'utf8'),
  ]);
  assert.ok(readme.includes(example));
});
