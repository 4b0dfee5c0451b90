/** Milliseconds. Inside the core an instant is a number of them since 1970, a wall clock the same as if it were UTC. */
export const MINUTE = 60_000;
export const DAY = 86_400_000;
