import { randomBytes } from 'node:crypto';
import type { Answers, Booking, BookingRequest, FixtureBookingType } from '@team-booking/contract';
import type { BookingBackend, ManageAccess, Outcome } from '@team-booking/sdk';
import { placeOf, type Account } from './event-types.ts';
import { OUT_OF_BOUNDS, CalcomError, TAKEN } from './calcom-error.ts';

type Json = Record<string, unknown>;

/** The body of `POST /v2/bookings`. */
export interface BookingInput {
  start: string;
  lengthInMinutes?: number;
  attendee: { name: string; email?: string; timeZone: string; phoneNumber?: string; language?: string };
  guests?: string[];
  bookingFieldsResponses?: Answers;
  location?: { type: string; phone?: string; address?: string };
  metadata?: Record<string, string>;
}

interface Row {
  readonly id: number;
  readonly uid: string;
  readonly access: ManageAccess;
  readonly type: FixtureBookingType;
  readonly input: BookingInput;
  readonly from?: string;
  /** Its successor, and its times. */
  moved?: { to: string; start: string; end: string };
}

/** Cal.com's bookings, stored in the backend behind the stand-in: moving cancels a booking and creates one with another uid. */
export class Bookings {
  readonly #rows = new Map<string, Row>();
  readonly #backend: BookingBackend;
  readonly #account: () => Account;

  constructor(backend: BookingBackend, account: () => Account) {
    this.#backend = backend;
    this.#account = account;
  }

  clear(): void {
    this.#rows.clear();
  }

  /** Access to the corresponding booking of the backend. */
  accessOf(uid: string): ManageAccess {
    return this.#row(uid).access;
  }

  async create(type: FixtureBookingType, input: BookingInput): Promise<Json> {
    if (input.lengthInMinutes !== undefined && type.durations.length === 1) {
      throw new CalcomError(
        400,
        `Can't specify 'lengthInMinutes' because event type does not have multiple possible lengths.`,
      );
    }
    if (!type.groups.some(({ hosts }) => hosts.length > 0)) {
      throw new CalcomError(422, "Can't book this team event type because it has no hosts.");
    }
    const outcome = await this.#backend.book(this.#requestOf(type, input), { idempotencyKey: newUid() });
    const { id, manage } = done(outcome, type);
    return this.#shown(this.#store({ access: { id, token: manage.token }, type, input }));
  }

  async get(uid: string): Promise<Json> {
    return this.#shown(this.#row(uid));
  }

  async reschedule(uid: string, { start, reschedulingReason: reason }: Record<string, string>): Promise<Json> {
    const row = this.#row(uid);
    const before = await this.#backend.booking(row.access);
    if (row.moved) {
      throw new CalcomError(
        400,
        `Can't reschedule booking with uid=${uid} because it has been cancelled and rescheduled already to booking with uid=${row.moved.to}.`,
      );
    }
    if (before.status === 'cancelled') {
      throw new CalcomError(
        400,
        `Can't reschedule booking with uid=${uid} because it has been cancelled. Please provide uid of a booking that is not cancelled.`,
      );
    }
    const body = { start: short(start!), ...(reason && { reason }) };
    done(await this.#backend.reschedule(row.access, body, { idempotencyKey: newUid() }), row.type);
    const { access, type, input } = row;
    const next = this.#store({ access, type, input, from: uid });
    row.moved = { to: next.uid, start: before.start, end: before.end };
    return this.#shown(next);
  }

  async cancel(uid: string, { cancellationReason: reason }: Record<string, string>): Promise<Json> {
    const row = this.#row(uid);
    const { status } = await this.#backend.booking(row.access);
    if (row.moved || status === 'cancelled') throw new CalcomError(400, 'This booking has already been cancelled.');
    const outcome = await this.#backend.cancel(row.access, reason ? { reason } : {}, { idempotencyKey: newUid() });
    done(outcome, row.type);
    return this.#shown(row);
  }

  #row(uid: string): Row {
    const row = this.#rows.get(uid);
    if (!row) throw new CalcomError(404, `Booking with uid=${uid} was not found in the database`);
    return row;
  }

  #store(row: Omit<Row, 'id' | 'uid'>): Row {
    const stored = { id: this.#rows.size + 1, uid: newUid(), ...row };
    this.#rows.set(stored.uid, stored);
    return stored;
  }

