import type { Interval } from '@team-booking/core/intervals';
import { MINUTE } from '@team-booking/core/time';
import type { BookingTypeConfig } from '../config/team-config.ts';

/** Until when a new booking has to be paid for, at the latest until its start; `null` where it is free. */
export function paymentUntil({ payment }: BookingTypeConfig, { start }: Interval, now: number) {
  if (!payment) return null;
  return { expiresAt: Math.min(start, now + payment.holdMinutes * MINUTE) };
}
