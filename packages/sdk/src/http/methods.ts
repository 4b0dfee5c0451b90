import { canRead, outcomeKind, type Booking, type Discovery, type Hold } from '@team-booking/contract';
import type { BookingBackend, ManageAccess, Outcome, WriteOptions } from '../backend.ts';
import { fail, problemOf } from './diagnosis.ts';
import { listenTo } from './changes.ts';
import { type Answer, type Exchanges } from './exchange.ts';
import { isValid } from './is-valid.ts';
import { jsonOf } from './json-of.ts';

/** The methods of an HTTP backend that are not needed before a slot is chosen. */
export function methods({ base, send, get }: Exchanges): Omit<BookingBackend, 'bookingType' | 'availability'> {
  async function write(
    method: string,
    path: string,
    request: unknown,
    { signal, idempotencyKey }: Partial<WriteOptions>,
    token?: string,
  ): Promise<Outcome> {
    const answer = await send(path, initOf(method, request, token, idempotencyKey), signal);
    const booking = answer.body as Booking;
    if (!answer.ok || !isValid(booking, isBooking)) return refusal(base + path, answer);
    return { ok: true, booking: inOneSpelling(booking) };
  }

  return {
    discover: ({ signal } = {}) => get<Discovery>('', isDiscovery, signal),
    // The booker does not ask before the times, so it need not load this.
    route: async (...call) =>
      (await import('./route.ts')).routeBy(send, (path, answer) => refusal(base + path, answer), ...call),
    book: (request, call) => write('POST', '/bookings', request, call),
    booking: async (access, { signal } = {}) =>
      inOneSpelling(await get<Booking>(pathOf(access), isBooking, signal, access.token)),
    edit: (access, changes, call = {}) => write('PATCH', pathOf(access), changes, call, access.token),
    reschedule: (access, request, call) => write('POST', `${pathOf(access)}/reschedule`, request, call, access.token),
    cancel: (access, request, call) => write('POST', `${pathOf(access)}/cancel`, request, call, access.token),
    attend: (access, call = {}) => write('POST', `${pathOf(access)}/attend`, undefined, call, access.token),
    async lostLink(email, { signal } = {}) {
      const answer = await send('/bookings/lost-link', initOf('POST', { email }), signal);
      return answer.ok ? { ok: true } : refusal(`${base}/bookings/lost-link`, answer);
    },
    async hold(request, { signal, idempotencyKey }) {
      const answer = await send('/holds', initOf('POST', request, undefined, idempotencyKey), signal);
      const hold = answer.body as Hold;
      return answer.ok && isValid(hold, isHold) ? { ok: true, hold } : refusal(`${base}/holds`, answer);
    },
    async release({ id, token }, { signal } = {}) {
      const path = `/holds/${encodeURIComponent(id)}`;
      const answer = await send(path, initOf('DELETE', undefined, token), signal);
      if (!answer.ok) await fail(base + path, answer);
    },
    changes: (slug, listener, { link } = {}) =>
      listenTo(`${base}/booking-types/${slug}/changes${link ? `?link=${encodeURIComponent(link)}` : ''}`, listener),
  };
}

/** Start and end as `2026-12-07T08:30:00Z`, so that they can be compared; the contract allows other spellings. */
function inOneSpelling(booking: Booking): Booking {
  return { ...booking, start: spelled(booking.start), end: spelled(booking.end) };
}

function spelled(instant: string): string {
  return instant.replace(/(T\d\d:\d\d)Z$/, '$1:00Z').replace(/\.0+Z$/, 'Z');
}

function initOf(method: string, body: unknown, token?: string, key?: string): RequestInit {
  const headers = {
    ...(body !== undefined && { 'content-type': 'application/json' }),
    ...(token && { authorization: `Bearer ${token}` }),
    ...(key && { 'idempotency-key': key }),
  };
  return { method, headers, ...(body !== undefined && { body: jsonOf(body) }) };
}

function pathOf({ id }: Pick<ManageAccess, 'id'>): string {
  return `/bookings/${encodeURIComponent(id)}`;
}

/** The outcome of an expected problem. @throws BackendError for any other answer */
async function refusal(url: string, answer: Answer): Promise<Exclude<Outcome, { ok: true }>> {
  const problem = problemOf(answer);
  const kind = outcomeKind(problem?.code);
  return problem && kind ? { ok: false, kind, problem } : fail(url, answer);
}

function isDiscovery({ contract, capabilities }: Discovery): boolean {
  return canRead(contract) && Array.isArray(capabilities);
}

function isBooking({ id, status, bookingType, start, end, hosts, attendee, manage, policy }: Booking): boolean {
  const texts = [id, status, bookingType, attendee.email, manage.token];
  return (
    texts.every((text) => typeof text === 'string') &&
    Date.parse(start) < Date.parse(end) &&
    Array.isArray(hosts) &&
    hosts.every((host) => [host.id, host.name ?? ''].every((text) => typeof text === 'string')) &&
    !!policy
  );
}

function isHold({ id, token, expiresAt }: Hold): boolean {
  return [id, token].every((text) => typeof text === 'string') && Date.parse(expiresAt) > 0;
}
