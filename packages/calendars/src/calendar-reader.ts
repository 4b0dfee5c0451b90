import { setTimeout as sleep } from 'node:timers/promises';
import {
  busyVersion,
  healthOf,
  hostBusy,
  saysTheSame,
  type CalendarHealth,
  type Held,
  type HostBusy,
} from './host-busy.ts';
import type { EventStanding } from './icalendar/apart.ts';
import type { IntervalSet } from '@team-booking/core/intervals';
import { DAY, HOUR, SECOND } from '@team-booking/core/time';
import type { CalendarProblem } from './problem.ts';
import { memorySnapshots, type CalendarReading, type CalendarSnapshot, type SnapshotStore } from './snapshot.ts';
import { connect, type CalendarSource } from './connect.ts';
import type { Connector } from './connector.ts';
import { isOf, readAs, takeReading, type HostCalendar, type OwnEvents, type ReadingSettings } from './take-reading.ts';

export interface CalendarReaderOptions extends ReadingSettings {
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** Default: none is ours. */
  readonly own?: OwnEvents;
  /** Default: in memory. */
  readonly store?: SnapshotStore;
  /** Time from one reading of a calendar to the next, in milliseconds. Default 5 minutes. */
  readonly refreshEvery?: number;
  /** Maximum age of a reading in milliseconds; an older one closes its host. Default 1 hour. */
  readonly maxAge?: number;
  /** Calendars read at the same time. Default 4. */
  readonly atOnce?: number;
  /** Called when a calendar fails for another reason than before, or can be read again (`null`). For alarms and logs. */
  readonly onChange?: (change: CalendarChange) => void;
  /** Called after each reading that succeeded, also where nothing had changed, with how our own events stand in the calendar. */
  readonly onOwn?: (reading: OwnReading) => void | Promise<void>;
  /** Called when what is known of a host's time has changed: other busy time was read, or the host is closed or open again. */
  readonly onBusy?: (host: string) => void;
}

export interface CalendarChange {
  readonly host: string;
  readonly calendar: string;
  readonly problem: CalendarProblem | null;
}

/** How our own events stand in one calendar. Of those that it should have, the others are not in it. */
export interface OwnReading {
  readonly host: string;
  readonly calendar: string;
  /** When it was read, and from when to when, epoch milliseconds. */
  readonly asOf: number;
  readonly from: number;
  readonly to: number;
  readonly events: readonly EventStanding[];
}

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
  /** Stops polling and aborts running requests. */
  stop(): Promise<void>;
  /** Busy time of a host ahead of `now`. A host without calendars is fresh and never busy. */
  hostBusy(host: string, now?: number): HostBusy;
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
}

