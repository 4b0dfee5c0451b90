import type { Booking, BookingRequest, BookingType, Problem, ProblemCode } from '@team-booking/contract';
import { canonicalJson, problem } from '@team-booking/contract';
import { canSeat, formatInstant, freeHosts, freeTime, isOnGrid, slotsFromFree, type Host } from '@team-booking/core';
import { BackendError } from '../backend-error.ts';
import type { BookingBackend, ManageAccess, Outcome } from '../backend.ts';

const MINUTE = 60_000;

export interface MemoryBackendOptions {
  bookingType: BookingType;
  /** Everybody in the type's groups. */
  hosts: readonly Host[];
  /** The present, epoch milliseconds. */
  now: () => number;
  /** Minutes before and after a booking in which its hosts have nothing else. Default: none. */
  buffers?: { bufferBefore: number; bufferAfter: number };
}

type Method = Exclude<keyof BookingBackend, 'changes'>;

/** What a call meets instead of plain success. */
export type Fault =
  /** The request never arrives. */
  | 'request-lost'
  /** The request takes effect, but the answer never comes back. */
  | 'answer-lost'
  /** The call fails so, without taking effect. */
  | BackendError
  /** The call takes effect when this is fulfilled, and is then answered. */
  | Promise<unknown>;

/** A backend in memory, for tests and examples: it really computes times and really books. */
export interface MemoryBackend extends BookingBackend {
  /** All bookings in the order in which they were made, as they are now. */
  readonly bookings: readonly Booking[];
  /** Calls so far, e.g. `['bookingType', 'availability']`. */
  readonly calls: readonly Method[];
  /** Lets the next call of a method that has no fault yet meet one. */
  fault(method: Method, fault: Fault): void;
  /** Forgets faults that no call has met yet. */
  mend(): void;
  /** Takes time of hosts (default: all of them) as another visitor would. */
  take(start: string, minutes: number, hosts?: readonly string[]): void;
  /** Sets a booking's status, as payment or approval would. */
  decide(id: string, status: Booking['status']): void;
}

