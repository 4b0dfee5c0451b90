import { monthOf, shiftMonth } from '../client/calendar.ts';
import { startsIn } from './days.ts';
import type { Inner } from './inner.ts';
import type { Time } from './state.ts';

const OFFERED = 3;

/** The known free times nearest to one that is taken, in order of time. Months around it are asked for if they are not known. */
export function nearest(flow: Inner, taken: Time): Time[] {
  const { choice } = flow.state;
  const starts: number[] = [];
  const month = monthOf(taken.start, choice.timeZone);
  // Anything after the third free time that follows is further away than those.
  for (let by = -1; by <= 12 && starts.filter((t) => t > taken.start).length < OFFERED; by++) {
    starts.push(...startsIn(flow, shiftMonth(month, by)));
  }
  const distance = (t: number) => Math.abs(t - taken.start);
  return starts
    .filter((t) => t !== taken.start)
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, OFFERED)
    .sort((a, b) => a - b)
    .map((start) => ({ start, duration: choice.duration }));
}
