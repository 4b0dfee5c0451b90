import { setTimeout as sleep } from 'node:timers/promises';
import {
  accountCalendar,
  type BusyTimes,
  type CalendarHealth,
  type CalendarWriter,
  type HostConfig,
  type LookAgain,
  type OwnReading,
  type TeamConfig,
} from '@team-booking/engine';
import type { Log } from '../api/options.ts';
import {
  connect,
  createCalendarReader,
  parseThread,
  type CalendarSource,
  type Connector,
  type SnapshotStore,
} from '@team-booking/calendars';
import type { Request } from '@team-booking/calendars/net';
import type { Accounts } from '../calendars/accounts.ts';
import type { Watched } from '../calendars/push-watch.ts';
import { calendarWriter, type FindCalendar } from '../calendars/calendar-writer.ts';
import { calendarsOf, hostCalendars } from './host-calendars.ts';
import type { Settings } from './setting-table.ts';

/** How long a start waits for calendars in local files, milliseconds. It waits for no feed. */
const FILES = 10_000;

/** How long a request waits for a calendar that it has read, milliseconds. */
const PATIENCE = 15_000;

const UNREADABLE = {
  closed: 'calendar cannot be read, so its host is not offered',
  'last-known': 'calendar cannot be read, so its host is offered by what it said last',
  ask: 'calendar cannot be read, so what is booked with its host needs an approval',
} as const;

function configOf({ hosts }: TeamConfig, host: string, calendar: string): HostConfig['calendars'][number] | undefined {
  return hosts.find(({ id }) => id === host)?.calendars.find(({ id }) => id === calendar);
}

/** What ids of bookings look like, which are the UIDs of their events: those of before were random, version 4. */
const BOOKING_ID = '^[0-9a-f]{8}-[0-9a-f]{4}-[47][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$';

/** The calendars of a team's hosts. */
export interface TeamCalendars {
  readonly busy: BusyTimes;
  /** Asks them again about a time. */
  readonly now: LookAgain;
  /** Changes whenever `busy` would say something else of these hosts. */
  version(hosts: readonly string[]): string;
  /** Calls back with hosts whose time has changed by a reading; returns what ends it. */
  onBusy(listener: (hosts: readonly string[]) => void): () => void;
  /** Adopts a configuration at once; a host with a calendar that was not read yet is closed. */
  follow(team: TeamConfig): void;
  /** Starts reading. Resolves when local files were read; feeds may take longer. */
  start(): Promise<void>;
  /** How the calendars of a host are doing; those of hosts who are switched off are not read. */
  health(host: string): readonly CalendarHealth[];
  /** Those whose changes can be told by their providers. */
  watched(): readonly Watched[];
  /** How a calendar is reached, whether it is listed or not. */
  connect(source: CalendarSource): Connector;
  /** Reads a calendar that is said to have changed. */
  changed(host: string, calendar: string): void;
  /** Reads a calendar because somebody asks for it, and waits for that, but not for long. */
  readNow(host: string, calendar: string): Promise<void>;
  /** Writes bookings into calendars, also into those of hosts who are switched off. */
  readonly writer: CalendarWriter;
  /** How many hosts' calendars could be read, and how many not. */
  counted(): { readonly open: number; readonly closed: number };
  /** Which hosts are not offered and why, a line each. */
  notes(): string[];
  close(): Promise<void>;
}

interface TeamCalendarsOptions {
  readonly settings: Settings;
  readonly now: () => number;
  readonly log: Log;
  readonly snapshots: SnapshotStore;
  /** Where calendars of connected accounts come from. */
  readonly accounts: Accounts['source'];
  /** An account refuses our access, as consent to it has ended; called again after a restart. */
  readonly onEndedConsent: (ended: { readonly host: string; readonly connection: string }) => Promise<void>;
  /** Those of these UIDs that are bookings of the team. */
  readonly own: (uids: readonly string[]) => Promise<ReadonlySet<string>>;
  /** How requests are sent where a calendar server is in this process, whose calendars a start waits for as for files. Default: there is none. */
  readonly request?: Request;
  /** Is told how bookings stand in a calendar, after each reading. */
  readonly onOwn?: (reading: OwnReading) => Promise<void>;
}

