import { canRead, type Availability, type BookingType } from '@team-booking/contract';

// Checks of the members that clients rely on and would otherwise fail on somewhere far away. Faults are named by the lazy-loaded
// `invalid-answer.ts`; the contract's own schemas are too heavy for a page.

/** Whether an answer passes a check. A check that throws, as a member is missing, has failed. */
export function isValid<T>(body: T, check: (body: T) => boolean): boolean {
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
