import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import { problem } from '@team-booking/contract';
import { delay } from 'msw';
import { http as route, HttpResponse } from 'msw/http';
import { setupServer } from 'msw/node';
import type { Outcome } from '../backend.ts';
import { createFlow } from '../flow/create-flow.ts';
import type { BookingFlow } from '../flow/flow.ts';
import type { FlowState } from '../flow/state.ts';
import { memoryBackend, sampleBookingType, sampleHosts } from '../testing/index.ts';
import { http } from './http.ts';

// The flow over real requests, in real time, over a failing network.

const NOW = Date.parse('2026-11-21T10:00:00Z');
const API = 'https://book.example/api';
let backend = memoryBackend({ bookingType: sampleBookingType(), hosts: sampleHosts(), now: () => NOW });
let keys: (string | null)[] = [];

async function book(request: Request): Promise<Response> {
  const idempotencyKey = request.headers.get('idempotency-key')!;
  keys.push(idempotencyKey);
  return answer(await backend.book((await request.clone().json()) as never, { idempotencyKey }));
}

function answer(outcome: Outcome): Response {
  if (outcome.ok) return HttpResponse.json(outcome.booking, { status: 201 });
  return HttpResponse.json(outcome.problem, { status: outcome.problem.status });
}

const server = setupServer(
  route.get(`${API}/booking-types/:slug`, async ({ params }) =>
    HttpResponse.json(await backend.bookingType(String(params['slug']))),
  ),
  route.get(`${API}/booking-types/:slug/availability`, async ({ params, request }) => {
    const { from, to } = Object.fromEntries(new URL(request.url).searchParams) as { from: string; to: string };
    return HttpResponse.json(await backend.availability(String(params['slug']), { from, to }));
  }),
  route.post(`${API}/bookings`, ({ request }) => book(request)),
);
before(() => server.listen({ onUnhandledFrame: 'error' }));
after(() => server.close());
afterEach(() => {
  server.resetHandlers();
  backend = memoryBackend({ bookingType: sampleBookingType(), hosts: sampleHosts(), now: () => NOW });
  keys = [];
});

/** Waits for a state without a timeout. */
async function until(flow: BookingFlow, wanted: (state: FlowState) => boolean): Promise<FlowState> {
  if (wanted(flow.state)) return flow.state;
  return new Promise((resolve) => {
    const end = flow.subscribe((state) => {
      if (!wanted(state)) return;
      end();
      resolve(state);
    });
  });
}

async function filled(): Promise<BookingFlow> {
  const flow = createFlow({ backend: http(API), slug: 'intro-call', timeZone: 'Europe/Berlin', now: () => NOW });
  flow.start();
  await until(flow, ({ slots }) => slots.name === 'ready');
  flow.choose({ slot: { start: Date.parse('2026-11-24T10:00:00Z'), duration: 30 } });
  flow.proceed();
  await until(flow, ({ step }) => step.name === 'details');
  flow.type({ name: 'Ada', email: 'ada@example.com' });
  return flow;
}

test('a booking over HTTP', async () => {
  const flow = await filled();
  flow.submit();
  const { step } = await until(flow, (state) => state.step.name === 'done');
  assert.ok(step.name === 'done' && step.booking.id === 'b1');
  flow.stop();
});

test('a lost answer books once', async () => {
  server.use(
    route.post(
      `${API}/bookings`,
      async ({ request }) => {
        await book(request);
        return HttpResponse.error();
      },
      { once: true },
    ),
  );
  const flow = await filled();
  flow.submit();
  await until(flow, ({ writing }) => writing.name === 'lost');
  flow.retry();
  await until(flow, ({ step }) => step.name === 'done');
  assert.equal(backend.bookings.length, 1);
  assert.deepEqual([keys.length, new Set(keys).size], [2, 1]);
  flow.stop();
});

test('a taken time offers others', async () => {
  const taken = problem('slot-taken', 'Choose another.');
  server.use(route.post(`${API}/bookings`, () => HttpResponse.json(taken, { status: 409 }), { once: true }));
  const flow = await filled();
  flow.submit();
  const { step } = await until(flow, (state) => state.step.name === 'details' && state.step.taken !== null);
  assert.ok(step.name === 'details' && step.taken?.nearest.length === 3);
  flow.stop();
});

test('a slow answer is waited for', async () => {
  server.use(
    route.post(`${API}/bookings`, async ({ request }) => {
      await delay(2300);
      return book(request);
    }),
  );
  const flow = await filled();
  flow.submit();
  await until(flow, ({ writing }) => writing.name === 'sending' && writing.slow);
  await until(flow, ({ step }) => step.name === 'done');
  flow.stop();
});

test('a failing gateway is retried', async () => {
  server.use(route.post(`${API}/bookings`, () => new HttpResponse('<h1>502</h1>', { status: 502 }), { once: true }));
  const flow = await filled();
  flow.submit();
  await until(flow, ({ writing }) => writing.name === 'lost');
  flow.retry();
  await until(flow, ({ step }) => step.name === 'done');
  assert.equal(backend.bookings.length, 1);
  flow.stop();
});
