import assert from 'node:assert/strict';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { after, before, test } from 'node:test';
import { behind } from './contract-proxy/behind.ts';
import { inWords } from './contract-proxy/index.ts';
import { Backend } from './e2e/backend.ts';
import { Visitor } from './e2e/visitor.ts';

/*
 * The correct reference backend, with one mutation between it and the proxy that looks like a bug of the backend.
 */
const SLUG = 'talk-to-a-specialist';
const backend = new Backend();

/** An answer of the backend on its way to the proxy. */
interface Passing {
  readonly path: string;
  status: number;
  readonly headers: Headers;
  body: Record<string, unknown>;
}

let mutate: (passing: Passing) => void = () => undefined;
let scene: Awaited<ReturnType<typeof behind>>;
let visitor: Visitor;

before(async () => {
  await backend.start({ RATE_LIMIT: '0' });
  scene = await behind((request, response) => void pass(request, response));
  visitor = new Visitor(scene.base);
});
after(async () => {
  await scene?.close();
  await backend.remove();
});

async function pass(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { method = 'GET', url = '/', headers } = request;
  const body = Buffer.concat((await request.toArray()) as Buffer[]);
  const sent = ['authorization', 'content-type', 'idempotency-key'].flatMap((name) =>
    headers[name] === undefined ? [] : [[name, String(headers[name])]],
  );
  const answer = await fetch(backend.url + url, {
    method,
    headers: Object.fromEntries(sent) as Record<string, string>,
    ...(body.length > 0 && { body }),
  });
  const passing: Passing = {
    path: url,
    status: answer.status,
    headers: new Headers([...answer.headers].filter(([name]) => /^(etag|content-type)$/.test(name))),
    body: (await answer.json()) as Record<string, unknown>,
  };
  mutate(passing);
  response.writeHead(passing.status, Object.fromEntries(passing.headers)).end(JSON.stringify(passing.body));
}

/** Reads, books, reuses the key with another body, then reads the booking and things that do not exist. */
async function visit(): Promise<void> {
  const [first, second] = await visitor.offers(SLUG, 30);
  const key = crypto.randomUUID();
  const { booking } = await visitor.book(SLUG, first!.start, 30, {}, key);
  await visitor.book(SLUG, second!.start, 30, {}, key);
  await visitor.booking({ ...booking, manage: { url: '', token: 'wrong-token' } });
  await visitor.booking(booking);
}

async function violations(change: typeof mutate): Promise<string[]> {
  scene.proxy.record.violations.splice(0);
  mutate = change;
  // The visitor may fail on a mutated answer; only the proxy's report counts.
  await visit().catch(() => undefined);
  await scene.proxy.settled();
  return scene.proxy.record.violations.map(({ direction, operation, place }) => `${direction} ${operation} ${place}`);
}

test('the unchanged backend conforms', async () => {
  scene.proxy.record.violations.splice(0);
  await visit();
  await scene.proxy.settled();
  assert.deepEqual(scene.proxy.record.violations.map(inWords), []);
  for (const seen of ['bookingType 200', 'availability 200', 'book 201', 'book 422', 'booking 401', 'booking 200']) {
    assert.ok(scene.proxy.record.seen.has(seen), seen);
  }
});

const ofType = (path: string) => path.endsWith(SLUG);
const ofTimes = (path: string) => path.includes('/availability');
const ofBooking = (path: string, status: number) => path.includes('/bookings') && status < 300;

/** Renames a member. */
function rename(body: Record<string, unknown>, from: string, to: string): void {
  body[to] = body[from];
  delete body[from];
}

/** Mutations of answers, with the reports that the proxy must make at least. */
const MUTANTS: Record<string, [(passing: Passing) => void, string[]]> = {
  'a member of a booking type is renamed': [
    ({ path, body }) => void (ofType(path) && rename(body, 'durations', 'lengths')),
    ['answer bookingType body /durations', 'answer bookingType body /lengths'],
  ],
  'an optional member is misspelt': [
    ({ path, body }) => void (ofType(path) && rename(body, 'defaultDuration', 'default_duration')),
    ['answer bookingType body /default_duration'],
  ],
  'an unknown mode': [
    ({ path, body }) => void (ofType(path) && (body['mode'] = 'roundrobin')),
    ['answer bookingType body /mode'],
  ],
  'free time is in instants': [
    ({ path, body }) => {
      if (ofTimes(path)) for (const host of body['hosts'] as { free: unknown }[]) host.free = ['2026-11-24T10:00:00Z'];
    },
    ['answer availability body /hosts/0/free/0'],
  ],
  'an instant has an offset': [
    ({ path, body }) => void (ofTimes(path) && (body['asOf'] = '2026-11-24T11:00:00+01:00')),
    ['answer availability body /asOf'],
  ],
  'an availability without an ETag': [
    ({ path, headers }) => void (ofTimes(path) && headers.delete('etag')),
    ['answer availability header ETag'],
  ],
  'a booking is answered 200': [
    (passing) => void (passing.path === '/api/bookings' && passing.status === 201 && (passing.status = 200)),
    ['answer book status'],
  ],
  'the start of a booking is in milliseconds': [
    ({ path, status, body }) => void (ofBooking(path, status) && (body['start'] = Date.parse(String(body['start'])))),
    ['answer book body /start', 'answer booking body /start'],
  ],
  'a booking has an unknown status': [
    ({ path, status, body }) => void (ofBooking(path, status) && (body['status'] = 'booked')),
    ['answer book body /status'],
  ],
  'a booking omits empty members': [
    ({ path, status, body }) => void (ofBooking(path, status) && delete body['owner']),
    ['answer book body /owner'],
  ],
  'a booking has an undeclared member': [
    ({ path, status, body }) => void (ofBooking(path, status) && (body['ledger'] = { ada: 2 })),
    ['answer book body /ledger'],
  ],
  'a host of a booking is a name instead of an object': [
    ({ path, status, body }) => void (ofBooking(path, status) && (body['hosts'] = ['Ada'])),
    ['answer book body /hosts/0'],
  ],
  'a problem is plain JSON': [
    ({ status, headers }) => void (status > 399 && headers.set('content-type', 'application/json')),
    ['answer book content-type', 'answer booking content-type'],
  ],
  'a problem has no code': [
    ({ status, body }) => void (status > 399 && delete body['code']),
    ['answer book body /code', 'answer booking body /code'],
  ],
  'a wrong token is answered 403': [
    (passing) => void (passing.status === 401 && (passing.status = 403)),
    ['answer booking status'],
  ],
  'a refusal is a failure': [
    (passing) => void (passing.status === 422 && (passing.status = 500)),
    ['answer book status'],
  ],
  'a booking has Content-Type twice': [
    (passing) => {
      if (ofBooking(passing.path, passing.status)) Object.assign(passing, { body: JSON.stringify(passing.body) });
    },
    ['answer book body'],
  ],
  'a manage token that no header can carry': [
    ({ path, status, body }) =>
      void (
        path === '/api/bookings' &&
        status === 201 &&
        (body['manage'] = { url: 'https://book.example', token: 'a b' })
      ),
    ['request booking header authorization'],
  ],
};

for (const [name, [change, expected]] of Object.entries(MUTANTS)) {
  test(`the proxy notices: ${name}`, async () => {
    const found = await violations(change);
    for (const line of expected) assert.ok(found.includes(line), `${line} is not among: ${found.join('; ')}`);
  });
}
