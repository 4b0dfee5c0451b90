import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Problem } from '@team-booking/contract';
import { WRONG_ON_PURPOSE } from '../contract-proxy/index.ts';
import { Backend } from './backend.ts';
import { contractIsKept } from './contract-is-kept.ts';
import { type Answer, Visitor } from './visitor.ts';

/*
 * Requests that pages never send: invalid ones, and valid ones that are refused. The proxy validates every refusal; a header tells it
 * where a request is invalid on purpose, and it reports places that are not.
 */
const SLUG = 'talk-to-a-specialist';
const backend = new Backend();
const small = new Backend();
let visitor: Visitor;
let booked: Answer['booking'];

before(async () => {
  await backend.start({ RATE_LIMIT: '0' });
  visitor = new Visitor(backend.base);
  const [offer] = await visitor.offers(SLUG, 30);
  ({ booking: booked } = await visitor.book(SLUG, offer!.start, 30));
});
after(async () => {
  await backend.remove();
  await small.remove();
});

const TIMES = `/booking-types/${SLUG}/availability`;
const [FROM, TO] = [1, 2].map((days) =>
  new Date(Math.ceil(Date.now() / 60_000) * 60_000 + days * 86_400_000).toISOString(),
);
const BOOKING = {
  bookingType: SLUG,
  start: FROM!,
  duration: 30,
  timeZone: 'Europe/Berlin',
  locale: 'en',
  attendee: { name: 'Vera Visitor', email: 'vera@visitor.example' },
};

interface RequestToSend {
  method?: string;
  path: string;
  /** `undefined` leaves out a header that is sent by default. */
  headers?: Record<string, string | undefined>;
  /** Text is sent verbatim. */
  body?: unknown;
  token?: string;
}

