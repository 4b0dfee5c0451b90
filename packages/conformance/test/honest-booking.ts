import {
  BookingRequest,
  canonicalJson,
  check,
  primitives,
  type Booking,
  type FieldError,
  type FixtureBookingType,
} from '@team-booking/contract';
import {
  after,
  assignedHosts,
  assignRequested,
  fixedAssignment,
  panelGroups,
  pickSeats,
  voidRecord,
} from '@team-booking/core/assignment';
import { formatInstant, parseInstant } from '@team-booking/core/iso';
import { isOnGrid } from '@team-booking/core/slots';
import type { Outcome } from '@team-booking/sdk';
import type { HonestRoute, Row } from './honest-data.ts';
import { formErrors, locationOf } from './honest-form.ts';
import { outcomeOf, refusal, refuse } from './honest-refusal.ts';
import { HonestRouting } from './honest-routing.ts';

const MINUTE = 60_000;

export type Keyed = { idempotencyKey: string };

/** Booking: idempotent, serialized, with free hosts. */
export abstract class HonestBooking extends HonestRouting {
  abstract present(row: Row): Booking;

  #line: Promise<unknown> = Promise.resolve();

  /** Serializes work, like a transaction with a lock. */
  exclusively<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#line.then(work);
    this.#line = done.catch(() => {});
    return done;
  }

  isKey(key: string): boolean {
    return check(primitives.IdempotencyKey, key).ok;
  }

  keyOf(route: string, key: string): string {
    return `${route} ${key}`;
  }

  async idempotent(
    route: string,
    { idempotencyKey }: Keyed,
    body: unknown,
    work: () => Promise<Row>,
  ): Promise<Outcome> {
    return this.exclusively(async () => {
      try {
        if (!this.isKey(idempotencyKey)) refuse('malformed', '');
        const key = this.keyOf(route, idempotencyKey);
        const before = this.data.keys.get(key);
        if (before && before.body !== canonicalJson(body)) refuse('idempotency-key-reused', '');
        if (before) return { ok: true, booking: this.replayed(this.data.rows.find(({ id }) => id === before.id)!) };
        const row = await work();
        this.data.keys.set(key, { body: canonicalJson(body), id: row.id });
        return { ok: true, booking: this.present(row) };
      } catch (error) {
        return outcomeOf(error);
      }
    });
  }

  replayed(row: Row): Booking {
    return this.present(row);
  }

  timeErrors(type: FixtureBookingType, start: number, duration: number, durations = type.durations): FieldError[] {
    if (!durations.includes(duration)) return [{ pointer: '/duration', detail: 'is none of the durations' }];
    if (!isOnGrid(start, type.slot)) return [{ pointer: '/start', detail: 'is off the grid' }];
    if (start >= this.horizonOf(type)) return [{ pointer: '/start', detail: 'is too far ahead' }];
    return [];
  }

  formErrors(type: FixtureBookingType, request: Parameters<typeof formErrors>[1]): FieldError[] {
    return formErrors(type, request);
  }

  async book(request: BookingRequest, options: Keyed): Promise<Outcome> {
    const checked = check(BookingRequest, request);
    if (!checked.ok) return outcomeOf(refusal('invalid', checked.errors));
    return this.idempotent('book', options, request, async () => {
      const type = this.typeOf(request.bookingType);
      const start = parseInstant(request.start);
      if (Number.isNaN(start)) refuse('invalid', '/start');
      const host = request.host === undefined ? null : (this.trueId(type, request.host) ?? refuse('invalid', '/host'));
      const route = this.routeOfRequest(type, request.route, '/route');
      if (host !== null && this.narrowed(type, [host], route).length === 0) refuse('invalid', '/host');
      const answers = request.answers ?? {};
      const errors = [
        ...this.timeErrors(type, start, request.duration),
        ...this.formErrors(type, request),
        ...this.questionErrors(type, answers),
      ];
      if (route && !this.fitsAnswers(route, type, answers)) refuse('invalid', '/route');
      if (errors.length > 0) throw refusal('invalid', errors);
      const hold = this.ownHold(request.hold);
      const id = `b-${this.data.rows.length + 1}-${Math.random().toString(36).slice(2, 8)}`;
      const record = await this.seat(type, {
        id,
        start,
        duration: request.duration,
        host: route?.host ?? host,
        except: hold,
        route,
      });
      if (hold !== null) this.useHold(hold);
      const row: Row = {
        id,
        type: type.slug,
        timeZone: request.timeZone,
        location: locationOf(type, request.location),
        start,
        end: start + request.duration * MINUTE,
        status: type.approval ? 'awaiting-approval' : 'confirmed',
        hosts: this.hostsTaken(record),
        record,
        attendee: request.attendee,
        guests: request.guests ?? [],
        answers,
        route,
        sequence: 0,
      };
      this.data.rows.push(row);
      return row;
    });
  }

  /** The id of the hold that a request brings, if it is theirs. */
  ownHold(_hold: BookingRequest['hold']): string | null {
    return null;
  }

  /** A hold has been booked. */
  useHold(_id: string): void {}

  hostsTaken(record: Row['record']): readonly string[] {
    return assignedHosts(record);
  }

  /** Yields to other tasks, like a database query. */
  async lookAround(): Promise<void> {
    await Promise.resolve();
  }

  async seat(
    type: FixtureBookingType,
    {
      id,
      start,
      duration,
      host,
      except,
      route,
    }: {
      id: string;
      start: number;
      duration: number;
      host: string | null;
      except: string | null;
      route: HonestRoute | null;
    },
  ): Promise<Row['record']> {
    const groups = this.groupsOf(type);
    const free = this.narrowed(type, this.freeAt(type, start, duration, except), route);
    await this.lookAround();
    const soon = start < this.now + this.noticeOf(type) * MINUTE;
    if (soon || !this.canSeat(groups, free) || (host !== null && !free.includes(host))) refuse('slot-taken', '/start');
    const slot = { start: formatInstant(start), end: formatInstant(start + duration * MINUTE) };
    return this.assign(type, { bookingId: id, at: formatInstant(this.now), slot, free }, host);
  }

  assign(type: FixtureBookingType, request: Parameters<typeof pickSeats>[1], host: string | null): Row['record'] {
    const groups = this.groupsOf(type);
    const { fixed, seats } = panelGroups(groups);
    if (seats === 0) return fixedAssignment({ seq: 1, ...request, hosts: fixed });
    const state = this.data.ledger(type);
    const step =
      host === null || fixed.includes(host)
        ? pickSeats(state, request, groups)
        : assignRequested(state, { ...request, fixed }, host);
    if (step.kind === 'refused') return refuse('slot-taken', '/start');
    this.data.ledgers.set(type.slug, after(state, step));
    return step.record;
  }

  /** Returns the credit that the booking cost its host. */
  giveBack({ record, type }: Row): void {
    if (record.kind === 'fixed') return;
    const state = this.data.ledger(this.typeOf(type));
    this.data.ledgers.set(type, after(state, voidRecord(state, record)));
  }
}
