import type { Booking, BookingRequest, Discovery, Fixture, RescheduleRequest } from '@team-booking/contract';
import { BackendError, type AvailabilityQuery, type BookingBackend, type Outcome } from '@team-booking/sdk';
import { isTimeout, remedyOf } from './cause-of.ts';
import { checkedBackend } from './checked-backend.ts';
import { NOW, TUESDAY } from './fixture/index.ts';
import { BrokenGuarantee, NotChecked, shown, type Described, type Finding } from './finding.ts';
import { offeredSlots, type OfferedSlot } from './reading/offered.ts';
import { sameValue } from './same-value.ts';
import type { Subject, Wire } from './subject.ts';

/** Which slots of a booking type to query. */
export interface SlotsQuery extends Partial<Omit<AvailabilityQuery, 'from' | 'to'>> {
  /** First instant, or a whole day, `YYYY-MM-DD` in UTC. */
  readonly from: string;
  /** End; default: a day after `from`. */
  readonly to?: string;
}

/** A default booking request that suits every fixture. */
const REQUEST: BookingRequest = {
  bookingType: 'call',
  start: `${TUESDAY}T10:00:00Z`,
  duration: 30,
  timeZone: 'Europe/Berlin',
  locale: 'en',
  attendee: { name: 'Ada Lovelace', email: 'ada@visitor.example' },
};

const DAY = 86_400_000;
/** Maximum number of availability answers per range. */
const MOST_ANSWERS = 40;

let keys = 0;

/** What a check works with: the backend, with validated answers, and assertions that report findings. */
export class Context {
  readonly backend: BookingBackend;
  readonly discovery: Discovery;
  readonly subject: Subject;
  readonly #guarantee: Described;

  constructor(subject: Subject, discovery: Discovery, guarantee: Described) {
    this.subject = subject;
    this.backend = checkedBackend(subject.backend);
    this.discovery = discovery;
    this.#guarantee = guarantee;
  }

  /** Whether fixtures can be loaded. */
  get canTest(): boolean {
    return this.subject.testing !== undefined && this.discovery.capabilities.includes('testing');
  }

  /** Raw HTTP, for guarantees `over: 'http'`. */
  get wire(): Wire {
    if (this.subject.wire) return this.subject.wire;
    throw new NotChecked('It is about requests and answers over HTTP, which this backend has not.');
  }

  /** Replaces all data of the backend. */
  async setUp(parts: Pick<Fixture, 'hosts' | 'bookingTypes'> & { now?: string }): Promise<void> {
    await this.subject.testing!.putFixture({ now: NOW, ...parts });
  }

  /** Sets the clock. */
  async clock(now: string): Promise<void> {
    await this.subject.testing!.putClock(now);
  }

  /** A booking type to check: the fixture's, or one that was named. */
  async anyType(parts: Pick<Fixture, 'hosts' | 'bookingTypes'>): Promise<{ slug: string; now: number }> {
    if (this.canTest) {
      await this.setUp(parts);
      return { slug: parts.bookingTypes[0]!.slug, now: Date.parse(NOW) };
    }
    const slug = this.subject.slugs?.[0];
    if (slug === undefined) throw new NotChecked('Name a booking type to look at (--type), or declare testing.');
    return { slug, now: Date.now() };
  }

  /** A new idempotency key. */
  newKey(): string {
    return `conformance-${Date.now().toString(36)}-${(++keys).toString(36)}-${Math.random().toString(36).slice(2)}`;
  }

  /** The slots that a visitor would be offered; pages through answers that serve less than the range. */
  async slots(slug: string, query: SlotsQuery): Promise<OfferedSlot[]> {
    const type = await this.backend.bookingType(slug);
    const from = wholeDay(query.from);
    const to = query.to === undefined ? stamp(Date.parse(from) + DAY) : wholeDay(query.to);
    const duration = query.duration ?? type.durations[0]!;
    const found: OfferedSlot[] = [];
    for (let at = from, i = 0; Date.parse(at) < Date.parse(to) && i < MOST_ANSWERS; i++) {
      const answer = await this.backend.availability(slug, { ...query, from: at, to, duration });
      found.push(...offeredSlots(type, answer, duration));
      if (Date.parse(answer.to) <= Date.parse(at)) break;
      at = answer.to;
    }
    const [first, last] = [Date.parse(from), Date.parse(to)];
    return found.filter(({ start }) => first <= Date.parse(start) && Date.parse(start) < last);
  }

