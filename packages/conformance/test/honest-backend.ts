import {
  BookingChanges,
  check,
  RescheduleRequest,
  problem,
  type Answers,
  type Booking,
  type FieldError,
  type Fixture,
  type FixtureBookingType,
  type ProblemCode,
} from '@team-booking/contract';
import { formatInstant, parseInstant } from '@team-booking/core/iso';
import { BackendError, type BookingBackend, type ManageAccess, type Outcome } from '@team-booking/sdk';
import { digest } from './digest.ts';
import { HonestData, type HonestRoute, type Row } from './honest-data.ts';
import { outcomeOf, refusal, refuse } from './honest-refusal.ts';
import { givenAnswers, locationOf } from './honest-form.ts';
import type { Keyed } from './honest-booking.ts';
import { HonestAttendance } from './honest-attendance.ts';

const MINUTE = 60_000;

/**
 * A complete in-memory backend that keeps every guarantee. Each decision is a method, so that a faulty backend overrides one method.
 */
export class HonestBackend extends HonestAttendance implements BookingBackend {
  putFixture(fixture: Fixture): void {
    this.data = new HonestData(fixture);
  }

  putClock(now: string): void {
    this.data.now = Date.parse(now);
  }

  tokenOf(id: string): string {
    return `${digest(`${this.secret} ${id}`)}-${digest(`${id} ${this.secret}`)}`;
  }

  isToken(id: string, token: string): boolean {
    return token === this.tokenOf(id);
  }

  managed({ id, token }: ManageAccess): Row {
    const row = this.data.rows.find((one) => one.id === id);
    if (!row) throw new BackendError('not-found', id, problem('not-found', 'Use the link from the confirmation.'));
    if (!this.isToken(id, token)) {
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
      owner: this.ownerOf(type),
      contact: null,
      attendee: { ...row.attendee },
      guests: row.guests,
      answers: row.answers,
      location: row.location,
      manage: { url: `https://backend.test/${row.type}/manage/${row.id}#${token}`, token },
      payment: null,
      policy: { cancelUntil: until(type.policy.cancelUntil), rescheduleUntil: until(type.policy.rescheduleUntil) },
      sequence: row.sequence,
      attendance: this.attendanceOf(row),
    });
  }

  ownerOf(type: FixtureBookingType): string | null {
    return type.owner === null ? null : this.publicId(type, type.owner);
  }

  async booking(access: ManageAccess): Promise<Booking> {
    return this.present(this.managed(access));
  }

  async edit(access: ManageAccess, changes: BookingChanges): Promise<Outcome> {
    const row = this.managed(access);
    const checked = check(BookingChanges, changes);
    if (!checked.ok) return outcomeOf(refusal('invalid', checked.errors));
    const closed = this.barredFromEditing(row);
    if (closed) return outcomeOf(refusal(closed, []));
    const type = this.typeOf(row.type);
    const next = {
      timeZone: row.timeZone,
      attendee: { ...row.attendee, ...changes.attendee },
      guests: changes.guests ?? row.guests,
      answers: this.mergedAnswers(row.answers, changes.answers),
    };
    const { location } = changes;
    const form = { ...type, locations: location ? type.locations : [], consent: null };
    const errors = this.editErrors(form, { ...next, ...(location && { location }) });
    if (errors.length > 0) return outcomeOf(refusal('invalid', errors));
    Object.assign(row, next, location && { location: locationOf(type, location) });
    return { ok: true, booking: this.present(row) };
  }

  barredFromEditing(row: Row): ProblemCode | null {
    return this.barred(row, null);
  }

  mergedAnswers(before: Answers, changes: Answers = {}): Answers {
    return givenAnswers({ ...before, ...changes });
  }

  editErrors(...args: Parameters<HonestAttendance['formErrors']>): FieldError[] {
    return this.formErrors(...args);
  }

  barred(row: Row, minutes: number | null): ProblemCode | null {
    if (!this.isAhead(row)) return 'wrong-state';
    return this.deadline(row, minutes) === null ? 'too-late' : null;
  }

  async reschedule(access: ManageAccess, request: RescheduleRequest, options: Keyed): Promise<Outcome> {
    const row = this.managed(access);
    const checked = check(RescheduleRequest, request);
    if (!checked.ok) return outcomeOf(refusal('invalid', checked.errors));
    return this.idempotent(`reschedule ${row.id}`, options, request, async () => {
      const type = this.typeOf(row.type);
      const barred = this.barred(row, type.policy.rescheduleUntil);
      if (barred) refuse(barred, '');
      const start = parseInstant(request.start);
      if (Number.isNaN(start)) refuse('invalid', '/start');
      const own = (row.end - row.start) / MINUTE;
      const duration = this.movedDuration(request, own);
      const errors = this.timeErrors(type, start, duration, [...type.durations, own]);
      if (errors.length > 0) throw refusal('invalid', errors);
      await this.move(row, type, start, duration, request);
      row.sequence++;
      return row;
    });
  }

  movedDuration({ duration }: RescheduleRequest, own: number): number {
    return duration ?? own;
  }

  keepsHosts({ policy }: FixtureBookingType, _row: Row): boolean {
    return policy.sameHost;
  }

  /** Excludes the booking from the busy time for its own move. */
  exceptWhenMoving(row: Row): string | null {
    return row.id;
  }

  /** The route that a move goes by. */
  routeWhenMoving(row: Row): HonestRoute | null {
    return row.route;
  }

  async move(
    row: Row,
    type: FixtureBookingType,
    start: number,
    duration: number,
    { anyone, host: wanted }: RescheduleRequest,
  ): Promise<void> {
    const except = this.exceptWhenMoving(row);
    const free = this.freeAt(type, start, duration, except);
    const soon = start < this.now + this.noticeOf(type) * MINUTE;
    const host = wanted === undefined ? null : (this.trueId(type, wanted) ?? refuse('invalid', '/host'));
    const stay = row.hosts.every((id) => free.includes(id)) && !soon && (host === null || row.hosts.includes(host));
    const keep = row.record.kind === 'fixed' || (this.keepsHosts(type, row) && !anyone && host === null);
    if (keep && !stay) refuse('slot-taken', '/start');
    if (!keep && (anyone || !stay)) {
      const route = this.routeWhenMoving(row);
      if (!this.canSeat(this.groupsOf(type), this.narrowed(type, free, route))) refuse('slot-taken', '/start');
      if (host !== null && !this.narrowed(type, free, route).includes(host)) refuse('slot-taken', '/start');
      this.giveBack(row);
      row.record = await this.seat(type, { id: row.id, start, duration, host, except, route });
      row.hosts = this.hostsTaken(row.record);
    }
    row.start = start;
    row.end = start + duration * MINUTE;
  }

  /** Counts a cancellation. */
  raise(row: Row): void {
    row.sequence++;
  }

  cancelTwice(row: Row): Row {
    return row;
  }

  async cancel(access: ManageAccess, request: object, options: Keyed): Promise<Outcome> {
    const row = this.managed(access);
    return this.idempotent(`cancel ${row.id}`, options, request, async () => {
      if (row.status === 'cancelled') return this.cancelTwice(row);
      const barred = this.barred(row, this.typeOf(row.type).policy.cancelUntil);
      if (barred) refuse(barred, '');
      this.giveBack(row);
      row.status = 'cancelled';
      this.raise(row);
      return row;
    });
  }
}