/** Opens a team's calendars as they were last read; none is read before `start`. */
export async function openTeamCalendars(first: TeamConfig, options: TeamCalendarsOptions): Promise<TeamCalendars> {
  const { settings, now, log, snapshots, own, onOwn, accounts, onEndedConsent, request } = options;
  let team = first;
  let closed = false;
  const listeners = new Set<(hosts: readonly string[]) => void>();
  const thread = parseThread({
    memory: settings.calendarMemory,
    onFallback: (err) => log.warn({ err }, 'no thread can be started, so reading calendars delays requests'),
  });
  const means = {
    parse: thread.parse,
    limits: {
      bytes: settings.calendarBytes,
      events: settings.calendarEvents,
      occurrences: settings.calendarOccurrences,
      steps: settings.calendarSteps,
    },
    sources: { request, ...(settings.allowPrivateFeeds && { allowAddress: () => true }) },
  };
  const reader = createCalendarReader({
    ...means,
    now,
    store: snapshots,
    own: { form: BOOKING_ID, among: own },
    async onChange({ host, calendar, problem }) {
      if (!problem) {
        log.info({ host, calendar }, 'calendar is read');
        return;
      }
      const { code } = problem;
      const found = configOf(team, host, calendar);
      log.warn({ host, calendar, code }, UNREADABLE[found?.whenUnreadable ?? 'closed']);
      const connection = found && accountCalendar(found.source)?.connection;
      if (code !== 'consent-revoked' || !connection) return;
      await onEndedConsent({ host, connection }).catch((err: unknown) =>
        log.error({ err, host }, 'nobody could be told that an account has to be connected again'),
      );
    },
    onBusy: (host) => listeners.forEach((listener) => listener([host])),
    ...(onOwn && { onOwn }),
  });
  reader.setCalendars(hostCalendars(team, accounts));
  await reader.load();

  const find: FindCalendar = ({ host, calendar }) => {
    const read = reader.connector(host, calendar);
    if (read) return read;
    // Of a host who is switched off, nothing is read.
    const listed = calendarsOf(team.hosts, accounts).find((one) => one.host === host && one.calendar === calendar);
    return listed ? connect(listed.source, { ...means, ...listed }) : null;
  };

  return {
    writer: calendarWriter(find),
    busy: (hosts, from, to) => reader.busyTimes(hosts, from, to),
    now: {
      worthLooking: (hosts, time) => reader.worthLooking(hosts, time),
      lookAgain: (hosts, time, milliseconds) => reader.lookAgain(hosts, time, milliseconds),
    },
    version: (hosts) => reader.version(hosts),
    onBusy(given) {
      const listener = (hosts: readonly string[]) => given(hosts);
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    follow(config) {
      const before = JSON.stringify(hostCalendars(team, accounts));
      team = config;
      const calendars = hostCalendars(team, accounts);
      if (JSON.stringify(calendars) === before) return;
      reader.setCalendars(calendars);
      void reader.refresh();
    },
    async start() {
      const files = Promise.all([reader.refresh('file'), request && reader.refresh('caldav')]);
      void files.then(() => (closed ? undefined : reader.start()));
      const stop = new AbortController();
      await Promise.race([files, sleep(FILES, undefined, { signal: stop.signal }).catch(() => {})]);
      stop.abort();
    },
    health: (host) => reader.health(host),
    watched: () =>
      team.hosts.flatMap((host) =>
        host.calendars.flatMap(({ id, source }) => {
          const pushes = reader.connector(host.id, id)?.pushes;
          const isFresh = reader.health(host.id).some((one) => one.id === id && one.state === 'fresh');
          return pushes ? [{ host: host.id, calendar: id, source, email: host.email, pushes, isFresh }] : [];
        }),
      ),
    connect: (source) => connect(source, { ...means, hostTimeZone: 'UTC' }),
    changed: (host, calendar) => reader.changed(host, calendar),
    readNow: (host, calendar) => reader.readNow(host, calendar, PATIENCE),
    counted() {
      const hosts = team.hosts.filter(({ active }) => active);
      const shut = hosts.filter(({ id }) => reader.hostBusy(id).state === 'closed').length;
      return { open: hosts.length - shut, closed: shut };
    },
    notes() {
      let unread = 0;
      const lines = team.hosts.flatMap(({ id, name, active }) => {
        const busy = reader.hostBusy(id);
        if (!active || busy.state !== 'closed') return [];
        if (busy.problem.code !== 'not-read-yet') {
          return `${name} is not offered: calendar ${busy.calendar}: ${busy.problem.message} ${busy.problem.remedy}`;
        }
        unread += 1;
        return [];
      });
      return unread === 0
        ? lines
        : [...lines, `Hosts whose calendars are still being read: ${unread}. They are offered then.`];
    },
    async close() {
      closed = true;
      await Promise.all([reader.stop(), thread.close()]);
    },
  };
}
