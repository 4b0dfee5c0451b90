import type { Answers, Attendee, BookingLocation, Guest } from '@team-booking/contract';
import type { Booking } from '@team-booking/core/booking';
import type { Static } from 'typebox';
import type { BookingRoute } from '../routing/booking-route.ts';

/** A booking as it is stored. Instants are epoch milliseconds. */
export interface BookingRow {
  /** Its state: id, times, hosts and the members of its status. */
  readonly state: Booking;
  /** Id of the booking type. */
  readonly type: string;
  /** The visitor's zone. */
  readonly timeZone: string;
  readonly locale: string;
  /** The primary owner at the time of booking, where there is one. */
  readonly owner: string | null;
  readonly attendee: Attendee;
  readonly guests: readonly Static<typeof Guest>[];
  readonly answers: Answers;
  /** Where the visitor's answers before the times led; absent where nothing was asked. */
  readonly route?: BookingRoute;
  /** Hosts of whom a calendar could not be read as it was booked, because of which it needs an approval; absent where there are none. */
  readonly unreadHosts?: readonly string[];
  readonly location: StoredLocation | null;
  readonly consent: { readonly version: string; readonly at: number } | null;
  readonly metadata: Readonly<Record<string, string>>;
  /** Why it was moved last, as the visitor put it. */
  readonly moveReason: string | null;
  /** Part of the manage token: a higher one ends the validity of all earlier tokens. */
  readonly tokenVersion: number;
  readonly createdAt: number;
  readonly changedAt: number;
}

/** A location as it was resolved for a booking; `id` is the type's location. */
export interface StoredLocation extends Static<typeof BookingLocation> {
  readonly id: string;
}

/** Time of a host that a live booking or a hold takes. */
export interface TakenTime {
  /** Id of the booking or hold. */
  readonly booking: string;
  readonly host: string;
  readonly start: number;
  readonly end: number;
  /** Buffers of the booking's type when it was booked, minutes. They lie outside `start`–`end`. */
  readonly bufferBefore: number;
  readonly bufferAfter: number;
}

/** Time of a host that is to be taken for a booking or a hold. */
export interface HostTime extends TakenTime {
  /** Id of the booking's type. */
  readonly type: string;
  /** When a waiting booking or a hold releases its time; `null` if it does not wait. */
  readonly until: number | null;
}

/** A message of the outbox: committed with the change, delivered later. */
export interface OutboxRow {
  /** Ascending in the order of commits. */
  readonly seq: number;
  readonly booking: string;
  readonly kind: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly createdAt: number;
}

/** A message that is to be queued. */
export interface NewMessage extends Omit<OutboxRow, 'seq'> {
  /** From when on somebody has to be told of it, epoch milliseconds. Default: it is kept for the booking's story only. */
  readonly due?: number;
}

/** The answer to a request that took effect. */
export interface KeptAnswer {
  /** SHA-256 of the request's canonical JSON. */
  readonly body: string;
  readonly booking: string;
  readonly at: number;
}
