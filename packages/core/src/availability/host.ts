import type { Interval } from '../intervals/interval.ts';

/** Id of a host, unique in a query. */
export type HostId = string | number;

/** A time of day on a wall clock, `"HH:MM"` from `"00:00"` to `"23:59"`. An end may also be `"24:00"`, the next midnight. */
export type TimeOfDay = string;

/**
 * A window of working time on one date. An `end` that is not after `start` lies on the next day: 22:00 to 06:00 is a
 * night, 09:00 to 09:00 is a day and a night.
 */
export interface Window {
  readonly start: TimeOfDay;
  readonly end: TimeOfDay;
}

/** A window that recurs every week. */
export interface WorkingHours extends Window {
  /** The days it starts on: 1 = Monday to 7 = Sunday. */
  readonly days: readonly number[];
}

/**
 * Replaces the working hours of one date: a holiday, special hours, an extra day. A window belongs to the
 * date it starts on, so a night that began the day before goes on into the date.
 */
export interface Override {
  /** `"YYYY-MM-DD"` in the host's time zone. One override a date. */
  readonly date: string;
  /** An empty list is a day off. */
  readonly hours: readonly Window[];
}

/** A host of a query. One who is switched off stays in their groups and has neither hours nor overrides. */
export interface Host<Id extends HostId = string> {
  readonly id: Id;
  /** IANA name of the zone of `hours` and `overrides`. */
  readonly timeZone: string;
  readonly hours: readonly WorkingHours[];
  readonly overrides: readonly Override[];
  /**
   * Time the host is not free: entries of a calendar and our own bookings (see `bookingBusy`). A query widens it by its
   * buffers. In any order, overlapping or not; an interval without length counts for nothing.
   */
  readonly busy: readonly Interval[];
  /** Time in which no booking of the host may *start*, because a limit is reached; see `limitBars`. */
  readonly noStart?: readonly Interval[];
}

/** Buffers of a booking type: whole minutes before and after a booking in which its hosts have nothing else. */
export interface Buffers {
  readonly bufferBefore: number;
  readonly bufferAfter: number;
}
