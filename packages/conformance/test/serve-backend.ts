import { createHash } from 'node:crypto';
import { Clock, Fixture, check, PROBLEMS, problem, type FieldError, type ProblemCode } from '@team-booking/contract';
import { BackendError, type Outcome } from '@team-booking/sdk';
import { overHttp, type Subject } from '../src/index.ts';
import type { HonestBackend } from './honest-backend.ts';

/** What a faulty server does to the answers of an honest one. */
export type Tamper = (request: Request, response: Response) => Response | Promise<Response>;

const BASE = 'https://backend.test/api';

/** A backend as a subject that is asked over HTTP, without a network in between. */
export function servedSubject(backend: HonestBackend, tamper?: Tamper): Subject {
  const fetch = async (input: RequestInfo | URL, init?: RequestInit) => {
    const request = new Request(input, init);
    const response = await answer(backend, request.clone() as Request);
    return tamper ? tamper(request, response) : response;
  };
  return overHttp(BASE, { fetch: fetch as typeof globalThis.fetch });
}

const CORS = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Methods': 'GET, POST, PATCH, DELETE',
  'Access-Control-Allow-Headers': 'Authorization, Content-Type, Idempotency-Key, If-None-Match',
  'Access-Control-Expose-Headers': 'ETag, Retry-After',
};

class Wrong extends Error {
  readonly code: ProblemCode;
  readonly errors: readonly FieldError[];
  constructor(code: ProblemCode, errors: readonly FieldError[] = []) {
    super(code);
    this.code = code;
    this.errors = errors;
  }
}

async function answer(backend: HonestBackend, request: Request): Promise<Response> {
  if (request.method === 'OPTIONS') return new Response(null, { status: 204, headers: CORS });
  try {
    return await route(backend, request);
  } catch (error) {
    if (error instanceof BackendError && error.problem) return refused(error.problem);
    if (error instanceof Wrong)
      return refused(problem(error.code, 'Look at the contract and correct it.', error.errors));
    return refused(problem('internal', `Something failed: ${String(error)}`));
  }
}

async function route(backend: HonestBackend, request: Request): Promise<Response> {
  const url = new URL(request.url);
  const [kind, id, verb] = url.pathname.slice('/api/'.length).split('/').map(decodeURIComponent);
  const query = Object.fromEntries(url.searchParams);
  const token = /^Bearer (\S+)$/.exec(request.headers.get('Authorization') ?? '')?.[1];
  const access = { id: id ?? '', token: token ?? '' };
  const { method } = request;

  if (kind === undefined || kind === '') return ok(await backend.discover());
  if (kind === 'testing') return testing(backend, request, id!);
  if (kind === 'booking-types' && id !== undefined && method === 'GET') {
    if (verb === undefined) return tagged(request, await backend.bookingType(id), {});
    if (query['from'] === undefined || query['to'] === undefined) {
      await backend.bookingType(id);
      throw new Wrong('invalid', [{ pointer: '?from', detail: 'is required' }]);
    }
    const { from, to, duration, host, booking, anyone } = query;
    if (booking !== undefined && token === undefined) throw new Wrong('unauthorized');
    const found = await backend.availability(id, {
      from,
      to: to!,
      ...(duration !== undefined && { duration: Number(duration) }),
      ...(host !== undefined && { host }),
      ...(booking !== undefined && { booking: { id: booking, token: token! } }),
      ...(anyone === 'true' && { anyone: true }),
    });
    return tagged(request, found, { asOf: null });
  }
  if (kind === 'bookings' && (id === undefined || token !== undefined)) {
    if (method === 'GET' && id !== undefined) return ok(await backend.booking(access));
    if (method === 'PATCH') return outcome(await backend.edit(access, await body(request)), 200);
    const idempotencyKey = request.headers.get('Idempotency-Key');
    if (idempotencyKey === null) throw new Wrong('idempotency-key-missing');
    if (id === undefined) return outcome(await backend.book(await body(request), { idempotencyKey }), 201);
    if (verb === 'reschedule')
      return outcome(await backend.reschedule(access, await body(request), { idempotencyKey }), 200);
    if (verb === 'cancel') return outcome(await backend.cancel(access, await body(request), { idempotencyKey }), 200);
  }
  throw new Wrong(kind === 'bookings' ? 'unauthorized' : 'not-found');
}

async function testing(backend: HonestBackend, request: Request, what: string): Promise<Response> {
  const sent = await body<unknown>(request);
  const fixture = check(Fixture, sent);
  const clock = check(Clock, sent);
  if (what === 'fixture' && fixture.ok) backend.putFixture(fixture.value);
  else if (what === 'clock' && clock.ok) backend.putClock(clock.value.now);
  else throw new Wrong('invalid', fixture.ok ? [] : fixture.errors);
  return new Response(null, { status: 204 });
}

async function body<T>(request: Request): Promise<T> {
  if (!request.headers.get('Content-Type')?.startsWith('application/json')) throw new Wrong('unsupported-media-type');
  try {
    return JSON.parse(await request.text()) as T;
  } catch {
    throw new Wrong('malformed');
  }
}

function ok(content: unknown, status = 200, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(content), {
    status,
    headers: { 'Content-Type': 'application/json', ...CORS, ...headers },
  });
}

function outcome(result: Outcome, status: number): Response {
  return result.ok ? ok(result.booking, status) : refused(result.problem);
}

function refused(content: ReturnType<typeof problem>): Response {
  const status = PROBLEMS[content.code as ProblemCode]?.status ?? content.status;
  return ok(content, status, { 'Content-Type': 'application/problem+json' });
}

function tagged(request: Request, content: object, without: object): Response {
  const tag = `"${createHash('sha256')
    .update(JSON.stringify({ ...content, ...without }))
    .digest('base64url')}"`;
  if (request.headers.get('If-None-Match') === tag)
    return new Response(null, { status: 304, headers: { ...CORS, ETag: tag } });
  return ok(content, 200, { ETag: tag });
}
