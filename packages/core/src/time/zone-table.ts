import { unknownTimeZone } from '../errors/query-errors.ts';
import { isTimeZone } from './is-time-zone.ts';
import { DAY } from './units.ts';

/**
 * The offsets of a time zone as a table: `offsets[i]` is how far its wall clock is ahead of UTC, in milliseconds, from
 * the instant `starts[i]` until the next start. Temporal takes microseconds for each conversion, a table nanoseconds.
 *
 * A table covers some years and grows on demand: get it by {@link zoneTable}, read it by the
 * functions in `wall-clock.ts`. Offsets are exact to the second, as Temporal's are, so the local mean times of before
 * 1972 that were not whole minutes are right, too.
 */
export interface ZoneTable {
  readonly timeZone: string;
  /** The instants between which the table is complete. */
  readonly since: number;
  readonly until: number;
  readonly starts: readonly number[];
  readonly offsets: readonly number[];
  /**
   * The wall clock up to which a period's offset applies to wall clocks. At a gap the *old* offset applies to those that were
   * skipped, at an overlap to the first occurrence: in both cases the old offset applies up to the later of
   * what the clock shows before and after the change. This is Temporal's "compatible" disambiguation.
   */
  readonly wallEnds: readonly number[];
}

/** Size of the cache of zones: enough unless somebody tries out names. */
const KEPT = 512;
/** Tables are complete for whole multiples of this, about a year. */
const CHUNK = 366 * DAY;
/** The most chunks of a table; a more distant one replaces it. */
const CHUNKS = 15;

const tables = new Map<string, ZoneTable>();

/**
 * The table of a zone, memoised.
 *
 * @param timeZone an IANA name, or a fixed offset such as `+05:30`
 * @param field where the name came from, for the error
 * @throws QueryError `unknown-time-zone`
 * @throws ReferenceError where the runtime has no `Temporal`
 */
export function zoneTable(timeZone: string, field = '/timeZone'): ZoneTable {
  let table = tables.get(timeZone);
  if (!table) {
    if (!isTimeZone(timeZone)) throw unknownTimeZone(field, timeZone);
    table = { timeZone, since: 0, until: 0, starts: [], offsets: [], wallEnds: [] };
    if (tables.size >= KEPT) tables.clear();
    tables.set(timeZone, table);
  }
  return table;
}

/** Makes sure that the table is complete around an instant, with two days to spare on both sides. */
export function cover(table: ZoneTable, instant: number): void {
  if (instant - 2 * DAY >= table.since && instant + 2 * DAY < table.until) return;
  const since = Math.floor((instant - 2 * DAY) / CHUNK) * CHUNK;
  const until = Math.floor((instant + 2 * DAY) / CHUNK) * CHUNK + CHUNK;
  const joined = { since: Math.min(since, table.since), until: Math.max(until, table.until) };
  const near = joined.until - joined.since <= CHUNKS * CHUNK;
  Object.assign(
    table,
    near ? periods(table.timeZone, joined.since, joined.until) : periods(table.timeZone, since, until),
  );
}

function periods(timeZone: string, since: number, until: number): Omit<ZoneTable, 'timeZone'> {
  const starts: number[] = [];
  const offsets: number[] = [];
  const wallEnds: number[] = [];
  let clock: Temporal.ZonedDateTime | null = Temporal.Instant.fromEpochMilliseconds(since).toZonedDateTimeISO(timeZone);
  while (clock && clock.epochMilliseconds < until) {
    const offset = clock.offsetNanoseconds / 1_000_000;
    if (starts.length > 0) wallEnds.push(clock.epochMilliseconds + Math.max(offset, offsets.at(-1)!));
    starts.push(clock.epochMilliseconds);
    offsets.push(offset);
    clock = clock.getTimeZoneTransition('next');
  }
  wallEnds.push(Infinity);
  return { since, until, starts, offsets, wallEnds };
}
