import { setTimeout as sleep } from 'node:timers/promises';
import {
  busyVersion,
  healthOf,
  hostBusy,
  saysTheSame,
  stateOf,
  type CalendarHealth,
  type Held,
  type HostBusy,
} from './host-busy.ts';
import type { Interval, IntervalSet } from '@team-booking/core/intervals';
import { DAY, HOUR, MINUTE, SECOND } from '@team-booking/core/time';
import { SecondLooks } from './second-looks.ts';
import { afterRestart, memorySnapshots, type CalendarSnapshot } from './snapshot.ts';
import { connect, type CalendarSource } from './connect.ts';
import type { Connector } from './connector.ts';
import { isOf, readAs, takeReading, type HostCalendar } from './take-reading.ts';
import { serverOf, Turns } from './turns.ts';
import { ServerPauses } from './server-pauses.ts';
import { isDue, mayBeAsked } from './when-due.ts';
import type { CalendarReaderOptions } from './reader-options.ts';

/** Refreshes hosts' calendars in the background, and answers from memory. */
export interface CalendarReader {
  /** Replaces the list of calendars at once; a host with a new one is closed until it has been read. */
  setCalendars(calendars: readonly HostCalendar[]): void;
  /** Loads stored snapshots, so that hosts are open before anything is read. Idempotent. */
  load(): Promise<void>;
  /** Loads, reads what is due, and then polls. Resolves after the first round, which may wait for silent feeds. */
  start(): Promise<void>;
  /** Reads the calendars that are due now, or those of one kind of source. */
  refresh(kind?: CalendarSource['kind']): Promise<void>;
  /** Reads a calendar at once that is said to have changed, also where a reading is under way. */
  changed(host: string, calendar: string): void;
  /**
   * Reads a calendar because somebody asks for it, whenever it would be read by itself; not if it was read a moment ago, or its server has
   * asked to be left alone. Resolves when it was read, at the latest after so many milliseconds. Never rejects.
   */
  readNow(host: string, calendar: string, milliseconds: number): Promise<void>;
  /** Stops polling and aborts running requests. */
  stop(): Promise<void>;
  /** Busy time of a host ahead of `now`. A host without calendars is fresh and never busy. */
  hostBusy(host: string, now?: number): HostBusy;
  /** Those of these hosts who have calendars that are worth asking again about a time. Asks nobody. */
  worthLooking(hosts: readonly string[], time: Interval): readonly string[];
  /**
   * Asks the calendars of these hosts again about a time, all at once. What is found is busy time by the time that it resolves, at the latest
   * after so many milliseconds. Never rejects: a calendar that does not answer is as it was read last.
   */
  lookAgain(hosts: readonly string[], time: Interval, milliseconds: number): Promise<void>;
  /** The same for several hosts and `[from, to)`; those without calendars are left out. Time that was not read is busy. */
  busyTimes(hosts: readonly string[], from: number, to: number): ReadonlyMap<string, HostBusy>;
  /** An opaque text that changes whenever {@link busyTimes} of these hosts would say something else; `asOf` does not count. */
  version(hosts: readonly string[]): string;
  /** The connector by which a calendar is read, to write it; `null` for one that is not listed. */
  connector(host: string, calendar: string): Connector | null;
  /** How each calendar of a host is doing. */
  health(host: string): readonly CalendarHealth[];
  /** The snapshot of every listed calendar. */
  snapshots(): readonly CalendarSnapshot[];
}

/** A calendar with what is known of it. Its connector may know what it has read, and stays as long as it is listed alike. */
interface Connected extends Held {
  readonly connector: Connector;
  /** When it was stored last. */
  readonly storedAt: number;
}

/** How long what is stored may lack that a calendar has been read again, in milliseconds. */
const STORE_EVERY = 5 * MINUTE;

