import type { Booking } from '@team-booking/core/booking';
import type { BookingRow } from '../store/rows.ts';
import { ERASED, forget } from './forget.ts';

/** Stands for a visitor who was erased. The address is of a domain that never exists. */
const ERASED_VISITOR = { name: ERASED, email: 'erased@erased.invalid' };

/** Whether a booking has lost its visitor. */
export function isErased({ attendee }: BookingRow): boolean {
  return attendee.email === ERASED_VISITOR.email;
}

/**
 * A booking without its visitor and without anything that they said. When it was, with whom and what became of it stays. Its manage
 * links end. Members are named one by one, so that a new one is forgotten unless somebody decides that it stays.
 *
 * @param guests those who stay
 */
export function withoutVisitor(row: BookingRow, guests: BookingRow['guests'], now: number): BookingRow {
  const { type, timeZone, locale, owner, route, location, consent, moveReason, tokenVersion, createdAt } = row;
  return {
    state: withoutReason(row.state),
    type,
    timeZone,
    locale,
    owner,
    attendee: ERASED_VISITOR,
    guests,
    answers: {},
    ...(route && { route }),
    location: location && {
      id: location.id,
      kind: location.kind,
      label: location.label,
      ...(location.joinUrl !== undefined && { joinUrl: location.joinUrl }),
    },
    consent,
    metadata: {},
    moveReason: moveReason === null ? null : ERASED,
    tokenVersion: tokenVersion + 1,
    createdAt,
    changedAt: now,
  };
}

function withoutReason(state: Booking): Booking {
  return 'reason' in state && state.reason !== null ? { ...state, reason: ERASED } : state;
}

/** Whether a booking is this visitor's. */
export function isOf({ attendee }: BookingRow, address: string): boolean {
  return isSame(attendee.email, address);
}

/** A booking of somebody else without an address: neither as a guest nor in any text. The row itself where it was not there. */
export function withoutAddress(row: BookingRow, address: string, now: number): BookingRow {
  const guests = guestsWithout(row, address);
  const kept = guests.length < row.guests.length ? { ...row, guests } : row;
  const next = forget(kept, { address });
  return next === row ? row : { ...next, changedAt: now };
}

/** The guests of a booking but for this address. */
export function guestsWithout({ guests }: BookingRow, address: string): BookingRow['guests'] {
  return guests.filter(({ email }) => !isSame(email, address));
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
