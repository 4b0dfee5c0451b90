import type { Address } from '../../../address/address.ts';
import { endsOfDay } from '../../../format/ends-of-day.ts';

const DAY = 86_400_000;
/** Bookings that take or took place. */
const LIVE = 'confirmed,completed,no-show,awaiting-approval,awaiting-payment';

/** Whether an address shows bookings as a day. */
export const isDay = ({ query }: Address): boolean => query['as'] === 'day';

/** The day of an address, e.g. `2026-12-01`. @param today is shown where it names none */
export function dayIn({ query }: Address, today: string): string {
  const { day = '' } = query;
  return /^\d{4}-\d\d-\d\d$/.test(day) && Date.parse(day) > 0 ? day : today;
}

/** A date so many days after another one, both like `2026-12-01`. */
export function daysLater(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
}

/** What is asked of the backend. @param dayOf the date of an instant */
export function dayQuery({ query }: Address, day: string, dayOf: (instant: number) => string) {
  const [first, last] = endsOfDay(day, dayOf);
  const { host, type } = query;
  return {
    from: new Date(first).toISOString(),
    to: new Date(last + 15 * 60_000).toISOString(),
    status: LIVE,
    ...(host && { host }),
    ...(type && { type }),
  };
}
