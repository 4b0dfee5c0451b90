import type { BookingStatus } from '@team-booking/contract';

/** A query for bookings by what is stored of them. They are found by their start, then by their id. */
export interface BookingsQuery {
  /** Those that start from this time on, epoch milliseconds. */
  readonly from?: number;
  /** Those that start before this time, epoch milliseconds. */
  readonly to?: number;
  /** As stored: what is overdue or over may be stored as it was. Default: all. */
  readonly statuses?: readonly BookingStatus[];
  /** Id of one of their hosts. */
  readonly host?: string;
  /** Id of their booking type. */
  readonly type?: string;
  /** Each has to occur in the booking's `searchText`, in whatever case and with or without diacritics. */
  readonly words?: readonly string[];
  /** The latest first. Default: `false`. */
  readonly descending?: boolean;
  /** Only those after this one, in the order that is asked for. */
  readonly after?: { readonly start: number; readonly id: string };
  /** At most so many. */
  readonly limit: number;
}
