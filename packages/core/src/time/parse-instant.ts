import { dayNumber, isDate } from './calendar-date.ts';
import { parseAnyInstant } from './instant.ts';
import { MINUTE } from './units.ts';

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
    const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
    const month = twoDigits(text, 5);
    const day = twoDigits(text, 8);
    const hour = twoDigits(text, 11);
    const minute = twoDigits(text, 14);
    const second = last === 16 ? 0 : text.charCodeAt(16) === COLON ? twoDigits(text, 17) : INVALID;
    if ((hour | minute | second | (23 - hour) | (59 - minute) | (59 - second)) >= 0 && isDate(year, month, day)) {
      const whole = (dayNumber(year, month, day) * 1440 + hour * 60 + minute) * MINUTE + second * 1000;
      if (last !== 23) return whole;
      const fraction = twoDigits(text, 20) * 10 + text.charCodeAt(22) - 48;
      if (text.charCodeAt(19) === DOT && fraction >= 0 && twoDigits(text, 21) >= 0) return whole + fraction;
    }
  }
  return parseAnyInstant(text, finer);
}

const HYPHEN = 45;
const DOT = 46;
const COLON = 58;
const T = 84;
const Z = 90;
/** Low enough that no other digits lift a field that contains it above zero. */
const INVALID = -1_000_000;

function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const units = text.charCodeAt(at + 1) - 48;
  return (tens | units | (9 - tens) | (9 - units)) < 0 ? INVALID : tens * 10 + units;
}
