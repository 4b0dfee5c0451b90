import { type FieldError, invalid, invalidField } from '@team-booking/contract';
import type { Interval } from '@team-booking/core/intervals';
import { parseInstant } from '@team-booking/core/iso';
import { isOnGrid } from '@team-booking/core/slots';
import { MINUTE } from '@team-booking/core/time';
import type { BookingTypeConfig } from '../config/team-config.ts';
import { checkReach } from './check-reach.ts';
import { slotTaken } from './slot-taken.ts';

/** The time a request asks for; `NaN` where its start is no instant. */
export function askedTime(start: string, duration: number): Interval {
  const instant = parseInstant(start);
  return { start: instant, end: instant + duration * MINUTE };
}

/** What is wrong with a time regardless of who is free: it has to be on the type's grid and within its horizon. */
export function timeErrors(
  type: BookingTypeConfig,
  { start, end }: Interval,
  durations: readonly number[],
  now: number,
): FieldError[] {
  if (Number.isNaN(start)) return [{ pointer: '/start', detail: 'is no instant', code: 'format' }];
  const errors: FieldError[] = [];
  if (!durations.includes((end - start) / MINUTE)) {
    errors.push({ pointer: '/duration', detail: `has to be one of ${durations.join(', ')}`, code: 'choice' });
  }
  if (!isOnGrid(start, type.slot)) {
    errors.push({ pointer: '/start', detail: 'is no time at which bookings of this type start', code: 'not-offered' });
  } else if (start >= now + type.window.horizon * MINUTE) {
    errors.push({ pointer: '/start', detail: 'is further ahead than can be booked', code: 'too-far' });
  }
  return errors;
}

/**
 * Throws what is wrong with a time. One that is within the notice by now counts as taken, as it was free when it was shown.
 *
 * @throws {Refusal} `invalid`, `slot-taken`
 */
export function checkTime(type: BookingTypeConfig, time: Interval, durations: readonly number[], now: number): void {
  const errors = timeErrors(type, time, durations, now);
  if (errors.length > 0) throw invalid(errors);
  checkNotice(type, time, now);
}

/**
 * Throws what is wrong with a time that need not be within the type's rules: it has to be ahead.
 *
 * @throws {Refusal} `invalid`
 */
export function checkAhead({ start }: Interval, now: number): void {
  if (Number.isNaN(start)) throw invalidField('/start', 'is no instant', 'format');
  if (start < now) throw invalidField('/start', 'is over', 'past');
  checkReach(start, now, '/start');
}

/** @throws {Refusal} `slot-taken` */
export function checkNotice({ window }: BookingTypeConfig, { start }: Interval, now: number): void {
  if (start < now + window.minNotice * MINUTE) throw slotTaken();
}
