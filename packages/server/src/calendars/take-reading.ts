import { createHash } from 'node:crypto';
import { DAY, formatInstant } from './icalendar/date-values.ts';
import { readCalendar } from './icalendar/read-calendar.ts';
import { merged, toIntervals, type Interval } from './intervals.ts';
import type { CalendarLimits } from './limits.ts';
import { problemOf, type CalendarProblem } from './problem.ts';
import { readSource, type CalendarSource, type SourceOptions } from './sources/read-source.ts';
import type { CalendarReading, CalendarSnapshot } from './snapshot.ts';

/** A calendar that tells when a host is busy. */
export interface HostCalendar {
  readonly host: string;
  /** Unique among the host's. */
  readonly calendar: string;
  readonly source: CalendarSource;
  /** IANA zone of the host. */
  readonly hostTimeZone: string;
  readonly hostEmail?: string | undefined;
}

export interface ReadingSettings {
  /** How far ahead of now calendars are read, in days. Further than any booking window. Default 400. */
  readonly ahead?: number;
  readonly ownUids?: ReadonlySet<string> | undefined;
  readonly limits?: Partial<CalendarLimits>;
  readonly sources?: Omit<SourceOptions, 'validators' | 'bytes'>;
}

/** Bookings may still run that began before now. */
const BEHIND = 2 * DAY;
/** Read on beyond what is needed, so that an unchanged calendar need not be fetched again every day. */
const SPARE = 7 * DAY;

/** Reads a calendar once. Never rejects: whatever goes wrong is in the snapshot, beside the last good reading. */
export async function takeReading(
  listed: HostCalendar,
  last: CalendarSnapshot,
  now: number,
  settings: ReadingSettings & { readonly signal?: AbortSignal | undefined },
): Promise<CalendarSnapshot> {
  const { host, calendar } = listed;
  try {
    const got = await read(listed, last, now, settings);
    return 'reading' in got ? { host, calendar, reading: got.reading, failure: null } : failed(last, got.problem, now);
  } catch (error) {
    // A mistake of ours closes this one host, and nothing else.
    return failed(last, problemOf('unexpected', `Reading has failed unexpectedly (${String(error)})`), now);
  }
}

type Outcome = { readonly reading: CalendarReading } | { readonly problem: CalendarProblem };

async function read(
  listed: HostCalendar,
  last: CalendarSnapshot,
  now: number,
  { ahead = 400, ownUids, limits, sources, signal }: ReadingSettings & { readonly signal?: AbortSignal | undefined },
): Promise<Outcome> {
  const { source, hostTimeZone, hostEmail } = listed;
  const readAs = fingerprint(listed);
  const asOf = formatInstant(now);
  const [from, to] = [formatInstant(now - BEHIND), formatInstant(now + ahead * DAY + SPARE)];

  const reusable =
    !last.failure && reaches(last.reading, now + ahead * DAY) && last.reading?.readAs === readAs ? last.reading : null;
  const got = await readSource(source, {
    ...sources,
    ...(limits?.bytes !== undefined && { bytes: limits.bytes }),
    signal,
    validators: reusable?.validators,
  });
  if (!got.ok) return got;
  if (!got.changed) {
    const never = 'The calendar is said to be unchanged, but was never read';
    return reusable ? { reading: { ...reusable, asOf } } : { problem: problemOf('unreachable', never) };
  }
  const { text, validators } = got;
  const digest = digestOf(text);
  if (reusable?.digest === digest) return { reading: { ...reusable, asOf, validators } };

  const said = readCalendar(text, {
    from,
    to,
    hostTimeZone,
    ...(hostEmail !== undefined && { hostEmail }),
    ...(ownUids && { ownUids }),
    ...(limits && { limits }),
  });
  if (!said.ok) return said;
  return { reading: { asOf, from, to, busy: joined(said.busy, said.unknown), validators, digest, readAs } };
}

function reaches(reading: CalendarReading | null, instant: number): boolean {
  return reading !== null && Date.parse(reading.to) >= instant;
}

/** Whether a snapshot was taken of this source in this way; another one is worth nothing. */
export function isOf(snapshot: CalendarSnapshot, listed: HostCalendar): boolean {
  return snapshot.reading === null || snapshot.reading.readAs === fingerprint(listed);
}

// Hashed, because the address of a feed is often its secret.
function fingerprint({ source, hostTimeZone, hostEmail }: HostCalendar): string {
  return createHash('sha256')
    .update(JSON.stringify([source, hostTimeZone, hostEmail ?? null]))
    .digest('base64url');
}

// Google stamps every event with the time of asking, so that its calendars never look the same.
function digestOf(text: string): string {
  return createHash('sha256')
    .update(text.replaceAll(/^DTSTAMP[:;].*$/gm, ''))
    .digest('base64url');
}

function failed(last: CalendarSnapshot, problem: CalendarProblem, now: number): CalendarSnapshot {
  const latest = formatInstant(now);
  const { since, attempts } = last.failure ?? { since: latest, attempts: 0 };
  return { ...last, failure: { problem, since, latest, attempts: attempts + 1 } };
}

function joined(...sets: readonly (readonly Interval[])[]): Interval[] {
  return toIntervals(merged(sets.flat().map(({ start, end }) => ({ start: Date.parse(start), end: Date.parse(end) }))));
}
