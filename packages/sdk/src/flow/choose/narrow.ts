import type { BookingType } from '@team-booking/contract';
import { isTimeZone } from '@team-booking/core/time';
import type { Choice } from '../state.ts';

/** Takes the wanted values that the booking type offers, and keeps the others. */
export function narrow(
  { durations, hosts, hostChoice }: BookingType,
  before: Choice,
  { duration = 0, timeZone = '', host }: { duration?: number | undefined; timeZone?: string; host?: string | null },
): Pick<Choice, 'duration' | 'timeZone' | 'host'> {
  return {
    duration: durations.includes(duration) ? duration : before.duration,
    timeZone: isTimeZone(timeZone) ? timeZone : before.timeZone,
    host: host === null || (hostChoice !== 'none' && hosts.some(({ id }) => id === host)) ? host! : before.host,
  };
}