export function createCalendarReader(options: CalendarReaderOptions): CalendarReader {
  const { now, store = memorySnapshots(), ahead = 400, maxAge = HOUR, atOnce = 8, perServer = 4 } = options;
  const { refreshEvery = MINUTE, refreshCostlyEvery = 5 * MINUTE, elapsed = () => performance.now() } = options;
  const pace = { refreshEvery, refreshCostlyEvery };
  const held = new Map<HostCalendar, Connected>();
  const turns = new Turns({ atOnce, perServer });
  const looks = new SecondLooks(elapsed, options.own);
  /** A connector expects one reading at a time. */
  const underWay = new Map<Connector, Promise<void>>();
  const pauses = new ServerPauses();
  /** The state of each host when a calendar of theirs was last read. */
  const states = new Map<string, ReturnType<typeof stateOf>>();
  let byHost: ReadonlyMap<string, readonly HostCalendar[]> = new Map();
  let stopping = new AbortController();
  let loading: Promise<void> | undefined;
  let versions = 0;

  const connectedOf = (host: string): (readonly [HostCalendar, Connected])[] =>
    (byHost.get(host) ?? []).flatMap((listed) => {
      const one = held.get(listed);
      return one ? [[listed, one] as const] : [];
    });
  const heldOf = (host: string): Held[] =>
    connectedOf(host).map(([{ whenUnreadable }, one]) => ({
      ...one,
      whenUnreadable,
      found: looks.foundIn(one.connector),
    }));
  const snapshots = (): CalendarSnapshot[] => Array.from(held.values(), ({ snapshot }) => snapshot);

  const stateNow = (host: string) => stateOf(heldOf(host), now(), maxAge);

  function setCalendars(calendars: readonly HostCalendar[]): void {
    const before = snapshots();
    list(calendars, before);
    forgetUnlisted(before);
  }

  function forgetUnlisted(known: readonly CalendarSnapshot[]): void {
    const listed = [...held.keys()];
    for (const old of known.filter((snapshot) => !listed.some((one) => names(one, snapshot)))) {
      void attempt(() => store.remove(old.host, old.calendar));
    }
  }

  async function load(): Promise<void> {
    const stored = ((await attempt(() => store.load())) ?? []).map(afterRestart);
    const read = snapshots().filter(({ reading, failure }) => reading ?? failure);
    list([...held.keys()], [...read, ...stored]);
    forgetUnlisted(stored);
  }

  function list(calendars: readonly HostCalendar[], known: readonly CalendarSnapshot[]): void {
    byHost = Map.groupBy(calendars, ({ host }) => host);
    const before = [...held];
    held.clear();
    const version = ++versions;
    for (const listed of calendars) {
      const { host, calendar, source, hostTimeZone, hostEmail } = listed;
      const same = before.find(
        ([one]) => one.calendar === calendar && one.host === host && readAs(one) === readAs(listed),
      );
      const found = known.find((snapshot) => names(listed, snapshot) && isOf(snapshot, listed));
      held.set(listed, {
        snapshot: found ?? { host, calendar, reading: null, failure: null },
        listedAt: now(),
        version,
        storedAt: same?.[1].storedAt ?? -Infinity,
        connector:
          same?.[1].connector ?? connect(source, { ...options, apart: options.own?.form, hostTimeZone, hostEmail }),
      });
    }
  }

  async function read(listed: HostCalendar, last: Connected): Promise<void> {
    const { signal } = stopping;
    const hasSeenWhatWasFound = looks.readingBegins(last.connector);
    const next = await takeReading(listed, last.connector, last.snapshot, now(), {
      ahead,
      signal,
      own: options.own,
    });
    // Stopped, or removed from the list meanwhile.
    const present = held.get(listed);
    if (signal.aborted || present?.snapshot !== last.snapshot) return;
    const { host } = listed;
    // A host who is closed because their calendar is too old was so before anything was read.
    const before = states.get(host) ?? stateNow(host);
    const hadFound = looks.foundIn(last.connector).length > 0;
    if (!next.failure) hasSeenWhatWasFound();
    const version = !hadFound && saysTheSame(last.snapshot, next) ? present.version : ++versions;
    const isOld = now() >= last.storedAt + STORE_EVERY;
    const isNews = next.failure !== null || last.snapshot.failure !== null || !saysTheSame(last.snapshot, next);
    const storedAt = isNews || isOld ? now() : last.storedAt;
    held.set(listed, { ...present, snapshot: next, version, storedAt });
    const state = stateNow(host);
    states.set(host, state);
    if (state !== before || hadFound || !isSame(next.reading?.busy, last.snapshot.reading?.busy)) {
      await attempt(() => options.onBusy?.(host));
    }
    if (isNews || isOld) await attempt(() => store.save(next));
    pauses.note(serverOf(listed.source), next, now());
    const { reading } = next;
    if (reading?.own && !next.failure) {
      const { asOf, from, to, own: events } = reading;
      await attempt(() => options.onOwn?.({ host, calendar: listed.calendar, asOf, from, to, events }));
    }
    const problem = next.failure?.problem ?? null;
    if (problem?.message !== last.snapshot.failure?.problem.message) {
      await attempt(() => options.onChange?.({ host, calendar: listed.calendar, problem }));
    }
  }

  function isToBeRead(listed: HostCalendar): boolean {
    const one = held.get(listed);
    return one !== undefined && isDue(one.snapshot, now(), pace) && !pauses.has(serverOf(listed.source), now());
  }

  /** Reads a calendar when it is its turn. At most one reading of a connector is under way or waits for its turn. */
  function begin(listed: HostCalendar): Promise<void> | undefined {
    const one = held.get(listed);
    if (!one) return undefined;
    const { connector, snapshot } = one;
    const reading = turns
      .take(serverOf(listed.source), snapshot.failure !== null, async () => {
        const present = held.get(listed);
        if (stopping.signal.aborted || present?.connector !== connector || pauses.has(serverOf(listed.source), now()))
          return;
        await read(listed, present);
      })
      .finally(() => underWay.delete(connector));
    underWay.set(connector, reading);
    return reading;
  }

  async function refresh(kind?: CalendarSource['kind']): Promise<void> {
    const asked = [...held.keys()].filter(({ source }) => (kind ?? source.kind) === source.kind);
    await Promise.all(
      asked.map(async (listed) => {
        const one = held.get(listed);
        const before = one && underWay.get(one.connector);
        if (before) await before;
        const again = held.get(listed);
        if (again && !underWay.has(again.connector) && isToBeRead(listed)) await begin(listed);
      }),
    );
  }

  /** What is told while a calendar is read may have come too late for that reading: it is read once more, however often it is told. */
  const changedMeanwhile = new WeakSet<Connector>();

  async function changed(host: string, calendar: string): Promise<void> {
    const listed = byHost.get(host)?.find((one) => one.calendar === calendar);
    const one = listed && held.get(listed);
    if (!one || stopping.signal.aborted || changedMeanwhile.has(one.connector)) return;
    const reading = underWay.get(one.connector);
    if (!reading) return begin(listed);
    changedMeanwhile.add(one.connector);
    await reading;
    changedMeanwhile.delete(one.connector);
    return changed(host, calendar);
  }

  async function readNow(host: string, calendar: string, milliseconds: number): Promise<void> {
    const listed = byHost.get(host)?.find((one) => one.calendar === calendar);
    const one = listed && held.get(listed);
    if (!one || stopping.signal.aborted) return;
    const reading = underWay.get(one.connector) ?? (mayBeAsked(one.snapshot, now()) ? begin(listed) : undefined);
    if (!reading) return;
    const waiting = new AbortController();
    await Promise.race([
      reading,
      attempt(() => sleep(milliseconds, undefined, { signal: waiting.signal, ref: false })),
    ]);
    waiting.abort();
  }

  async function keepReading(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await attempt(() => sleep(Math.min(refreshEvery, SECOND), undefined, { signal, ref: false }));
      if (signal.aborted) return;
      for (const [listed, { connector }] of held) {
        if (!underWay.has(connector) && isToBeRead(listed)) void begin(listed);
      }
    }
  }

  /** The calendars of a host that are worth asking again. */
  function worthAsking(host: string, time: Interval) {
    return connectedOf(host).flatMap(
      ([
        listed,
        {
          connector,
          snapshot: { reading, failure },
        },
      ]) => {
        const asked = reading && !failure ? { listed, connector, reading } : null;
        return asked && looks.isWorth(asked, time) ? asked : [];
      },
    );
  }

  async function lookAgain(hosts: readonly string[], time: Interval, milliseconds: number): Promise<void> {
    await Promise.all(
      hosts
        .flatMap((host) => worthAsking(host, time))
        .map((asked) => looks.look(asked, time, milliseconds, () => hasFound(asked.listed))),
    );
  }

  /** What was found counts at once, and the whole calendar is read, as it has changed. */
  function hasFound(listed: HostCalendar): void {
    const one = held.get(listed);
    if (!one) return;
    held.set(listed, { ...one, version: ++versions });
    void attempt(() => options.onBusy?.(listed.host));
    if (!stopping.signal.aborted && !underWay.has(one.connector)) void begin(listed);
  }

  return {
    setCalendars,
    refresh,
    changed: (host, calendar) => void changed(host, calendar),
    readNow,
    snapshots,
    lookAgain,
    worthLooking: (hosts, time) => hosts.filter((host) => worthAsking(host, time).length > 0),
    connector(host, calendar) {
      const listed = byHost.get(host)?.find((one) => one.calendar === calendar);
      return (listed && held.get(listed)?.connector) ?? null;
    },
    health: (host) => heldOf(host).map((one) => healthOf(one, now(), maxAge)),
    load: () => (loading ??= load()),
    async start() {
      stopping = new AbortController();
      const { signal } = stopping;
      await (loading ??= load());
      // A calendar that hangs at first keeps no other from being read again.
      void keepReading(signal);
      await refresh();
    },
    async stop() {
      stopping.abort();
      await Promise.all(underWay.values());
    },
    hostBusy: (host, at = now()) => hostBusy(heldOf(host), at, maxAge, { start: at, end: at + ahead * DAY }),
    busyTimes: (hosts, from, to) =>
      new Map(
        hosts
          .filter((host) => byHost.has(host))
          .map((host) => [host, hostBusy(heldOf(host), now(), maxAge, { start: from, end: to })]),
      ),
    version: (hosts) => busyVersion(hosts.map(heldOf), now(), maxAge),
  };
}

function names({ host, calendar }: HostCalendar, snapshot: CalendarSnapshot): boolean {
  return snapshot.host === host && snapshot.calendar === calendar;
}

/** Whether two readings have found the same busy time. */
function isSame(a: IntervalSet | undefined, b: IntervalSet | undefined): boolean {
  return a === b || (a?.length === b?.length && a?.every((instant, i) => instant === b?.[i]) === true);
}

async function attempt<T>(what: () => T | Promise<T>): Promise<T | undefined> {
  try {
    return await what();
  } catch {
    return undefined;
  }
}
