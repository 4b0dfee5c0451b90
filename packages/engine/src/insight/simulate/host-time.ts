import { freeTime, type Buffers, type Host } from '@team-booking/core/availability';
import type { Interval } from '@team-booking/core/intervals';
import { MINUTE } from '@team-booking/core/time';

/** Tells whether a host can take a time inside a range, without reading hours and busy times each time. */
export function timesOf(host: Host, { start, end }: Interval, buffers: Buffers): (time: Interval) => boolean {
  const [found] = freeTime({
    ...buffers,
    from: start,
    to: end,
    now: start,
    minNotice: 0,
    shortest: 1,
    longest: 1,
    hosts: [host],
  }).hosts;
  const { free = [] } = found ?? {};
  const zero = Math.ceil(start / MINUTE) * MINUTE;
  return (time) => {
    const [from, to] = [(time.start - zero) / MINUTE, (time.end - zero) / MINUTE];
    // The last piece that begins no later.
    let [low, high] = [0, free.length / 2];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (free[middle * 2]! <= from) low = middle + 1;
      else high = middle;
    }
    return low > 0 && to <= free[low * 2 - 1]!;
  };
}
