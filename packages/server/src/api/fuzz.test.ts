import assert from 'node:assert/strict';
import { test } from 'node:test';
import { check, Problem } from '@team-booking/contract';
import fc from 'fast-check';
import { openApi, REQUEST } from './test/api.ts';

/** A mistaken or malicious body: anything, or a valid one with invalid members.  */
const odd = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.double(),
  fc.constantFrom(null, true, '', [], {}, '\ud800', '\u0000', '__proto__', -1, 1e300, '2026-06-16T10:00:00Z'),
  fc.object({ maxDepth: 2 }),
);
const members = Object.keys(REQUEST).concat(
  'guests',
  'answers',
  'location',
  'host',
  'hold',
  'consent',
  'metadata',
  '__proto__',
  'attendee.email',
);
const body = fc.oneof(
  fc.json(),
  fc.string({ unit: 'binary' }),
  fc.array(fc.tuple(fc.constantFrom(...members), odd), { minLength: 1, maxLength: 3 }).map((changes) => {
    const request: Record<string, unknown> = structuredClone(REQUEST);
    for (const [name, value] of changes) {
      if (name === 'attendee.email') request['attendee'] = { name: 'X', email: value };
      else Object.defineProperty(request, name, { value, enumerable: true, configurable: true, writable: true });
    }
    return JSON.stringify(request);
  }),
);

test('any body is answered with a booking or a client error, never with a server error', async (t) => {
  const api = await openApi(t);
  const booking = await api.book();
  const headers = { Authorization: `Bearer ${booking.manage.token}`, 'Content-Type': 'application/json' };
  const routes = [
    ['POST', '/bookings'],
    ['PATCH', `/bookings/${booking.id}`],
    ['POST', `/bookings/${booking.id}/reschedule`],
    ['POST', `/bookings/${booking.id}/cancel`],
  ] as const;
  let run = 0;
  await fc.assert(
    fc.asyncProperty(body, fc.constantFrom(...routes), async (sent, [method, path]) => {
      const key = { 'Idempotency-Key': `k${run++}` };
      const answer = await api.request(method, path, sent, { ...headers, ...key });
      assert.ok(answer.status < 500, `${answer.status} ${JSON.stringify(answer.body)} ${api.logged.join()}`);
      if (answer.status >= 400) assert.ok(check(Problem, answer.body).ok);
    }),
    { numRuns: 400 },
  );
});

test('any query is answered with availability or a client error', async (t) => {
  const api = await openApi(t);
  const value = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '2026-06-16T00:00:00Z',
      '2026-06-17T00:00:00Z',
      '0000-01-01T00:00:00Z',
      '9999-12-31T23:59:59Z',
      '30',
      'NaN',
      'true',
      'a',
      '',
    ),
    fc.date({ noInvalidDate: true, min: new Date(0), max: new Date(4e12) }).map((date) => date.toISOString()),
  );
  const names = ['from', 'to', 'duration', 'host', 'booking', 'anyone'];
  const query = fc.uniqueArray(fc.tuple(fc.constantFrom(...names), value), { selector: ([name]) => name });
  await fc.assert(
    fc.asyncProperty(query, fc.constantFrom('call', 'both', 'x'), async (parts, slug) => {
      const search = new URLSearchParams(parts).toString();
      const answer = await api.request('GET', `/booking-types/${slug}/availability?${search}`, undefined, {
        Authorization: 'Bearer x',
      });
      assert.ok(answer.status < 500, `${search} ${answer.status} ${api.logged.join()}`);
    }),
    { numRuns: 400 },
  );
});
