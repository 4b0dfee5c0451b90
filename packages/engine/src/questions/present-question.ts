import type { CalendarQuestion } from '@team-booking/contract/team';
import type { Interval } from '@team-booking/core/intervals';
import { formatInstant } from '@team-booking/core/iso';
import type { Question } from './question-document.ts';

/** A question as the contract has it. */
export function presentQuestion({ host, calendar, found, stands, at }: Question): CalendarQuestion {
  return { host, calendar, found, stands: stands && writtenTime(stands), since: formatInstant(at) };
}

/** A time as the contract has it. */
export function writtenTime({ start, end }: Interval): { readonly start: string; readonly end: string } {
  return { start: formatInstant(start), end: formatInstant(end) };
}
