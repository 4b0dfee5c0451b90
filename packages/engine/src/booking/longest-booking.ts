import { DAY } from '@team-booking/core/time';

/** No booking lasts longer, milliseconds: one that overlaps a range begins at most so long before. */
export const LONGEST_BOOKING = 7 * DAY;
