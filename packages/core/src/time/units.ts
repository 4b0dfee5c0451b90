/** Milliseconds. An instant is a number of them since 1970, a wall clock the same as if it were UTC. */
export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
