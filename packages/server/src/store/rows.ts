import type { Answers, Attendee, BookingLocation, BookingStatus, Guest } from '@team-booking/contract';
import type { Static } from 'typebox';

/** A booking as it is stored. Instants are epoch milliseconds. */
export interface BookingRow {
  readonly id: string;
  /** Id of the booking type. */
  readonly type: string;
  readonly status: Static<typeof BookingStatus>;
  readonly start: number;
  readonly end: number;
  /** The visitor's zone. */
  readonly timeZone: string;
  readonly locale: string;
  /** Those who take part, in the order of the type's groups. */
  readonly hosts: readonly string[];
  /** The primary owner at the time of booking, where there is one. */
  readonly owner: string | null;
  readonly attendee: Attendee;
  readonly guests: readonly Static<typeof Guest>[];
  readonly answers: Answers;
  readonly location: StoredLocation | null;
  readonly consent: { readonly version: string; readonly at: number } | null;
  readonly metadata: Readonly<Record<string, string>>;
  /** Why it was moved or cancelled, as the visitor put it. */
  readonly reason: string | null;
  /** A waiting booking expires then. `null`: it does not wait. */
  readonly waitsUntil: number | null;
  /** Part of the manage token: a higher one ends the validity of all earlier tokens. */
  readonly tokenVersion: number;
  /** iTIP SEQUENCE. */
  readonly sequence: number;
  readonly createdAt: number;
  readonly changedAt: number;
}

/** A location as it was resolved for a booking; `id` is the type's location. */
export interface StoredLocation extends Static<typeof BookingLocation> {
  readonly id: string;
}

/** A host's time that a live booking takes. */
export interface HostTime {
  readonly booking: string;
  /** Id of the booking's type. */
  readonly type: string;
  readonly host: string;
  readonly start: number;
  readonly end: number;
  /** Buffers of the booking's type when it was booked, minutes. They lie outside `start`–`end`. */
  readonly bufferBefore: number;
  readonly bufferAfter: number;
  /** A waiting booking gives its time back then. */
  readonly until: number | null;
}

/** Somebody will have to be told: committed with the fact, delivered later. */
export interface OutboxRow {
  /** Ascending in the order of commits. */
  readonly seq: number;
  readonly booking: string;
  readonly kind: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly createdAt: number;
}

/** The answer to a request that took effect. */
export interface KeptAnswer {
  /** SHA-256 of the request's canonical JSON. */
  readonly body: string;
  readonly booking: string;
  readonly at: number;
}
