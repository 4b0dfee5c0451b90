import {
  canonicalJson,
  type Answers,
  type RouteAnswer,
  keyFault,
  problem,
  type Booking,
  type BookingType,
  type Hold,
  type Problem,
  type ProblemCode,
} from '@team-booking/contract';
import type { Host } from '@team-booking/core/availability';
import { parseHost, type IsoHost } from '@team-booking/core/iso';
import { BackendError } from '../backend-error.ts';
import type { ManageAccess, Outcome } from '../backend.ts';

/** Where answers lead: to times, of some hosts only where they are named, to another type, or to a message. */
export type Lead = (
  answers: Answers,
) => { kind: 'times'; hosts?: readonly string[]; text?: string } | Exclude<RouteAnswer, { kind: 'times' }>;

export interface MemoryBackendOptions {
  bookingType: BookingType;
  /** Everybody in the type's groups. */
  hosts: readonly IsoHost[];
  /** The present, epoch milliseconds. */
  now: () => number;
  /** Where answers before the times lead, for a type with `routing`. */
  lead?: Lead;
  /** Buffers before and after a booking, minutes. Default: none. */
  buffers?: { bufferBefore: number; bufferAfter: number };
}

/** The time that a hold takes. */
export interface HeldTime extends Hold {
  readonly start: string;
  readonly end: string;
  readonly hosts: readonly string[];
  /** Of its request, which a repeated one has, too. */
  readonly key: string;
}

/** All bookings and holds. */
export class MemoryStore {
  readonly type: BookingType;
  readonly buffers: { bufferBefore: number; bufferAfter: number };
  readonly now: () => number;
  readonly bookings: Booking[] = [];
  /** Time that other visitors took. */
  readonly taken: { start: string; end: string; hosts: readonly string[] }[] = [];
  /** Slots that are held, expired ones among them. */
  readonly holds: HeldTime[] = [];
  /** How many holds there have been. */
  held = 0;
  /** Routes by their tokens: by which answers, and to whom. */
  readonly routes = new Map<string, { answers: string; hosts: readonly string[] | undefined }>();
  readonly listeners = new Set<(changed: { from: string; to: string }) => void>();
  readonly #hosts: readonly IsoHost[];
  readonly #kept = new Map<string, { body: string; id: string }>();

  constructor({ bookingType, hosts, now, buffers }: MemoryBackendOptions) {
    this.type = bookingType;
    this.buffers = buffers ?? { bufferBefore: 0, bufferAfter: 0 };
    this.now = now;
    this.#hosts = hosts;
  }

  /** The hosts with their bookings and holds as busy time, except one of them. */
  hosts(except?: string): Host[] {
    const held = this.holds.filter(({ id, expiresAt }) => id !== except && Date.parse(expiresAt) > this.now());
    const blocking = this.bookings.filter(({ id, status }) => id !== except && isOpen(status));
    return this.#hosts.map((host) => {
      const others = [...this.taken, ...held].filter(({ hosts }) => hosts.includes(host.id));
      const own = blocking.filter(({ hosts }) => hosts.some(({ id }) => id === host.id));
      const busy = [...host.busy, ...[...others, ...own].map(({ start, end }) => ({ start, end }))];
      return parseHost(Object.assign({}, host, { busy }));
    });
  }

  /** Hosts of a booking as its visitor may see them, with their zones. */
  publicHosts(ids: readonly string[]): Booking['hosts'] {
    return this.type.hosts
      .filter(({ id }) => ids.includes(id))
      .map((host) => {
        const timeZone = this.#hosts.find(({ id }) => id === host.id)?.timeZone;
        return { ...host, ...(host.name && timeZone && { timeZone }) };
      });
  }

  find({ id, token }: ManageAccess): Booking {
    const booking = this.bookings.find((one) => one.id === id);
    if (!booking) throw new BackendError('not-found', `There is no booking ${id}.`);
    if (booking.manage.token !== token) throw new BackendError('unauthorized', 'The manage token does not fit.');
    return booking;
  }

  /** Notifies listeners that time was taken or freed. */
  changed({ start, end }: { start: string; end: string }): void {
    if (!this.type.capabilities.includes('live')) return;
    for (const listener of this.listeners) listener({ from: start, to: end });
  }

  /** Idempotent replay: answers a repeated key with the booking as it is now, and keeps the keys of what succeeded. */
  idempotent(route: string, key: string, body: unknown, run: () => Outcome): Outcome {
    const fault = keyFault(key);
    if (fault) throw new BackendError('refused', fault.detail, problem(fault.code, fault.detail));
    const before = this.#kept.get(`${route} ${key}`);
    if (before && before.body !== canonicalJson(body)) {
      const reused = problem('idempotency-key-reused', 'Use a new key for a new request.');
      throw new BackendError('refused', reused.detail, reused);
    }
    if (before) return { ok: true, booking: this.bookings.find(({ id }) => id === before.id)! };
    const outcome = run();
    if (outcome.ok) this.#kept.set(`${route} ${key}`, { body: canonicalJson(body), id: outcome.booking.id });
    return outcome;
  }
}

/** Whether a booking blocks its hosts' time. */
export function isOpen(status: Booking['status']): boolean {
  return status === 'confirmed' || status === 'awaiting-payment' || status === 'awaiting-approval';
}

export function no(
  kind: 'taken' | 'invalid' | 'refused',
  code: ProblemCode,
  detail: string,
  errors?: Problem['errors'],
): Exclude<Outcome, { ok: true }> {
  return { ok: false, kind, problem: problem(code, detail, errors) };
}