  #requestOf(type: FixtureBookingType, input: BookingInput): BookingRequest {
    const { start, lengthInMinutes = type.durations[0]!, attendee, guests, location } = input;
    const asked = new Set(type.fields.map(({ id }) => id));
    const answers = Object.entries(input.bookingFieldsResponses ?? {}).filter(([id]) => asked.has(id));
    const { name, email = '', phoneNumber: phone } = attendee;
    const option = location && type.locations.find((one) => placeOf(one).type === location.type);
    if (location && !option) throw new CalcomError(400, `Location ${location.type} is none of the event type's.`);
    const place = option ?? (type.locations.length > 1 ? type.locations[0] : undefined);
    const { type: _, ...detail } = location ?? { type: '' };
    return {
      bookingType: type.slug,
      start: short(start),
      duration: lengthInMinutes,
      timeZone: attendee.timeZone,
      locale: attendee.language ?? 'en',
      attendee: { name, email, ...(phone && { phone }) },
      ...(guests && { guests: guests.map((guest) => ({ email: guest })) }),
      ...(answers.length > 0 && { answers: Object.fromEntries(answers) }),
      ...(place && { location: { id: place.id, ...detail } }),
      // Cal.com has no consent.
      ...(type.consent && { consent: { version: type.consent.version, accepted: true } }),
    };
  }

  async #shown(row: Row): Promise<Json> {
    const booking = await this.#backend.booking(row.access);
    const { attendee, guests = [], bookingFieldsResponses = {}, metadata = {} } = row.input;
    const { start, end } = row.moved ?? booking;
    const organizer = row.type.owner ?? booking.hosts[0]?.id ?? 'nobody';
    const host = this.#account().hostOf(organizer);
    const { name, email = '', timeZone, language = 'en', phoneNumber } = attendee;
    return {
      id: row.id,
      uid: row.uid,
      title: `${row.type.title} between ${String(host['name'])} and ${name}`,
      description: '',
      hosts: [host],
      status: row.moved ? 'cancelled' : STATUS[booking.status],
      start: new Date(start).toISOString(),
      end: new Date(end).toISOString(),
      duration: (Date.parse(end) - Date.parse(start)) / 60_000,
      eventTypeId: this.#account().idOf(row.type),
      eventType: { id: this.#account().idOf(row.type), slug: row.type.slug },
      location: placeNow(booking),
      absentHost: false,
      createdAt: new Date(0).toISOString(),
      updatedAt: new Date(0).toISOString(),
      attendees: [
        { name, email, displayEmail: email, timeZone, language, absent: false, ...(phoneNumber && { phoneNumber }) },
      ],
      guests,
      bookingFieldsResponses: { name, email, guests, ...bookingFieldsResponses },
      metadata,
      icsUid: `${row.uid}@cal.example`,
      ...(row.from && { rescheduledFromUid: row.from }),
      ...(row.moved && { rescheduledToUid: row.moved.to }),
    };
  }
}

const STATUS: Record<Booking['status'], string> = {
  'awaiting-payment': 'pending',
  'awaiting-approval': 'pending',
  expired: 'pending',
  confirmed: 'accepted',
  completed: 'accepted',
  'no-show': 'accepted',
  cancelled: 'cancelled',
  declined: 'rejected',
};

function placeNow({ location }: Booking): string {
  return location?.joinUrl ?? location?.phone ?? location?.address ?? 'integrations:daily';
}

/** The booking of an outcome, or Cal.com's error for a refusal. */
function done(outcome: Outcome, type: FixtureBookingType): Booking {
  if (outcome.ok) return outcome.booking;
  const { kind, problem } = outcome;
  if (kind === 'taken') throw new CalcomError(400, type.mode === 'solo' ? TAKEN.user : TAKEN.team);
  const pointers = (problem.errors ?? []).map(({ pointer }) => pointer);
  if (pointers.includes('/start')) throw new CalcomError(400, OUT_OF_BOUNDS);
  const missing = pointers.find((pointer) => pointer.startsWith('/answers/'));
  if (missing)
    throw new CalcomError(400, `Missing required booking field response: ${missing.slice(9)} - it is required.`);
  throw new CalcomError(400, `${problem.title}: ${pointers.join(', ')}`);
}

function short(instant: string): string {
  return instant.replace('.000Z', 'Z');
}

function newUid(): string {
  return randomBytes(11).toString('hex');
}
