import { HOUR, MINUTE, SECOND } from '@team-booking/core/time';
import type { CalendarSnapshot } from './snapshot.ts';

/** How often calendars are read, in milliseconds. */
export interface Pace {
  /** From one reading to the next, at most. */
  readonly refreshEvery: number;
  /** The same where learning that nothing has changed takes the whole calendar. */
  readonly refreshCostlyEvery: number;
}

/** However long a server asks to be left alone: a reading is older than an hour by then, and closes its host. */
const LONGEST_PAUSE = HOUR / 2;

/**
 * Whether a calendar is to be read. After failures with exponential backoff, half a minute, one, two, …, and never before its server has
 * asked for. Each comes a little early, by another part each time, so that those of a team are not read all at once.
 */
export function isDue(snapshot: CalendarSnapshot, now: number, pace: Pace): boolean {
  const { reading, failure } = snapshot;
  if (failure) {
    const { latest, attempts, problem } = failure;
    const backoff = Math.min(pace.refreshCostlyEvery, 30 * SECOND * 2 ** (attempts - 1));
    const asked = Math.min(problem.retryAfter ?? 0, LONGEST_PAUSE);
    return now >= latest + Math.max(backoff * earliness(snapshot, latest), asked);
  }
  if (!reading) return true;
  const every = reading.isCostly ? pace.refreshCostlyEvery : pace.refreshEvery;
  return now >= reading.asOf + every * earliness(snapshot, reading.asOf);
}

/** How long a server as a whole is left alone that has asked one calendar for so much: others of it may still be answered. */
export function serverPause(retryAfter: number): number {
  return Math.min(retryAfter, 5 * MINUTE);
}

/** From 0.7 to 0.95: even and unlike for each calendar and reading, and the same whenever it is asked. */
function earliness({ host, calendar }: CalendarSnapshot, instant: number): number {
  let hash = 2_166_136_261;
  for (const character of `${host} ${calendar} ${instant}`) {
    hash = Math.imul(hash ^ character.codePointAt(0)!, 16_777_619);
  }
  // The last bits of the sum depend on the last characters only.
  hash = Math.imul(hash ^ (hash >>> 15), 2_246_822_507);
  return 0.7 + (0.25 * ((hash ^ (hash >>> 13)) >>> 0)) / 2 ** 32;
}

/** So long is between two readings of a calendar, however often somebody asks for one, in milliseconds. */
const BETWEEN = 5 * SECOND;

/** Whether a calendar may be read because somebody asks for it: whatever the backoff, but not a moment after the last time, nor before its server has asked for. */
export function mayBeAsked({ reading, failure }: CalendarSnapshot, now: number): boolean {
  const last = failure?.latest ?? reading?.asOf ?? -Infinity;
  return now >= last + Math.max(BETWEEN, Math.min(failure?.problem.retryAfter ?? 0, LONGEST_PAUSE));
}
