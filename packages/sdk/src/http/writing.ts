import type { Booking, Hold, Problem } from '@team-booking/contract';
import { BackendError } from '../backend-error.ts';
import type { BookingBackend, ManageAccess, Outcome, WriteOptions } from '../backend.ts';
import { broken } from './exchange.ts';
import type { Exchanges } from './http.ts';
import { demand, readDiscovery } from './shapes.ts';

/** The methods of an HTTP backend that are not needed before a time is chosen. */
export function writing({
  base,
  send,
  get,
}: Exchanges): Omit<BookingBackend, 'bookingType' | 'availability' | 'changes'> {
  async function write(
    method: string,
    path: string,
    request: unknown,
    { signal, idempotencyKey }: Partial<WriteOptions>,
    token?: string,
  ): Promise<Outcome> {
    const { body, problem } = await send(path, initOf(method, request, token, idempotencyKey), signal);
    return problem ? refusal(problem, base + path) : { ok: true, booking: readBooking(body, base + path) };
  }

  return {
    discover: ({ signal } = {}) => get('', readDiscovery, signal),
    book: (request, call) => write('POST', '/bookings', request, call),
    booking: (access, { signal } = {}) => get(pathOf(access), readBooking, signal, access.token),
    edit: (access, changes, call = {}) => write('PATCH', pathOf(access), changes, call, access.token),
    reschedule: (access, request, call) => write('POST', `${pathOf(access)}/reschedule`, request, call, access.token),
    cancel: (access, request, call) => write('POST', `${pathOf(access)}/cancel`, request, call, access.token),
    async hold(request, { signal } = {}) {
      const { body, problem } = await send('/holds', initOf('POST', request), signal);
      return problem ? refusal(problem, `${base}/holds`) : { ok: true, hold: readHold(body, `${base}/holds`) };
    },
    async release({ id, token }, { signal } = {}) {
      await send(`/holds/${encodeURIComponent(id)}`, initOf('DELETE', undefined, token), signal);
    },
  };
}

function initOf(method: string, body: unknown, token?: string, key?: string): RequestInit {
  const headers = {
    ...(body !== undefined && { 'content-type': 'application/json' }),
    ...(token && { authorization: `Bearer ${token}` }),
    ...(key && { 'idempotency-key': key }),
  };
  return { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) };
}

function pathOf({ id }: Pick<ManageAccess, 'id'>): string {
  return `/bookings/${encodeURIComponent(id)}`;
}

/** @throws BackendError if it is none that visitors meet on an ordinary day */
function refusal(problem: Problem, url: string): Exclude<Outcome, { ok: true }> {
  const { code, detail } = problem;
  if (!/^(slot-taken|invalid|too-late|hosts-fixed|wrong-state)$/.test(code)) {
    throw new BackendError('refused', `${url}: ${detail}`, problem);
  }
  return { ok: false, kind: code === 'slot-taken' ? 'taken' : code === 'invalid' ? 'invalid' : 'refused', problem };
}

function readBooking(body: unknown, url: string): Booking {
  demand(body, 'string', 'id status bookingType start end attendee.email manage.token', url);
  demand(body, 'number', 'hosts.length', url);
  demand(body, 'object', 'policy', url);
  const { start, end } = body as Booking;
  if (!(Date.parse(start) < Date.parse(end))) throw broken(url, 'start/end');
  return body as Booking;
}

function readHold(body: unknown, url: string): Hold {
  demand(body, 'string', 'id token expiresAt', url);
  return body as Hold;
}
