import { isTimeZone } from '@team-booking/core/time';
import { instantOf, usualTime } from '../wall.ts';

/**
 * The instant that an address asks about: `at` on the clock of its `zone`, by default on that of the booking type, so that everybody who opens
 * it sees the same one. Where it names none, the usual one.
 */
export function askedIn(
  { at = '', zone = '' }: Readonly<Record<string, string | undefined>>,
  typeZone: string,
  now: number,
): number {
  const clock = isTimeZone(zone) ? zone : typeZone;
  return instantOf(at, clock) ?? instantOf(usualTime(now, typeZone), typeZone)!;
}