  /** The starts of {@link slots}: of one UTC day as `HH:MM`, else as instants. */
  async times(slug: string, query: SlotsQuery): Promise<string[]> {
    const slots = await this.slots(slug, query);
    const oneDay = query.to === undefined && /^\d{4}-\d{2}-\d{2}$/.test(query.from);
    return slots.map(({ start }) => (oneDay ? start.slice(11, 16) : start));
  }

  /** Tries to book. */
  tryBook(change: Partial<BookingRequest> = {}, idempotencyKey = this.newKey()): Promise<Outcome> {
    return this.backend.book({ ...REQUEST, ...change }, { idempotencyKey });
  }

  /** Books and demands success. */
  async book(change: Partial<BookingRequest> = {}): Promise<Booking> {
    return this.done(await this.tryBook(change), `booking ${shown({ ...REQUEST, ...change })}`);
  }

  tryReschedule(booking: Booking, request: RescheduleRequest, idempotencyKey = this.newKey()): Promise<Outcome> {
    return this.backend.reschedule(accessOf(booking), request, { idempotencyKey });
  }

  async reschedule(booking: Booking, request: RescheduleRequest): Promise<Booking> {
    return this.done(await this.tryReschedule(booking, request), `rescheduling to ${shown(request)}`);
  }

  tryCancel(booking: Booking, idempotencyKey = this.newKey()): Promise<Outcome> {
    return this.backend.cancel(accessOf(booking), {}, { idempotencyKey });
  }

  async cancel(booking: Booking): Promise<Booking> {
    return this.done(await this.tryCancel(booking), `cancelling ${booking.id}`);
  }

  /** Demands that a write succeeded. */
  done(outcome: Outcome, what: string): Booking {
    if (outcome.ok) return outcome.booking;
    throw this.broken({ what, expected: 'a booking', came: outcome.problem });
  }

  /** Demands that a write was refused with one of these kinds. */
  refused(
    outcome: Outcome,
    kinds: readonly Exclude<Outcome, { ok: true }>['kind'][],
    what: string,
    remedy?: string,
  ): void {
    if (!outcome.ok && kinds.includes(outcome.kind)) return;
    const came = outcome.ok ? `a booking from ${outcome.booking.start} to ${outcome.booking.end}` : outcome.problem;
    throw this.broken({ what, expected: `a refusal: ${kinds.join(' or ')}`, came, remedy });
  }

  /** Demands that a call fails with one of these codes. */
  async fails(call: () => Promise<unknown>, codes: readonly string[], what: string, remedy?: string): Promise<void> {
    let came: unknown;
    let cause: unknown;
    try {
      came = await call();
    } catch (error) {
      if (error instanceof BrokenGuarantee || isTimeout(error)) throw error;
      if (error instanceof BackendError && codes.some((code) => code === error.code || code === error.problem?.code))
        return;
      cause = error;
      came = error instanceof BackendError ? `${error.code}: ${error.message}` : error;
    }
    throw this.broken({
      what,
      expected: `to fail with ${codes.join(' or ')}`,
      came,
      remedy: remedyOf(cause) ?? remedy,
      cause,
    });
  }

  /** Demands that two values are the same. */
  same(came: unknown, expected: unknown, what: string, remedy?: string): void {
    if (!sameValue(came, expected)) throw this.broken({ what, expected, came, remedy });
  }

  /** Demands that something holds. */
  demand(holds: boolean, finding: Finding): void {
    if (!holds) throw this.broken(finding);
  }

  broken(finding: Finding): BrokenGuarantee {
    return new BrokenGuarantee(this.#guarantee, finding);
  }
}

export function accessOf({ id, manage }: Booking): { id: string; token: string } {
  return { id, token: manage.token };
}

/** Sorted ids of a booking's hosts. */
export function hostsOf({ hosts }: Pick<Booking, 'hosts'>): string[] {
  return hosts.map(({ id }) => id).toSorted();
}

/** An instant in the contract's format. */
function stamp(instant: number): string {
  return new Date(instant).toISOString().replace('.000Z', 'Z');
}

function wholeDay(instant: string): string {
  return instant.length === 10 ? `${instant}T00:00:00Z` : instant;
}
