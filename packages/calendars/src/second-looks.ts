import { setTimeout as sleep } from 'node:timers/promises';
import { covers, intervalsOf, overlapping, type Interval, type IntervalSet } from '@team-booking/core/intervals';
import { MINUTE, SECOND } from '@team-booking/core/time';
import type { Connector } from './connector.ts';
import type { CalendarReading } from './snapshot.ts';
import { sorted, type OwnEvents } from './take-reading.ts';

/** A calendar that can be looked at again, as it was read last. */
export interface LookedAt {
  readonly connector: Connector;
  readonly reading: CalendarReading;
}

/** After a look that took too long or failed a calendar is not asked for so long. */
const SLOW_FOR = MINUTE;
/** What was found counts for so long: whoever holds a time and books it at once does not ask twice. */
const HOLDS_FOR = 2 * SECOND;

interface Look {
  /** When it was begun. */
  readonly at: number;
  readonly done: Promise<void>;
}

/** What looking again has found in a calendar that its reading does not have. */
interface Found {
  /** Number of the reading under way or to come that may not know of it yet. */
  readonly order: number;
  readonly busy: readonly Interval[];
}

/** Looks again at single times of calendars, and keeps what was found until a later reading has it. */
export class SecondLooks {
  readonly #elapsed: () => number;
  readonly #own: OwnEvents | undefined;
  readonly #slowUntil = new WeakMap<Connector, number>();
  readonly #looks = new WeakMap<Connector, Map<string, Look>>();
  readonly #found = new WeakMap<Connector, Found>();
  #order = 0;

  /** @param elapsed a monotonic clock, milliseconds @param own our own events, which take no time */
  constructor(elapsed: () => number, own: OwnEvents | undefined) {
    this.#elapsed = elapsed;
    this.#own = own;
  }

  /** Busy time that was found since the last reading. */
  foundIn(connector: Connector): readonly Interval[] {
    return this.#found.get(connector)?.busy ?? [];
  }

  /** To be called as a reading begins; what it returns, when it has succeeded: it knows what was found before it began. */
  readingBegins(connector: Connector): () => void {
    const order = (this.#order += 1);
    return () => {
      if ((this.#found.get(connector)?.order ?? order) < order) this.#found.delete(connector);
    };
  }

  /** Whether it is worth asking a calendar about a time: it answered at once when it was asked last, and was not asked just now. */
  isWorth({ connector, reading }: LookedAt, time: Interval): boolean {
    const now = this.#elapsed();
    if (!connector.look || (reading.isCostly && !connector.looksBriefly)) return false;
    if (time.start < reading.from || time.end > reading.to) return false;
    if (now < (this.#slowUntil.get(connector) ?? 0)) return false;
    const look = this.#looks.get(connector)?.get(keyOf(time));
    return !look || now >= look.at + HOLDS_FOR;
  }

  /**
   * Asks one calendar, at the same time once for all who want to know. Never rejects.
   *
   * @param onFound is called if there is busy time that was not known
   */
  async look(asked: LookedAt, time: Interval, milliseconds: number, onFound: () => void): Promise<void> {
    const looks = this.#looks.get(asked.connector) ?? new Map<string, Look>();
    this.#looks.set(asked.connector, looks);
    const now = this.#elapsed();
    for (const [key, { at }] of looks) if (now >= at + HOLDS_FOR) looks.delete(key);
    let look = looks.get(keyOf(time));
    if (!look) {
      look = { at: now, done: this.#ask(asked, time, milliseconds, onFound) };
      looks.set(keyOf(time), look);
    }
    await look.done;
  }

  async #ask(
    { connector, reading }: LookedAt,
    { start, end }: Interval,
    milliseconds: number,
    onFound: () => void,
  ): Promise<void> {
    const stop = new AbortController();
    const slow = () => void this.#slowUntil.set(connector, this.#elapsed() + SLOW_FOR);
    const late = sleep(milliseconds, 'late' as const, { signal: stop.signal, ref: false }).catch(() => null);
    const request = { from: start, to: end, since: reading.token, signal: stop.signal };
    const looking = connector.look!(request).catch(() => null);
    const answer = await Promise.race([looking, late]);
    // Also what a source does after its time is up.
    stop.abort();
    if (answer === 'late' || !answer?.ok) return slow();
    if (answer.busy === null) return;
    const { busy } = await sorted({ ...answer, busy: answer.busy }, this.#own);
    const news = intervalsOf(overlapping(busy, start, end)).filter(unknownTo(reading.busy));
    if (news.length === 0) return;
    const before = this.foundIn(connector);
    this.#found.set(connector, { order: (this.#order += 1), busy: [...before, ...news] });
    onFound();
  }
}

function unknownTo(known: IntervalSet): (found: Interval) => boolean {
  return ({ start, end }) => !covers(known, start, end);
}

function keyOf({ start, end }: Interval): string {
  return `${start}/${end}`;
}
