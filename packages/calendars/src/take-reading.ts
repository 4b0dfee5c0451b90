import { union } from '@team-booking/core/intervals';
import { DAY } from '@team-booking/core/time';
import { createHash } from 'node:crypto';
import type { BusyAnswer, Connector } from './connector.ts';
import type { ConnectorOptions } from './connector-options.ts';
import { problemOf, type CalendarProblem } from './problem.ts';
import type { CalendarSource } from './connect.ts';
import type { CalendarReading, CalendarSnapshot } from './snapshot.ts';

/** A calendar with a host's busy time. */
export interface HostCalendar {
  readonly host: string;
  /** Unique among the host's. */
  readonly calendar: string;
  readonly source: CalendarSource;
  /** IANA zone of the host. */
  readonly hostTimeZone: string;
  readonly hostEmail?: string | undefined;
  /** What it means that it cannot be read. Default `closed`. */
  readonly whenUnreadable?: WhenUnreadable | undefined;
}

/**
 * What a calendar that cannot be read means for its host: they are not offered (`closed`), they are offered by its last reading, however old
 * (`last-known`), or so that what is booked needs an approval (`ask`). One that was never read always closes.
 */
export type WhenUnreadable = 'closed' | 'last-known' | 'ask';

export interface ReadingSettings extends Omit<ConnectorOptions, 'hostTimeZone' | 'hostEmail' | 'apart'> {
  /** How far ahead of now calendars are read, in days. Further than any booking window. Default 400. */
  readonly ahead?: number;
}

/** Which events are our own bookings, which are counted elsewhere. */
export interface OwnEvents {
  /** Regular expression of their UIDs. Others may have UIDs of the same form. */
  readonly form: string;
  /** Those of these UIDs that are ours. An event is put into a calendar only after this knows of it. */
  among(uids: readonly string[]): Promise<ReadonlySet<string>>;
}

interface TakeOptions {
  readonly own?: OwnEvents | undefined;
  readonly ahead: number;
  readonly signal: AbortSignal;
}

/** Read this far back, as bookings that began before now may still run. */
const BEHIND = 2 * DAY;
/** Read beyond what is needed, so that an unchanged calendar need not be fetched again every day. */
const SPARE = 7 * DAY;

/** Reads a calendar once. Never rejects: errors are in the snapshot, beside the last good reading. */
export async function takeReading(
  listed: HostCalendar,
  connector: Connector,
  last: CalendarSnapshot,
  now: number,
  options: TakeOptions,
): Promise<CalendarSnapshot> {
  const { host, calendar } = listed;
  try {
    const got = await read(listed, connector, last, now, options);
    return 'reading' in got ? { host, calendar, reading: got.reading, failure: null } : failed(last, got.problem, now);
  } catch (error) {
    // A bug of ours closes this one host, and nothing else.
    return failed(last, problemOf('unexpected', `Reading has failed unexpectedly (${String(error)})`), now);
  }
}

type Outcome = { readonly reading: CalendarReading } | { readonly problem: CalendarProblem };

async function read(
  listed: HostCalendar,
  connector: Connector,
  last: CalendarSnapshot,
  now: number,
  { ahead, signal, own }: TakeOptions,
): Promise<Outcome> {
  const reusable =
    !last.failure && isOf(last, listed) && reaches(last.reading, now + ahead * DAY) ? last.reading : null;
  const { from, to } = reusable ?? { from: now - BEHIND, to: now + ahead * DAY + SPARE };
  const got = await connector.read({ from, to, since: reusable?.token ?? null, signal });
  if (!got.ok) return got;
  const { token, isCostly = false } = got;
  const known = { asOf: now, token, ...(isCostly && { isCostly }) };
  if (got.changed) return { reading: { ...known, from, to, ...(await sorted(got, own)), readAs: readAs(listed) } };
  if (!reusable) throw new Error('A calendar that was never read is said to be unchanged');
  const { isCostly: _before, ...same } = reusable;
  return { reading: { ...same, ...known } };
}

/** Of the events that were told apart, others take time, and ours stand somewhere. Where none can be told apart, nothing is known of ours. */
export async function sorted(
  { busy, apart }: Pick<Extract<BusyAnswer, { changed: true }>, 'busy' | 'apart'>,
  own: OwnEvents | undefined,
): Promise<Pick<CalendarReading, 'busy' | 'own'>> {
  if (apart === undefined) return { busy };
  if (apart.length === 0) return { busy, own: [] };
  const ours = own ? await own.among(apart.map(({ uid }) => uid)) : new Set();
  const others = apart.filter(({ uid }) => !ours.has(uid));
  return {
    busy: others.length === 0 ? busy : union([...busy, ...others.flatMap((one) => [...one.busy])]),
    own: apart.filter(({ uid }) => ours.has(uid)).map(({ busy: _busy, ...standing }) => standing),
  };
}

function reaches(reading: CalendarReading | null, instant: number): boolean {
  return reading !== null && reading.to >= instant;
}

/** Whether a snapshot was taken with the same settings; any other is invalid. */
export function isOf(snapshot: CalendarSnapshot, listed: HostCalendar): boolean {
  return snapshot.reading === null || snapshot.reading.readAs === readAs(listed);
}

/** What a calendar is read with, hashed because the address of a feed is often its secret. */
export function readAs({ source, hostTimeZone, hostEmail }: HostCalendar): string {
  return createHash('sha256')
    .update(JSON.stringify([source, hostTimeZone, hostEmail ?? null]))
    .digest('base64url');
}

function failed(last: CalendarSnapshot, problem: CalendarProblem, now: number): CalendarSnapshot {
  const { since, attempts } = last.failure ?? { since: now, attempts: 0 };
  return { ...last, failure: { problem, since, latest: now, attempts: attempts + 1 } };
}
