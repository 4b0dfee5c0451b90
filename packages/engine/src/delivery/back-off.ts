import { HOUR, SECOND } from '@team-booking/core/time';

const FIRST = 5 * SECOND;
const LONGEST = HOUR;

/**
 * How long to wait after so many failures in a row, milliseconds: three times as long each time, at most an hour, and up to half of it
 * less by chance, so that those who failed together do not come back together.
 *
 * @param random from 0 to 1
 */
export function backOff(attempts: number, random: number): number {
  const longest = Math.min(LONGEST, FIRST * 3 ** Math.max(0, attempts - 1));
  return Math.round(longest * (1 - random / 2));
}
