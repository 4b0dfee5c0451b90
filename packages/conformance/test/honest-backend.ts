import {
  BookingChanges,
  BookingRequest,
  canonicalJson,
  check,
  RescheduleRequest,
  problem,
  type Booking,
  type FieldError,
  type Fixture,
  type FixtureBookingType,
  type ProblemCode,
} from '@team-booking/contract';
import {
  after,
  assignedHosts,
  assignRequested,
  fixedAssignment,
  formatInstant,
  isOnGrid,
  panelGroups,
  parseInstant,
  pickSeats,
  voidRecord,
} from '@team-booking/core';
import { BackendError, type BookingBackend, type ManageAccess, type Outcome } from '@team-booking/sdk';
import { digest } from './digest.ts';
import { HonestData, type Row } from './honest-data.ts';
import { formErrors, locationOf } from './honest-form.ts';
import { outcomeOf, refusal, refuse } from './honest-refusal.ts';
import { HonestShown } from './honest-shown.ts';

const MINUTE = 60_000;

type Keyed = { idempotencyKey: string };

/**
 * A complete backend in memory that keeps every promise. Each decision is a method of its own, so that a faulty backend is this
 * one with one method wrong.
 */
export class HonestBackend extends HonestShown implements BookingBackend {
  #line: Promise<unknown> = Promise.resolve();

  putFixture(fixture: Fixture): void {
    this.data = new HonestData(fixture);
  }

  putClock(now: string): void {
    this.data.now = Date.parse(now);
  }

