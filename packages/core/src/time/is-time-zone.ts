import { needTemporal } from './need-temporal.ts';

/**
 * Whether the runtime knows a time zone.
 *
 * @param timeZone an IANA name, or a fixed offset such as `+05:30`
 * @throws ReferenceError where the runtime has no `Temporal`
 */
export function isTimeZone(timeZone: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(timeZone);
    // Temporal also reads the zone of an instant such as `2026-06-16T09Z`, which is no name that `Intl` knows.
    return !/\dt/i.test(timeZone);
  } catch {
    needTemporal();
    return false;
  }
}
