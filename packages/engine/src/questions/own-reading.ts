import type { Interval } from '@team-booking/core/intervals';

/** How the event of a booking stands in a calendar. Instants are epoch milliseconds. */
export interface StandingEvent extends Interval {
  /** Id of the booking. */
  readonly uid: string;
  readonly status: 'confirmed' | 'tentative' | 'cancelled';
  /** What the owner of the calendar has answered; `null` where they are not among its attendees. */
  readonly answer: 'accepted' | 'declined' | 'tentative' | 'needs-action' | null;
}

/** How all events of bookings stand in one calendar. Of bookings that it should have in the range, the others are not in it. */
export interface OwnReading {
  readonly host: string;
  readonly calendar: string;
  /** When reading it began, epoch milliseconds. */
  readonly asOf: number;
  /** The range that was read, epoch milliseconds. */
  readonly from: number;
  readonly to: number;
  readonly events: readonly StandingEvent[];
}