export function createCalendarReader(options: CalendarReaderOptions): CalendarReader {
  const { now, store = memorySnapshots(), ahead = 400, refreshEvery = HOUR / 12, maxAge = HOUR, atOnce = 4 } = options;
  const held = new Map<HostCalendar, Connected>();
  /** Whether each host was closed when a calendar of theirs was last read. */
  const closed = new Map<string, boolean>();
  let byHost: ReadonlyMap<string, readonly HostCalendar[]> = new Map();
  let stopping = new AbortController();
  let rounds = Promise.resolve();
  let loading: Promise<void> | undefined;
  let versions = 0;

  const heldOf = (host: string): Held[] => (byHost.get(host) ?? []).flatMap((listed) => held.get(listed) ?? []);
  const snapshots = (): CalendarSnapshot[] => Array.from(held.values(), ({ snapshot }) => snapshot);

  const isClosed = (host: string): boolean =>
    hostBusy(heldOf(host), now(), maxAge, { start: now(), end: now() }).state === 'closed';

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
        connector:
          same?.[1].connector ?? connect(source, { ...options, apart: options.own?.form, hostTimeZone, hostEmail }),
      });
    }
  }

  async function read(listed: HostCalendar, last: Connected): Promise<void> {
    const { signal } = stopping;
    const next = await takeReading(listed, last.connector, last.snapshot, now(), {
      ahead,
      signal,
      own: options.own,
    });
    // Stopped, or removed from the list meanwhile.
    if (signal.aborted || held.get(listed) !== last) return;
    const { host } = listed;
    // A host who is closed because their calendar is too old was so before anything was read.
    const wasClosed = closed.get(host) ?? isClosed(host);
    const version = saysTheSame(last.snapshot, next) ? last.version : ++versions;
    held.set(listed, { ...last, snapshot: next, version });
    closed.set(host, isClosed(host));
    if (closed.get(host) !== wasClosed || !isSame(next.reading?.busy, last.snapshot.reading?.busy)) {
      await attempt(() => options.onBusy?.(host));
    }
    await attempt(() => store.save(next));
    const { reading } = next;
    if (reading && !next.failure) await attempt(() => options.onOwn?.(ownIn(listed, reading)));
    const problem = next.failure?.problem ?? null;
    if (problem?.message !== last.snapshot.failure?.problem.message) {
      await attempt(() => options.onChange?.({ host, calendar: listed.calendar, problem }));
    }
  }

  async function round(kind?: CalendarSource['kind']): Promise<void> {
    const due = [...held].filter(
      ([{ source }, { snapshot }]) => (kind ?? source.kind) === source.kind && isDue(snapshot, now(), refreshEvery),
    );
    const worker = async (): Promise<void> => {
      for (let next = due.shift(); next && !stopping.signal.aborted; next = due.shift()) await read(...next);
    };
    await Promise.all(Array.from({ length: Math.min(atOnce, due.length) }, worker));
  }

  // Rounds run one after the other: two at once would read the same calendars, and more than `atOnce`.
  function refresh(kind?: CalendarSource['kind']): Promise<void> {
    rounds = rounds.then(() => round(kind));
    return rounds;
  }

  async function keepReading(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await attempt(() => sleep(Math.min(refreshEvery, 10 * SECOND), undefined, { signal, ref: false }));
      if (!signal.aborted) await refresh();
    }
  }

  return {
    setCalendars,
    refresh,
    snapshots,
    connector(host, calendar) {
      const listed = byHost.get(host)?.find((one) => one.calendar === calendar);
      return (listed && held.get(listed)?.connector) ?? null;
    },
    health: (host) => heldOf(host).map((one) => healthOf(one, now(), maxAge)),
    load: () => (loading ??= load()),
    async start() {
      stopping = new AbortController();
      await (loading ??= load());
      await refresh();
      void keepReading(stopping.signal);
    },
    async stop() {
      stopping.abort();
      await rounds;
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

function ownIn({ host, calendar }: HostCalendar, { asOf, from, to, own = [] }: CalendarReading): OwnReading {
  return { host, calendar, asOf, from, to, events: own };
}

/** Whether two readings have found the same busy time. */
function isSame(a: IntervalSet | undefined, b: IntervalSet | undefined): boolean {
  return a === b || (a?.length === b?.length && a?.every((instant, i) => instant === b?.[i]) === true);
}

/**
 * A stored snapshot: its busy time holds, but the text is read anew once, as a newer version may read it otherwise, and what had
 * failed is tried at once.
 */
function afterRestart({ reading, failure, ...names }: CalendarSnapshot): CalendarSnapshot {
  return {
    ...names,
    reading: reading && { ...reading, token: null },
    failure: failure && { ...failure, latest: 0, attempts: 1 },
  };
}

/** Retries with exponential backoff after failures: half a minute, one, two, … up to `refreshEvery`, or when the provider allows. */
function isDue({ reading, failure }: CalendarSnapshot, now: number, refreshEvery: number): boolean {
  if (!failure) return !reading || now >= reading.asOf + refreshEvery;
  const backoff = Math.min(refreshEvery, 30 * SECOND * 2 ** (failure.attempts - 1));
  return now >= failure.latest + Math.max(backoff, failure.problem.retryAfter ?? 0);
}

async function attempt<T>(what: () => T | Promise<T>): Promise<T | undefined> {
  try {
    return await what();
  } catch {
    return undefined;
  }
}
