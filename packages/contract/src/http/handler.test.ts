import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Availability, Booking, BookingType, Problem } from '../index.ts';
import { Refusal } from '../refusal.ts';
import type { Surface } from '../routes/index.ts';
import { httpHandler, type HandledRequest, type HandlerOptions } from './index.ts';

const ORIGIN = 'https://book.example';
const AVAILABILITY: Availability = {
  from: '2026-06-16T00:00:00Z',
  to: '2026-06-17T00:00:00Z',
  asOf: '2026-06-15T06:00:00Z',
  revision: '1',
  hosts: [{ id: 'a', free: [540, 1020] }],
};
const BOOKING = { id: 'b1', status: 'confirmed', bookingType: 'intro' } as Booking;
const RANGE = 'from=2026-06-16T00:00:00Z&to=2026-06-17T00:00:00Z';
const KEYED = { 'Idempotency-Key': 'k', 'Content-Type': 'application/json', Authorization: 'Bearer t' };

/** Asks a handler; the answer's body is parsed. */
async function ask(
  surface: Surface,
  path: string,
  init: RequestInit = {},
  { handled, ...options }: HandlerOptions & { handled?: HandledRequest } = {},
) {
  const handle = httpHandler(surface, { base: '/api', ...options });
  const response = await handle(new Request(`${ORIGIN}${path}`, init), handled);
  const text = await response.text();
  const isJson = response.headers.get('Content-Type')?.endsWith('json');
  return {
    status: response.status,
    headers: response.headers,
    text,
    body: (isJson && text ? JSON.parse(text) : null) as Problem,
  };
}

test('a request reaches its member of the surface with exactly what its route describes', async () => {
  const seen: unknown[] = [];
  const surface: Surface = {
    availability: ({ query, ...rest }) => (seen.push({ ...rest, query: query() }), AVAILABILITY),
    cancel: (request) => (seen.push(request), BOOKING),
  };
  await ask(surface, `/api/booking-types/intro/availability?${RANGE}&duration=30&anyone=false&unknown=1`);
  await ask(surface, '/api/bookings/b%2F1/cancel', { method: 'POST', headers: KEYED, body: '{"reason":"ill"}' });
  assert.deepEqual(seen, [
    {
      slug: 'intro',
      token: null,
      query: { from: AVAILABILITY.from, to: AVAILABILITY.to, duration: 30, anyone: false },
    },
    { id: 'b/1', token: 't', key: 'k', body: { reason: 'ill' } },
  ]);
});

test('a request without a member is answered 404, an unsupported method 405 with Allow', async () => {
  const surface: Surface = { booking: () => BOOKING, edit: () => BOOKING };
  for (const path of [
    '/api/holds',
    '/api',
    '/api/bookings/b/',
    '/api/bookings/%E0%A4%A',
    '/elsewhere',
    '/apis/bookings/b',
  ]) {
    assert.equal((await ask(surface, path, { headers: KEYED })).body.code, 'not-found', path);
  }
  const { status, headers } = await ask(surface, '/api/bookings/b', { method: 'DELETE' });
  assert.deepEqual([status, headers.get('Allow')], [405, 'GET, PATCH']);
});

test('HEAD is answered as GET is, without the body', async () => {
  const { status, headers, text } = await ask({ discover: () => ({ contract: '1.0', capabilities: [] }) }, '/api', {
    method: 'HEAD',
  });
  assert.deepEqual([status, headers.get('Content-Type'), text], [200, 'application/json', '']);
});

test('every answer has CORS headers and nosniff', async () => {
  const surface: Surface = { booking: () => BOOKING, release: () => {} };
  for (const [path, init, status] of [
    ['/api/bookings/b', { headers: KEYED }, 200],
    ['/api/bookings/b', {}, 401],
    ['/api/holds/h', { method: 'DELETE', headers: KEYED }, 204],
    ['/api/nothing', {}, 404],
    ['/api/bookings/b', { method: 'OPTIONS' }, 204],
  ] as const) {
    const answer = await ask(surface, path, init);
    assert.equal(answer.status, status);
    assert.equal(answer.headers.get('Access-Control-Allow-Origin'), '*');
    assert.equal(answer.headers.get('X-Content-Type-Options'), 'nosniff');
  }
  const { headers } = await ask(surface, '/api/bookings/b', { method: 'OPTIONS' });
  assert.equal(headers.get('Access-Control-Allow-Methods'), 'GET, DELETE');
});

test('a renamed slug redirects below the base that clients see, wherever the handler is mounted', async () => {
  const surface: Surface = {
    bookingType: () => ({ movedTo: 'new' }),
    // An invalid query does not prevent the redirect.
    availability: () => ({ movedTo: 'new' }),
  };
  const base = '/teams/one/api';
  const seen = await ask(surface, '/teams/one/api/booking-types/old', {}, { base });
  assert.deepEqual([seen.status, seen.headers.get('Location')], [308, '/teams/one/api/booking-types/new']);
  const path = '/booking-types/old/availability';
  const mounted = await ask(surface, `/inside${path}?from=x`, {}, { base, handled: { path } });
  assert.equal(mounted.headers.get('Location'), '/teams/one/api/booking-types/new/availability?from=x');
});

