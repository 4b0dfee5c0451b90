import type { Problem } from '@team-booking/contract';
import { FAILED } from '../cause-of.ts';
import { demandProblem } from '../checked-backend.ts';
import { host, solo } from '../fixture/index.ts';
import type { Guarantee } from '../guarantee.ts';

const isProblem = (type: string) => /^application\/problem\+json\s*(;|$)/i.test(type);

/** Whether a web server may have refused the request before the backend could read it: too long an address, or none of HTTP. */
const isOfServer = (path: string, status: number) =>
  (path.length > 2000 && [400, 413, 414, 431].includes(status)) || (path.includes('%00') && status === 400);

export const errorShape: Guarantee = {
  name: 'error-shape',
  about:
    "Every error is answered as application/problem+json with a code of the table and its status, never with 5xx for a client's mistake.",
  remedy:
    'Send every error through one function that builds { type, code, title, status, detail, errors? } from the table of codes.',
  needs: 'outside',
  over: 'http',
  async check(context) {
    const { base, fetch } = context.wire;
    const { slug } = await context.anyType({ hosts: [host('ada')], bookingTypes: [solo('call', 'ada')] });
    const json = { 'Content-Type': 'application/json' };
    const key = { 'Idempotency-Key': context.newKey() };
    const nowhere = '/booking-types/no-such-type-anywhere';
    const range = `/booking-types/${slug}/availability`;
    const requests: [string, string, RequestInit, readonly string[]][] = [
      ['GET', nowhere, {}, ['not-found']],
      [
        'GET',
        `${nowhere}/availability?from=2026-06-16T00:00:00Z&to=2026-06-17T00:00:00Z&duration=30`,
        {},
        ['not-found'],
      ],
      ['GET', '/nothing/here', {}, ['not-found']],
      ['DELETE', '/bookings', {}, ['method-not-allowed', 'not-found']],
      ['GET', `/booking-types/${'x'.repeat(3000)}`, {}, ['not-found', 'malformed', 'invalid', 'too-large']],
      ['GET', range, {}, ['invalid']],
      ['GET', `${range}?from=yesterday&to=2026-06-17T00:00:00Z&duration=30`, {}, ['invalid']],
      ['GET', `${range}?from=2026-06-17T00:00:00Z&to=2026-06-16T00:00:00Z&duration=30`, {}, ['invalid']],
      ['GET', '/bookings/some-id', {}, ['unauthorized', 'not-found']],
      ['GET', '/bookings/some-id', { headers: { Authorization: 'Bearer x' } }, ['unauthorized', 'not-found']],
      [
        'GET',
        '/bookings/%00',
        { headers: { Authorization: 'Bearer x' } },
        ['unauthorized', 'not-found', 'malformed', 'invalid'],
      ],
      ['POST', '/bookings', { headers: { ...json, ...key }, body: '{"bookingType":' }, ['malformed']],
      ['POST', '/bookings', { headers: { ...json, ...key }, body: 'null' }, ['invalid', 'malformed']],
      ['POST', '/bookings', { headers: { ...json, ...key }, body: '[]' }, ['invalid', 'malformed']],
      ['POST', '/bookings', { headers: { ...json, ...key }, body: '{}' }, ['invalid']],
      // Some parsers accept NaN, or a number that overflows.
      ['POST', '/bookings', { headers: { ...json, ...key }, body: '{"duration":NaN}' }, ['malformed', 'invalid']],
      ['POST', '/bookings', { headers: { ...json, ...key }, body: '{"duration":1e999}' }, ['malformed', 'invalid']],
      [
        'POST',
        '/bookings',
        { headers: { ...json, ...key }, body: '['.repeat(50_000) },
        ['malformed', 'too-large', 'invalid'],
      ],
      [
        'POST',
        '/bookings',
        { headers: { 'Content-Type': 'text/plain', ...key }, body: '{}' },
        ['unsupported-media-type', 'invalid'],
      ],
      ['POST', '/bookings', { headers: json, body: '{}' }, ['idempotency-key-missing', 'invalid']],
      ['POST', '/bookings/some-id/cancel', { headers: { ...json, ...key }, body: '{}' }, ['unauthorized', 'not-found']],
      [
        'PATCH',
        '/bookings/some-id',
        { headers: { ...json, Authorization: 'Bearer x' }, body: '{}' },
        ['unauthorized', 'not-found'],
      ],
    ];
    for (const [method, path, init, codes] of requests) {
      const response = await fetch(base + path, { method, ...init });
      const text = await response.text();
      const short = path.length > 80 ? `${path.slice(0, 80)}… (${path.length} characters)` : path;
      const what = `${method} ${short}${typeof init.body === 'string' ? ` with ${init.body.slice(0, 20)}` : ''}`;
      const type = response.headers.get('Content-Type') ?? 'none';
      if (response.status === 429) continue;
      context.demand(response.status >= 400 && response.status < 500, {
        what,
        expected: 'a status from 400 to 499',
        came: `${response.status} ${text.slice(0, 200)}`,
        remedy: response.status > 499 ? FAILED : undefined,
      });
      if (isOfServer(path, response.status) && !isProblem(type)) continue;
      context.demand(isProblem(type), {
        what: `Content-Type of ${what}`,
        expected: 'application/problem+json',
        came: type,
      });
      const problem = parsed(text);
      demandProblem(problem, what);
      const { code, status, detail } = problem as Problem;
      context.demand(codes.includes(code), { what: `the code of ${what}`, expected: codes, came: code });
      context.same(status, response.status, `status in the body of ${what}`);
      context.demand(detail.trim().length > 0, {
        what: `detail of ${what}`,
        expected: 'what to do about it',
        came: detail,
      });
      context.demand(!/\bat \S+:\d+:\d+|Traceback|node_modules/.test(text), {
        what,
        expected: 'no inner workings',
        came: text,
      });
    }

    function parsed(text: string): unknown {
      try {
        return JSON.parse(text) as unknown;
      } catch {
        return text;
      }
    }
  },
};
