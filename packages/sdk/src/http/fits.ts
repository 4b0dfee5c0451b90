import { canRead, type Availability, type BookingType } from '@team-booking/contract';

// Whether an answer has what a client relies on and would otherwise fail on somewhere far away. What is wrong with one that
// has not is found out by `misfit.ts`, when it is needed; the contract's own schemas are too heavy for every visitor's
// browser.

/** Whether an answer passes a check. Members of one that does not may be absent, and throwing means no as well. */
export function fits<T>(body: T, check: (body: T) => boolean): boolean {
  try {
    return check(body);
  } catch {
    return false;
  }
}

export function isBookingType({ contract, slot, window, guests, policy, branding, ...lists }: BookingType): boolean {
  const { durations, capabilities, groups, hosts, locations, fields } = lists;
  return (
    canRead(contract) &&
    [durations, capabilities, groups, hosts, locations, fields].every(Array.isArray) &&
    durations[0]! > 0 &&
    slot.step > 0 &&
    window.horizon >= 0 &&
    guests.max >= 0 &&
    !!policy &&
    !!branding
  );
}

export function isAvailability({ from, to, hosts, starts }: Availability): boolean {
  const minutes = starts ?? hosts!.flatMap(({ free, noStart = [] }) => [...free, ...noStart]);
  return Date.parse(from) <= Date.parse(to) && minutes.every(Number.isInteger);
}