  /** One after the other: the work may wait in between without anybody getting ahead of it. */
  exclusively<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#line.then(work);
    this.#line = done.catch(() => {});
    return done;
  }

  keyOf(route: string, key: string): string {
    return `${route} ${key}`;
  }

  async once(route: string, { idempotencyKey }: Keyed, body: unknown, work: () => Promise<Row>): Promise<Outcome> {
    return this.exclusively(async () => {
      try {
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
    if (!isOnGrid(formatInstant(start), type.slot)) return [{ pointer: '/start', detail: 'is off the grid' }];
    if (start >= this.horizonOf(type)) return [{ pointer: '/start', detail: 'is too far ahead' }];
    return [];
  }

  formErrors(type: FixtureBookingType, request: Parameters<typeof formErrors>[1]): FieldError[] {
    return formErrors(type, request);
  }

  async book(request: BookingRequest, options: Keyed): Promise<Outcome> {
    const checked = check(BookingRequest, request);
    if (!checked.ok) return outcomeOf(refusal('invalid', checked.errors));
    return this.once('book', options, request, async () => {
      const type = this.typeOf(request.bookingType);
      const start = parseInstant(request.start);
      if (Number.isNaN(start)) refuse('invalid', '/start');
      const host = request.host === undefined ? null : (this.trueId(type, request.host) ?? refuse('invalid', '/host'));
      const errors = [...this.timeErrors(type, start, request.duration), ...this.formErrors(type, request)];
      if (errors.length > 0) throw refusal('invalid', errors);
      const id = `b-${this.data.rows.length + 1}-${Math.random().toString(36).slice(2, 8)}`;
      const record = await this.seat(type, { id, start, duration: request.duration, host, except: null });
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
        answers: request.answers ?? {},
        sequence: 0,
      };
      this.data.rows.push(row);
      return row;
    });
  }

  hostsTaken(record: Row['record']): readonly string[] {
    return assignedHosts(record);
  }

  /** Lets others go on, as a question to a database would. */
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
    }: { id: string; start: number; duration: number; host: string | null; except: string | null },
  ): Promise<Row['record']> {
    const groups = this.groupsOf(type);
    const free = this.freeAt(type, start, duration, except);
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

  /** Takes back what the booking cost its host. */
  giveBack({ record, type }: Row): void {
    if (record.kind === 'fixed') return;
    const state = this.data.ledger(this.typeOf(type));
    this.data.ledgers.set(type, after(state, voidRecord(state, record)));
  }

  // Managing

  tokenOf(id: string): string {
    return `${digest(`${this.secret} ${id}`)}-${digest(`${id} ${this.secret}`)}`;
  }

  fits(id: string, token: string): boolean {
    return token === this.tokenOf(id);
  }

  managed({ id, token }: ManageAccess): Row {
    const row = this.data.rows.find((one) => one.id === id);
    if (!row) throw new BackendError('not-found', id, problem('not-found', 'Use the link from the confirmation.'));
    if (!this.fits(id, token)) {
      throw new BackendError('unauthorized', id, problem('unauthorized', 'Use the manage link of this booking.'));
    }
    return row;
  }

  statusOf({ status, start, end }: Row): Booking['status'] {
    if (status === 'awaiting-approval' && this.now >= start) return 'expired';
    return status === 'confirmed' && this.now >= end ? 'completed' : status;
  }

  isAhead(row: Row): boolean {
    return ['confirmed', 'awaiting-approval'].includes(this.statusOf(row));
  }

  deadline(row: Row, minutes: number | null): number | null {
    const until = row.start - (minutes ?? 0) * MINUTE;
    return this.isAhead(row) && this.now < until ? until : null;
  }

  present(row: Row): Booking {
    const type = this.typeOf(row.type);
    const until = (minutes: number | null) => {
      const deadline = this.deadline(row, minutes);
      return deadline === null ? null : formatInstant(deadline);
    };
    const names = new Map(this.data.fixture.hosts.map((host) => [host.id, host]));
    const token = this.tokenOf(row.id);
    return structuredClone({
      id: row.id,
      status: this.statusOf(row),
      bookingType: row.type,
      title: type.title,
      start: formatInstant(row.start),
      end: formatInstant(row.end),
      timeZone: row.timeZone,
      hosts: row.hosts.map((id) => this.publicHost(type, names.get(id)!)),
      owner: type.owner === null ? null : this.publicId(type, type.owner),
      contact: null,
      attendee: { ...row.attendee },
      guests: row.guests,
      answers: row.answers,
      location: row.location,
      manage: { url: `https://book.test/${row.type}/manage/${row.id}#${token}`, token },
      payment: null,
      policy: { cancelUntil: until(type.policy.cancelUntil), rescheduleUntil: until(type.policy.rescheduleUntil) },
      sequence: row.sequence,
    });
  }

  async booking(access: ManageAccess): Promise<Booking> {
    return this.present(this.managed(access));
  }

  async edit(access: ManageAccess, changes: BookingChanges): Promise<Outcome> {
    const row = this.managed(access);
    const checked = check(BookingChanges, changes);
    if (!checked.ok) return outcomeOf(refusal('invalid', checked.errors));
    const next = {
      timeZone: row.timeZone,
      attendee: { ...row.attendee, ...changes.attendee },
      guests: changes.guests ?? row.guests,
      answers: changes.answers ?? row.answers,
    };
    const errors = this.formErrors({ ...this.typeOf(row.type), locations: [], consent: null }, next);
    if (errors.length > 0) return outcomeOf(refusal('invalid', errors));
    Object.assign(row, next);
    return { ok: true, booking: this.present(row) };
  }

  barred(row: Row, minutes: number | null): ProblemCode | null {
    if (!this.isAhead(row)) return 'wrong-state';
    return this.deadline(row, minutes) === null ? 'too-late' : null;
  }

  async reschedule(access: ManageAccess, request: RescheduleRequest, options: Keyed): Promise<Outcome> {
    const row = this.managed(access);
    const checked = check(RescheduleRequest, request);
    if (!checked.ok) return outcomeOf(refusal('invalid', checked.errors));
    return this.once(`reschedule ${row.id}`, options, request, async () => {
      const type = this.typeOf(row.type);
      const barred = this.barred(row, type.policy.rescheduleUntil);
      if (barred) refuse(barred, '');
      const start = parseInstant(request.start);
      if (Number.isNaN(start)) refuse('invalid', '/start');
      const own = (row.end - row.start) / MINUTE;
      const duration = request.duration ?? own;
      const errors = this.timeErrors(type, start, duration, [...type.durations, own]);
      if (errors.length > 0) throw refusal('invalid', errors);
      await this.move(row, type, start, duration, request);
      row.sequence++;
      return row;
    });
  }

  /** Leaves the booking out of the busy time that its own move has to respect. */
  exceptWhenMoving(row: Row): string | null {
    return row.id;
  }

  async move(
    row: Row,
    type: FixtureBookingType,
    start: number,
    duration: number,
    { anyone }: RescheduleRequest,
  ): Promise<void> {
    const except = this.exceptWhenMoving(row);
    const free = this.freeAt(type, start, duration, except);
    const soon = start < this.now + this.noticeOf(type) * MINUTE;
    const stay = row.hosts.every((id) => free.includes(id)) && !soon;
    const keep = row.record.kind === 'fixed' || (type.policy.sameHost && !anyone);
    if (keep && !stay) refuse('slot-taken', '/start');
    if (!keep && (anyone || !stay)) {
      if (!this.canSeat(this.groupsOf(type), free)) refuse('slot-taken', '/start');
      this.giveBack(row);
      row.record = await this.seat(type, { id: row.id, start, duration, host: null, except });
      row.hosts = this.hostsTaken(row.record);
    }
    row.start = start;
    row.end = start + duration * MINUTE;
  }

  cancelTwice(row: Row): Row {
    return row;
  }

  async cancel(access: ManageAccess, request: object, options: Keyed): Promise<Outcome> {
    const row = this.managed(access);
    return this.once(`cancel ${row.id}`, options, request, async () => {
      if (row.status === 'cancelled') return this.cancelTwice(row);
      const barred = this.barred(row, this.typeOf(row.type).policy.cancelUntil);
      if (barred) refuse(barred, '');
      this.giveBack(row);
      row.status = 'cancelled';
      row.sequence++;
      return row;
    });
  }

  async hold(): Promise<never> {
    throw new BackendError('unsupported', 'This backend keeps no holds.');
  }

  async release(): Promise<never> {
    throw new BackendError('unsupported', 'This backend keeps no holds.');
  }

  changes(): () => void {
    return () => {};
  }
}
