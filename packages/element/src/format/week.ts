/** The places of the days in a week. */
export const WEEK = [0, 1, 2, 3, 4, 5, 6] as const;
