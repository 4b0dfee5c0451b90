import type { Address } from '../../address/address.ts';

/** What is asked about a booking type's times. */
export type Tab = 'coverage' | 'why' | 'near';

/** How many weeks ahead one may look. */
export const WEEKS = [1, 2, 4, 8, 12] as const;
const USUAL_WEEKS = 4;

export function tabOf({ query }: Address): Tab {
  return query['tab'] === 'why' || query['tab'] === 'near' ? query['tab'] : 'coverage';
}

export function weeksOf({ query }: Address): number {
  return WEEKS.find((weeks) => String(weeks) === query['weeks']) ?? USUAL_WEEKS;
}

/** Minutes of the booking that is asked about: one of the type's lengths. */
export function lengthOf({ query }: Address, durations: readonly number[]): number {
  return durations.find((minutes) => String(minutes) === query['length']) ?? durations[0]!;
}

/** Whether one of some filters differs between two addresses. */
export function differs(one: Address, other: Address, filters: readonly string[]): boolean {
  return filters.some((name) => one.query[name] !== other.query[name]);
}
