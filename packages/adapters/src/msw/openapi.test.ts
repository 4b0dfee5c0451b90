import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import {
  Availability,
  Booking,
  BookingType,
  check,
  Discovery,
  Hold,
  LostLinkAnswer,
  Problem,
  RouteAnswer,
} from '@team-booking/contract';
import { BackendError } from '@team-booking/sdk';
import { memoryBackend, sampleBookingType, sampleHosts } from '@team-booking/sdk/testing';
import { setupServer } from 'msw/node';
import { bookingHandlers } from './index.ts';

// Sends every request of the OpenAPI document and validates the answer against it.

interface Operation {
  operationId: string;
  responses: Record<string, { content?: Record<string, { schema: { $ref?: string } }> }>;
}
const { paths: all } = JSON.parse(readFileSync(new URL('../../../contract/openapi.json', import.meta.url), 'utf8')) as {
  paths: Record<string, Record<string, Operation>>;
};

// These handlers are a page's: what admins and hosts ask is another surface.
const paths = Object.fromEntries(Object.entries(all).filter(([path]) => !/^\/team(\/|$)/.test(path)));

const SCHEMAS = { Availability, Booking, BookingType, Discovery, Hold, LostLinkAnswer, Problem, RouteAnswer };
const BASE = 'https://book.example/api';
const memory = memoryBackend({
  bookingType: { ...sampleBookingType(), capabilities: ['live', 'holds', 'mail', 'routing'] },
  hosts: sampleHosts(),
  now: () => Date.parse('2026-11-21T10:00:00Z'),
});
const backend = {
  ...memory,
  hold: () => Promise.resolve({ ok: true as const, hold: { id: 'h1', token: 't', expiresAt: '2026-11-21T10:10:00Z' } }),
  release: () => Promise.resolve(),
  // The booking was cancelled before.
  attend: async () => ({ ok: true as const, booking: memory.bookings[0]! }),
  route: () => Promise.resolve({ ok: true as const, answer: { kind: 'message' as const, text: 'Write to us.' } }),
};
const testing = { putFixture: () => {}, putClock: () => {} };
const server = setupServer(...bookingHandlers(backend, BASE, { testing }));
before(() => server.listen({ onUnhandledFrame: 'error' }));
after(() => server.close());

const TIME = { bookingType: 'intro-call', start: '2026-11-24T10:00:00Z', duration: 30 };
const VISITOR = { timeZone: 'Europe/Berlin', locale: 'en', attendee: { name: 'Ada', email: 'ada@example.com' } };
const BODIES: Record<string, unknown> = {
  route: { answers: { people: 7 } },
  book: { ...TIME, ...VISITOR },
  edit: { guests: [] },
  reschedule: { start: '2026-11-25T10:00:00Z' },
  cancel: {},
  lostLink: { email: 'ada@example.com' },
  hold: TIME,
  putFixture: { now: TIME.start, hosts: [], bookingTypes: [] },
  putClock: { now: TIME.start },
};
const METHOD: Record<string, Parameters<typeof memory.fault>[0]> = { availability: 'availability', booking: 'booking' };

async function ask(method: string, path: string, { operationId, responses }: Operation): Promise<Response> {
  const address = path.replace('{slug}', 'intro-call').replace('{id}', operationId === 'release' ? 'h1' : 'b1');
  const query = operationId === 'availability' ? '?from=2026-11-23T00:00:00Z&to=2026-11-28T00:00:00Z' : '';
  const body = BODIES[operationId];
  const response = await fetch(BASE + address + query, {
    method: method.toUpperCase(),
    headers: {
      Authorization: 'Bearer token-of-b1',
      'Idempotency-Key': `key-of-${operationId}`,
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const described = responses[response.status];
  assert.ok(described, `${operationId} was answered ${response.status}, which is not described`);
  const [media, content] = Object.entries(described.content ?? {})[0] ?? [null];
  assert.equal(response.headers.get('Content-Type'), media, operationId);
  const name = content?.schema.$ref?.split('/').at(-1);
  if (name === undefined) await response.body?.cancel();
  else {
    const checked = check(SCHEMAS[name as keyof typeof SCHEMAS], await response.json());
    assert.deepEqual(checked.ok || checked.errors, true, `${operationId} as ${name}`);
  }
  return response;
}

/** Handlers answer the visitor's side. */
const ofTheTeam = (path: string) => /^\/team(\/|$)/.test(path) || path === '/testing/token';

for (const [path, operations] of Object.entries(paths).filter(([path]) => !ofTheTeam(path))) {
  for (const [method, operation] of Object.entries(operations)) {
    test(`${operation.operationId} is answered as the description says`, async () => {
      assert.ok((await ask(method, path, operation)).ok);
      const call = METHOD[operation.operationId];
      if (!call) return;
      memory.fault(call, new BackendError('unauthorized', 'The manage token does not fit.'));
      assert.equal((await ask(method, path, operation)).status, 401);
    });
  }
}
