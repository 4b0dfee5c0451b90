import { monthOf } from '../client/calendar.ts';
import { lastMonth } from './days.ts';
import type { Inner } from './inner.ts';

/** The month, or the nearest that can hold times. */
export function inReach(flow: Inner, month: string, timeZone: string): string {
  const first = monthOf(flow.now(), timeZone);
  const last = lastMonth(flow, timeZone);
  return month < first ? first : month > last ? last : month;
}
