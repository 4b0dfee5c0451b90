import type { BookingFlow, Day } from '@team-booking/sdk';
import { addMonths } from '@team-booking/core/time';

/** Months in which free days are looked for. */
const MONTHS = 4;

/**
 * The next days with slots from a day on, `count` at most; fewer while their months are loading. Where there are none, the day itself.
 *
 * @param kept days that are shown, free or not
 */
export function freeDays(flow: BookingFlow, from: string, count: number, kept: readonly string[] = []): readonly Day[] {
  const found: Day[] = [];
  let begin = from;
  for (let month = from.slice(0, 7), i = 0; i < MONTHS && found.length < count; i++) {
    month = addMonths(month, 1);
    const days = flow.days(begin, `${month}-01`);
    found.push(...days.filter(({ date, free }) => free > 0 || kept.includes(date)));
    begin = `${month}-01`;
    // What follows is not known yet, or not open for booking.
    if (days.some(({ why }) => why === 'loading' || why === 'beyond')) break;
  }
  return found[0] ? found.slice(0, count) : flow.days(from).slice(0, 1);
}