/** Sends a request that is invalid in exactly these places, and returns the answer's status and code. */
async function send({ method = 'GET', path, headers, body, token }: RequestToSend, wrong: string): Promise<string> {
  const all: Record<string, string | undefined> = {
    [WRONG_ON_PURPOSE]: wrong || undefined,
    authorization: token && `Bearer ${token}`,
    ...(method !== 'GET' && { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() }),
    ...headers,
  };
  const response = await fetch(backend.base + path, {
    method,
    headers: Object.entries(all).filter((header): header is [string, string] => header[1] !== undefined),
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const { code } = (await response.json()) as Problem;
  return `${response.status} ${code}`;
}

const book = (body: unknown, headers: RequestToSend['headers'] = {}): RequestToSend => ({
  method: 'POST',
  path: '/bookings',
  body,
  headers,
});

test('an invalid request is refused with what is wrong', async () => {
  const cases: [RequestToSend, string, string][] = [
    [{ path: '/nothing' }, 'path', '404 not-found'],
    [{ path: '/bookings', method: 'PUT', body: {} }, 'method', '405 method-not-allowed'],
    [{ path: '/booking-types/Not_A_Slug' }, 'path slug', '404 not-found'],
    [{ path: `${TIMES}?to=${TO}` }, 'query from', '422 invalid'],
    [{ path: `${TIMES}?from=tomorrow&to=${TO}` }, 'query from', '422 invalid'],
    [{ path: `${TIMES}?from=${FROM}&to=${TO}&duration=half` }, 'query duration', '422 invalid'],
    [{ path: `${TIMES}?from=${FROM}&to=${TO}&anyone=perhaps` }, 'query anyone', '422 invalid'],
    [book(BOOKING, { 'idempotency-key': undefined }), 'header Idempotency-Key', '400 idempotency-key-missing'],
    [book(BOOKING, { 'content-type': 'text/plain' }), 'content-type', '415 unsupported-media-type'],
    [book('{"bookingType":'), 'body', '400 malformed'],
    [book(undefined, { 'content-type': undefined }), 'body', '422 invalid'],
    [book({ ...BOOKING, start: 'tomorrow' }), 'body /start', '422 invalid'],
    [book({ ...BOOKING, duration: 29.5, attendee: null }), 'body /duration, body /attendee', '422 invalid'],
    [book({ ...BOOKING, padding: 'x'.repeat(140_000) }), 'body /padding', '413 too-large'],
    [{ path: `/bookings/${booked.id}` }, 'header authorization', '401 unauthorized'],
    [
      { path: `/bookings/${booked.id}`, headers: { authorization: 'Basic YTpi' } },
      'header authorization',
      '401 unauthorized',
    ],
    [
      {
        method: 'PATCH',
        path: `/bookings/${booked.id}`,
        token: booked.manage.token,
        headers: { 'idempotency-key': undefined },
        body: { guests: 'Gus' },
      },
      'body /guests',
      '422 invalid',
    ],
    [
      {
        method: 'POST',
        path: `/bookings/${booked.id}/cancel`,
        token: booked.manage.token,
        headers: { 'idempotency-key': undefined },
        body: {},
      },
      'header Idempotency-Key',
      '400 idempotency-key-missing',
    ],
    [
      { method: 'POST', path: `/bookings/${booked.id}/reschedule`, token: booked.manage.token, body: { start: 0 } },
      'body /start',
      '422 invalid',
    ],
  ];
  for (const [sent, wrong, answer] of cases) {
    assert.equal(await send(sent, wrong), answer, `${sent.method ?? 'GET'} ${sent.path}, wrong in ${wrong}`);
  }
});

test('a valid request that cannot be carried out is refused with the reason', async () => {
  const cases: [RequestToSend, string][] = [
    [{ path: '/booking-types/nobody-knows' }, '404 not-found'],
    [{ path: `${TIMES}?from=${TO}&to=${FROM}` }, '422 invalid'],
    [{ path: `${TIMES}?from=${FROM}&to=${TO}&booking=${booked.id}`, token: 'wrong' }, '401 unauthorized'],
    [book({ ...BOOKING, timeZone: 'Mars/Olympus' }), '422 invalid'],
    [book({ ...BOOKING, bookingType: 'nobody-knows' }), '404 not-found'],
    [book({ ...BOOKING, start: '2020-01-01T00:00:00Z', answers: { topic: 'planning' } }), '409 slot-taken'],
    [{ path: `/bookings/${booked.id}`, token: 'wrong' }, '401 unauthorized'],
    [{ method: 'POST', path: `/bookings/${booked.id}/cancel`, token: 'wrong', body: {} }, '401 unauthorized'],
  ];
  for (const [sent, answer] of cases) {
    assert.equal(await send(sent, ''), answer, `${sent.method ?? 'GET'} ${sent.path}`);
  }
});

test('a former slug redirects to the current one, and frequent writes are rate limited', async () => {
  const team = {
    name: 'Northwind',
    hosts: [{ id: 'mira', name: 'Mira Kaplan', email: 'mira@northwind.example', timeZone: 'Europe/Berlin' }],
    bookingTypes: [
      {
        slug: 'talk',
        aliases: ['chat'],
        title: 'Talk',
        mode: 'solo',
        hosts: ['mira'],
        durations: [30],
        slot: { step: 30, timeZone: 'Europe/Berlin' },
      },
    ],
  };
  const file = join(small.folder, 'team.json');
  writeFileSync(file, JSON.stringify(team));
  await small.start({ TEAM_FILE: file, RATE_LIMIT: '1' });
  const guest = new Visitor(small.base);

  assert.equal((await guest.bookingType('chat')).slug, 'talk');
  const offers = await guest.offers('chat', 30);
  const answers = [];
  for (const { start } of offers.slice(0, 2)) answers.push(await guest.book('chat', start, 30));
  assert.deepEqual(
    answers.map(({ status }) => status),
    [201, 429],
  );
});

contractIsKept(backend, ['book 400', 'book 404', 'book 409', 'book 413', 'book 415', 'book 422', 'booking 401']);
contractIsKept(small, ['bookingType 308', 'availability 308', 'book 201', 'book 429']);
