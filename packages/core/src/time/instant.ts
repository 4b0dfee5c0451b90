import { invalidInstant } from '../errors/query-errors.ts';
import { dayNumber } from './calendar-date.ts';
import { DAY, MINUTE } from './units.ts';

/**
 * Milliseconds since 1970 of an ISO 8601 instant, or `NaN` if the text is none.
 *
 * The forms that programs write, `…T09:30Z`, `…T09:30:00Z` and `…T09:30:00.000Z`, are read by hand, as a query holds
 * tens of thousands of them; everything else (offsets, other fractions) is left to Temporal.
 *
 * @param finer what any digits beyond milliseconds count for: 1 rounds up (the default), 0 rounds down
 */
export function parseInstant(text: string, finer: 0 | 1 = 1): number {
  if (typeof text !== 'string') return NaN;
  const last = text.length - 1;
  if (
    (last === 19 || last === 23 || last === 16) &&
    // Zero iff all of them match: one branch instead of six.
    ((text.charCodeAt(4) ^ HYPHEN) |
      (text.charCodeAt(7) ^ HYPHEN) |
      (text.charCodeAt(10) ^ T) |
      (text.charCodeAt(13) ^ COLON) |
      (text.charCodeAt(last) ^ Z)) ===
      0
  ) {
    const day = dayNumber(twoDigits(text, 0) * 100 + twoDigits(text, 2), twoDigits(text, 5), twoDigits(text, 8));
    const hour = twoDigits(text, 11);
    const minute = twoDigits(text, 14);
    const second = last === 16 ? 0 : text.charCodeAt(16) === COLON ? twoDigits(text, 17) : INVALID;
    if ((hour | minute | second | (23 - hour) | (59 - minute) | (59 - second)) >= 0 && !Number.isNaN(day)) {
      const whole = day * DAY + (hour * 60 + minute) * MINUTE + second * 1000;
      if (last !== 23) return whole;
      const fraction = twoDigits(text, 20) * 10 + text.charCodeAt(22) - 48;
      if (text.charCodeAt(19) === DOT && fraction >= 0 && twoDigits(text, 21) >= 0) return whole + fraction;
    }
  }
  return parseByTemporal(text, finer);
}

const [HYPHEN, COLON, DOT, T, Z] = [45, 58, 46, 84, 90];
/** Low enough that no other digits lift a field that contains it above zero. */
const INVALID = -1_000_000;

function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const units = text.charCodeAt(at + 1) - 48;
  return (tens | units | (9 - tens) | (9 - units)) < 0 ? INVALID : tens * 10 + units;
}

// Years have four digits in RFC 3339, and all arithmetic here may rely on it.
const YEAR_ZERO = -62_167_219_200_000;
const YEAR_10000 = 253_402_300_800_000;

function parseByTemporal(text: string, finer: 0 | 1): number {
  try {
    const instant = Temporal.Instant.from(text);
    const ms = instant.epochMilliseconds;
    if (ms < YEAR_ZERO || ms >= YEAR_10000) return NaN;
    return instant.epochNanoseconds === BigInt(ms) * 1_000_000n ? ms : ms + finer;
  } catch {
    return NaN;
  }
}

/** As {@link parseInstant}, but what is no instant is a {@link QueryError} that names the field. */
export function readInstant(text: string, field: string): number {
  const instant = parseInstant(text);
  if (Number.isNaN(instant)) throw invalidInstant(field, text);
  return instant;
}

/** ISO 8601 in UTC with seconds, and with milliseconds only where there are any: `2026-06-16T09:30:00Z`. */
export function formatInstant(instant: number): string {
  return new Date(instant).toISOString().replace('.000Z', 'Z');
}