test('an answer with an ETag is revalidated; asOf does not count', async () => {
  let answer = AVAILABILITY;
  const surface: Surface = { availability: () => answer };
  const path = `/api/booking-types/intro/availability?${RANGE}`;
  const first = await ask(surface, path);
  const tag = first.headers.get('ETag')!;
  assert.equal(first.headers.get('Cache-Control'), 'no-cache');

  answer = { ...AVAILABILITY, asOf: '2026-06-15T07:00:00Z' };
  for (const header of [tag, tag.replace('W/', ''), `"other", ${tag}`, '*']) {
    const { status, text, headers } = await ask(surface, path, { headers: { 'If-None-Match': header } });
    assert.deepEqual([status, text, headers.get('ETag')], [304, '', tag]);
  }
  answer = { ...answer, revision: '2' };
  const changed = await ask(surface, path, { headers: { 'If-None-Match': tag, Authorization: 'Bearer t' } });
  assert.equal(changed.status, 200);
  assert.equal(changed.headers.get('Cache-Control'), 'private, no-cache');
});

test('a refusal is answered as problem details; other errors go through `failed`', async () => {
  const refuse = (refusal: unknown): Surface => ({
    booking() {
      throw refusal;
    },
  });
  const init = { headers: KEYED };
  const wait = new Refusal('unavailable', 'Wait.', { retryAfter: 3 });
  const waiting = await ask(refuse(wait), '/api/bookings/b', init);
  assert.deepEqual([waiting.status, waiting.headers.get('Retry-After'), waiting.body.detail], [503, '3', 'Wait.']);
  const denied = await ask(refuse(new Refusal('unauthorized', 'No.')), '/api/bookings/b', init);
  assert.deepEqual([denied.status, denied.headers.get('WWW-Authenticate')], [401, 'Bearer']);
  const own = { type: 'https://own.example', code: 'mine', title: 'Mine', status: 400, detail: 'Own.' };
  const kept = await ask(refuse(new Refusal('too-late', 'x', { problem: own })), '/api/bookings/b', init);
  assert.deepEqual(kept.body, { ...own, code: 'too-late', status: 409 });

  const bug = new TypeError('secret');
  const unknown = await ask(refuse(bug), '/api/bookings/b', init);
  assert.deepEqual([unknown.status, unknown.body.code, unknown.text.includes('secret')], [500, 'internal', false]);
  const failed = (error: unknown, id: string) => new Response(`${String(error)} in ${id}`, { status: 400 });
  assert.equal((await ask(refuse(bug), '/api/bookings/b', init, { failed })).text, 'TypeError: secret in booking');
  const unreachable = await ask(refuse(bug), '/api/bookings/b', init, { failed: () => Response.error() });
  assert.equal(unreachable.status, 0, 'a network error stays one');
});

test('only rate-limited requests are admitted one by one, before they are read', async () => {
  const asked: string[] = [];
  const admit = (id: string) => {
    asked.push(id);
    throw new Refusal('too-many-requests', 'Wait.');
  };
  const surface: Surface = { book: () => assert.fail('asked'), booking: () => BOOKING, putClock: () => {} };
  const handled = { admit };
  assert.equal((await ask(surface, '/api/bookings/b', { headers: KEYED }, { handled })).status, 200);
  assert.equal((await ask(surface, '/api/bookings', { method: 'POST', body: '{' }, { handled })).status, 429);
  assert.deepEqual(asked, ['book']);
});

test('`done` is called after a request has succeeded', async () => {
  const finished: unknown[] = [];
  const done = (id: string, answer: unknown) => void finished.push([id, answer]);
  const surface: Surface = { cancel: ({ key }) => (key === 'k' ? BOOKING : assert.fail()) };
  const init = { method: 'POST', headers: KEYED };
  await ask(surface, '/api/bookings/b/cancel', init, { done });
  await ask(surface, '/api/bookings/b/cancel', { ...init, headers: { ...KEYED, 'Idempotency-Key': 'x' } }, { done });
  assert.deepEqual(finished, [['cancel', BOOKING]]);
});

// Checked by the compiler: the types of request and answer follow from the id, and a misspelt id is an error.
const typed: Surface = {
  bookingType: ({ slug }) => ({ slug }) as BookingType,
  availability({ slug, query, token }) {
    const { from, duration }: { from: string; duration?: number } = query();
    const maybe: string | null = token;
    return { ...AVAILABILITY, from, revision: `${slug}${duration}${maybe}` };
  },
  // @ts-expect-error a booking is answered
  book: ({ body: { attendee }, key }) => attendee.name + key,
};
// @ts-expect-error reading a booking has no body
const bodiless: Surface = { booking: ({ body }) => body as Booking };
// @ts-expect-error there is no such request
const misspelt: Surface = { reshedule: () => BOOKING };
void [typed, bodiless, misspelt];
