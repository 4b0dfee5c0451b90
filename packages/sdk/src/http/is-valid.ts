import { canRead, type Availability, type BookingType } from '@team-booking/contract';

// Validates only the members that clients rely on: the contract's schemas are too heavy for a page. The lazy-loaded
// `invalid-answer.ts` names what is wrong.

/** Whether an answer passes a check; a check that throws on a missing member fails. */
export function isValid<T>(body: T, check: (body: T) => boolean): boolean {
  try {
    return check(body);
  } catch {
    return false;
  }
}

const isNamed = ({ id, name = id, label = id }: { id: string; name?: string; label?: string }) =>
  [id, name, label].every((text) => typeof text === 'string');

export function isBookingType({ contract, slot, window, guests, policy, branding, ...lists }: BookingType): boolean {
  const { durations, capabilities, groups, hosts, locations, fields } = lists;
  return (
    canRead(contract) &&
    [durations, capabilities, ...groups.map((group) => group.hosts)].every(Array.isArray) &&
    [...hosts, ...locations, ...fields].every(isNamed) &&
    durations[0]! > 0 &&
    slot.step > 0 &&
    window.horizon >= 0 &&
    guests.max >= 0 &&
    !!(policy && branding)
  );
}

export function isAvailability({ from, to, hosts, starts }: Availability): boolean {
  const minutes = starts ?? hosts!.flatMap(({ free, noStart = [] }) => [...free, ...noStart]);
  return Date.parse(from) <= Date.parse(to) && minutes.every(Number.isInteger);
}
