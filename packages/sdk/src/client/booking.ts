import type { Booking, BookingRequest, BookingType } from '@team-booking/contract';
import { formatInstant } from '@team-booking/core/iso';
import { zoneOr } from '../availability/calendar.ts';
import type { Slot } from '../availability/slot.ts';
import type { CallOptions, ManageAccess } from '../backend.ts';

/** The attendee, and what else the booking type asks for. */
export type BookingDetails = Omit<BookingRequest, 'bookingType' | 'start' | 'duration' | 'timeZone' | 'locale'> &
  Partial<Pick<BookingRequest, 'timeZone' | 'locale'>>;

/** A booking to read, move or cancel: itself, or its id and manage token. */
export type Managed = Pick<Booking, 'id' | 'manage'> | ManageAccess;

export interface RescheduleOptions extends CallOptions {
  /** Why, for the host. */
  reason?: string;
  /** Id of the requested host. */
  host?: string;
  /** Any host will do, even where the policy keeps the same one. */
  anyone?: boolean;
}

export interface CancelOptions extends CallOptions {
  /** Why, for the host. */
  reason?: string;
}

/** The contract's request to book a slot. */
export function requestOf(type: BookingType, { start, duration }: Slot, details: BookingDetails): BookingRequest {
  return {
    timeZone: type.timeZoneLock ?? zoneOr(),
    locale: 'en',
    ...details,
    bookingType: type.slug,
    start: formatInstant(start),
    duration,
  };
}

/** Id and manage token of a booking. */
export function accessOf(managed: Managed): ManageAccess {
  return { id: managed.id, token: 'manage' in managed ? managed.manage.token : managed.token };
}
