import { parseInstant } from '@team-booking/core/iso';
import { MINUTE } from '@team-booking/core/time';
import { instant, isMembers, list, members, InvalidAnswer } from '../reading.ts';

/** Parses the starts of an answer to `GET /v2/slots` of either format: epoch milliseconds, ascending. */
export function readStarts(data: unknown): number[] {
  const found = new Set<number>();
  for (const [day, slots] of Object.entries(members(data, 'data'))) {
    for (const slot of list(slots, `slots of ${day}`)) {
      const start = instant(isMembers(slot) ? slot['start'] : slot, `a slot of ${day}`, parseInstant);
      if (start % MINUTE !== 0) throw new InvalidAnswer(`a slot of ${day} is not a whole minute`);
      found.add(start);
    }
  }
  return [...found].toSorted((a, b) => a - b);
}

/** Encodes starts as the contract's runs on a grid of minutes: first, end (exclusive), first, … in minutes since `from`. */
export function runsOf(starts: readonly number[], from: number): number[] {
  const runs: number[] = [];
  for (const start of starts) {
    const minute = (start - from) / MINUTE;
    if (runs.at(-1) === minute) runs[runs.length - 1] = minute + 1;
    else runs.push(minute, minute + 1);
  }
  return runs;
}