export function memoryBackend({ bookingType: type, hosts, now, buffers }: MemoryBackendOptions): MemoryBackend {
  const { bufferBefore, bufferAfter } = buffers ?? { bufferBefore: 0, bufferAfter: 0 };
  const bookings: Booking[] = [];
  const calls: Method[] = [];
  const faults: { method: Method; fault: Fault }[] = [];
  const others: { start: string; end: string; hosts: readonly string[] }[] = [];
  const kept = new Map<string, { body: string; id: string }>();
  const listeners = new Set<(changed: { from: string; to: string }) => void>();

  /** The hosts with what is booked already, except one booking. */
  function busyHosts(except?: string): Host[] {
    const blocking = bookings.filter(
      ({ id, status }) => id !== except && (status === 'confirmed' || status.startsWith('awaiting')),
    );
    return hosts.map((host) => ({
      ...host,
      busy: [
        ...host.busy,
        ...others.filter((other) => other.hosts.includes(host.id)),
        ...blocking.filter((booking) => booking.hosts.some(({ id }) => id === host.id)),
      ].map(({ start, end }) => ({ start, end })),
    }));
  }

  function changed(start: string, end: string): void {
    if (type.capabilities.includes('live')) for (const listener of listeners) listener({ from: start, to: end });
  }

  async function call<T>(method: Method, signal: AbortSignal | undefined, run: () => T): Promise<T> {
    calls.push(method);
    const i = faults.findIndex((entry) => entry.method === method);
    const fault = i < 0 ? undefined : faults.splice(i, 1)[0]!.fault;
    // As over a network: nobody is answered before he has gone on.
    await Promise.resolve();
    signal?.throwIfAborted();
    if (fault === 'request-lost') throw offline();
    if (fault instanceof BackendError) throw fault;
    if (fault instanceof Promise) await fault;
    const answer = structuredClone(run());
    if (fault === 'answer-lost') throw offline();
    signal?.throwIfAborted();
    return answer;
  }

  function find({ id, token }: ManageAccess): Booking {
    const booking = bookings.find((one) => one.id === id);
    if (!booking) throw new BackendError('not-found', `There is no booking ${id}.`);
    if (booking.manage.token !== token) throw new BackendError('unauthorized', 'The manage token does not fit.');
    return booking;
  }

  /** Answers a repeated key with the booking as it now is; keeps the key of what succeeds. */
  function once(route: string, key: string, body: unknown, run: () => Outcome): Outcome {
    const before = kept.get(`${route} ${key}`);
    if (before && before.body !== canonicalJson(body)) {
      const reused = problem('idempotency-key-reused', 'Use a new key for a new request.');
      throw new BackendError('refused', reused.detail, reused);
    }
    if (before) return { ok: true, booking: bookings.find(({ id }) => id === before.id)! };
    const outcome = run();
    if (outcome.ok) kept.set(`${route} ${key}`, { body: canonicalJson(body), id: outcome.booking.id });
    return outcome;
  }

  function wrongTime(start: number, duration: number): Outcome | null {
    const bad = (pointer: string, detail: string) =>
      no('invalid', 'invalid', `The time ${detail}.`, [{ pointer, detail }]);
    if (!type.durations.includes(duration)) return bad('/duration', 'is not one of the durations');
    if (!isOnGrid(formatInstant(start), type.slot)) return bad('/start', 'is not on the grid');
    if (start < now() + type.window.minNotice * MINUTE) return bad('/start', 'is too soon');
    if (start > now() + type.window.horizon * MINUTE) return bad('/start', 'is too far ahead');
    return null;
  }

  /** Hosts for a slot: of the free ones in their order, no more than the groups need. */
  function seat(start: number, duration: number, host?: string, except?: string): string[] | null {
    const free = freeHosts({
      start: formatInstant(start),
      duration,
      bufferBefore,
      bufferAfter,
      hosts: busyHosts(except),
    });
    if (!canSeat(type.groups, free) || (host && !free.includes(host))) return null;
    const seated = new Set(free);
    for (const id of [...free].reverse()) {
      seated.delete(id);
      if (id === host || !canSeat(type.groups, seated)) seated.add(id);
    }
    return [...seated];
  }

  function made(request: BookingRequest, ids: readonly string[]): Booking {
    const id = `b${bookings.length + 1}`;
    const start = Date.parse(request.start);
    const location = type.locations.find((one) => one.id === request.location?.id);
    const { phone, address = location?.address } = request.location ?? {};
    return {
      id,
      status: type.payment ? 'awaiting-payment' : type.approval ? 'awaiting-approval' : 'confirmed',
      bookingType: type.slug,
      title: type.title,
      ...when(start, request.duration),
      timeZone: request.timeZone,
      hosts: type.hosts.filter((host) => ids.includes(host.id)),
      owner: type.hosts.find(({ owner }) => owner)?.id ?? null,
      contact: type.contact,
      attendee: request.attendee,
      guests: request.guests ?? [],
      answers: request.answers ?? {},
      location: location
        ? { kind: location.kind, label: location.label, ...(phone && { phone }), ...(address && { address }) }
        : null,
      manage: { url: `https://book.example/${type.slug}/manage/${id}`, token: `token-of-${id}` },
      payment: type.payment
        ? { url: `https://pay.example/${id}`, expiresAt: formatInstant(now() + 30 * MINUTE) }
        : null,
      sequence: 0,
    };
  }

  function when(start: number, duration: number): Pick<Booking, 'start' | 'end' | 'policy'> {
    const until = (minutes: number | null) => formatInstant(start - (minutes ?? 0) * MINUTE);
    return {
      start: formatInstant(start),
      end: formatInstant(start + duration * MINUTE),
      policy: { cancelUntil: until(type.policy.cancelUntil), rescheduleUntil: until(type.policy.rescheduleUntil) },
    };
  }

  function book(request: BookingRequest): Outcome {
    const start = Date.parse(request.start);
    const errors = [
      ...(request.attendee.name.trim() ? [] : [{ pointer: '/attendee/name', detail: 'is required' }]),
      ...(request.attendee.email.includes('@')
        ? []
        : [{ pointer: '/attendee/email', detail: 'is not an e-mail address' }]),
      ...(type.consent && !request.consent?.accepted ? [{ pointer: '/consent/accepted', detail: 'is required' }] : []),
    ];
    if (errors.length > 0) return no('invalid', 'invalid', 'Correct the fields that are named.', errors);
    const wrong = wrongTime(start, request.duration);
    if (wrong) return wrong;
    const ids = seat(start, request.duration, request.host);
    if (!ids) return no('taken', 'slot-taken', 'Choose another time.');
    const booking = made(request, ids);
    bookings.push(booking);
    changed(booking.start, booking.end);
    return { ok: true, booking };
  }

  /** What stands in the way of a change; `null` if nothing does. */
  function barred({ status }: Booking, until: string | null): Outcome | null {
    if (status !== 'confirmed' && !status.startsWith('awaiting'))
      return no('refused', 'wrong-state', `The booking is ${status}.`);
    if (until === null || now() >= Date.parse(until)) return no('refused', 'too-late', 'Ask the team directly.');
    return null;
  }

  return {
    bookings,
    calls,
    fault: (method, fault) => void faults.push({ method, fault }),
    mend: () => void (faults.length = 0),
    take(start, minutes, ids = hosts.map(({ id }) => id)) {
      const end = formatInstant(Date.parse(start) + minutes * MINUTE);
      others.push({ start, end, hosts: ids });
      changed(start, end);
    },
    decide(id, status) {
      const booking = bookings.find((one) => one.id === id)!;
      booking.status = status;
      changed(booking.start, booking.end);
    },

    discover: (options) =>
      call('discover', options?.signal, () => ({ contract: type.contract, capabilities: type.capabilities })),
    bookingType: (slug, options) =>
      call('bookingType', options?.signal, () => {
        if (slug !== type.slug) throw new BackendError('not-found', `There is no booking type ${slug}.`);
        return type;
      }),
    availability: (_slug, query, options) =>
      call('availability', options?.signal, () => {
        const moved = query.booking && find(query.booking);
        const to = Math.min(Date.parse(query.to), now() + type.window.horizon * MINUTE + MINUTE);
        const same = moved && type.policy.sameHost && !query.anyone ? moved.hosts.map(({ id }) => id) : null;
        const answer = { from: query.from, to: query.from, asOf: formatInstant(now()), revision: type.revision };
        if (to <= Date.parse(query.from)) return { ...answer, hosts: [] };
        const free = freeTime({
          from: query.from,
          to: formatInstant(to),
          now: formatInstant(now()),
          minNotice: type.window.minNotice,
          shortest: Math.min(...type.durations),
          longest: Math.max(...type.durations),
          bufferBefore,
          bufferAfter,
          hosts: busyHosts(moved?.id).filter(({ id }) => (query.host ?? id) === id && (same?.includes(id) ?? true)),
        });
        if (!type.capabilities.includes('starts')) return { ...answer, to: free.to, hosts: free.hosts as never };
        const { duration } = query;
        if (!duration) throw new BackendError('refused', 'Name the duration.');
        const { starts } = slotsFromFree({ ...free, duration, slot: type.slot, groups: type.groups });
        const first = Date.parse(free.from);
        const minutes = [...starts].map((start) => (start - first) / MINUTE);
        return { ...answer, to: free.to, starts: minutes.flatMap((minute) => [minute, minute + 1]) };
      }),
    book: (request, { idempotencyKey, signal }) =>
      call('book', signal, () => once('book', idempotencyKey, request, () => book(request))),
    booking: (access, options) => call('booking', options?.signal, () => find(access)),
    edit: (access, changes, options) =>
      call('edit', options?.signal, (): Outcome => {
        const booking = find(access);
        const { attendee, guests, answers } = changes;
        Object.assign(booking, {
          attendee: { ...booking.attendee, ...attendee },
          guests: guests ?? booking.guests,
          answers: answers ?? booking.answers,
        });
        return { ok: true, booking };
      }),
    reschedule: (access, request, { idempotencyKey, signal }) =>
      call('reschedule', signal, () => {
        const booking = find(access);
        return once(`reschedule ${access.id}`, idempotencyKey, request, (): Outcome => {
          const length = (Date.parse(booking.end) - Date.parse(booking.start)) / MINUTE;
          const { start, duration = length, host } = request;
          const stop = barred(booking, booking.policy.rescheduleUntil) ?? wrongTime(Date.parse(start), duration);
          if (stop) return stop;
          const ids = seat(Date.parse(start), duration, host, booking.id);
          if (!ids) return no('taken', 'slot-taken', 'Choose another time.');
          changed(booking.start, booking.end);
          const moved = when(Date.parse(start), duration);
          Object.assign(booking, moved, {
            hosts: type.hosts.filter(({ id }) => ids.includes(id)),
            sequence: booking.sequence + 1,
          });
          changed(booking.start, booking.end);
          return { ok: true, booking };
        });
      }),
    cancel: (access, request, { idempotencyKey, signal }) =>
      call('cancel', signal, () => {
        const booking = find(access);
        return once(`cancel ${access.id}`, idempotencyKey, request, (): Outcome => {
          if (booking.status === 'cancelled') return { ok: true, booking };
          const stop = barred(booking, booking.policy.cancelUntil);
          if (stop) return stop;
          booking.status = 'cancelled';
          booking.sequence++;
          changed(booking.start, booking.end);
          return { ok: true, booking };
        });
      }),
    hold: (_request, options) =>
      call('hold', options?.signal, () => {
        throw new BackendError('unsupported', 'This backend keeps no holds.');
      }),
    release: (_hold, options) =>
      call('release', options?.signal, () => {
        throw new BackendError('unsupported', 'This backend keeps no holds.');
      }),
    changes(_slug, listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function offline(): BackendError {
  return new BackendError('offline', 'The connection was lost.');
}

function no(
  kind: 'taken' | 'invalid' | 'refused',
  code: ProblemCode,
  detail: string,
  errors?: Problem['errors'],
): Outcome {
  return { ok: false, kind, problem: problem(code, detail, errors) };
}
