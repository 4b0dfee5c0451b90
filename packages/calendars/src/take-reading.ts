import { DAY } from '@team-booking/core/time';
import { createHash } from 'node:crypto';
import type { CalendarLimits } from './limits.ts';
import { parse, type Parse } from './parsing/parse.ts';
import { problemOf, type CalendarProblem } from './problem.ts';
import { readSource, type CalendarSource, type SourceOptions } from './sources/read-source.ts';
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
}

export interface ReadingSettings {
  /** How far ahead of now calendars are read, in days. Further than any booking window. Default 400. */
  readonly ahead?: number;
  readonly ownUids?: ReadonlySet<string> | undefined;
  readonly limits?: Partial<CalendarLimits>;
  readonly sources?: Omit<SourceOptions, 'validators' | 'bytes'>;
  /** Default: on this thread, which blocks it. */
  readonly parse?: Parse;
}

/** Read this far back, as bookings that began before now may still run. */
const BEHIND = 2 * DAY;
/** Read beyond what is needed, so that an unchanged calendar need not be fetched again every day. */
const SPARE = 7 * DAY;

/** Reads a calendar once. Never rejects: errors are in the snapshot, beside the last good reading. */
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
    // A bug of ours closes this one host, and nothing else.
    return failed(last, problemOf('unexpected', `Reading has failed unexpectedly (${String(error)})`), now);
  }
}

type Outcome = { readonly reading: CalendarReading } | { readonly problem: CalendarProblem };

async function read(
  listed: HostCalendar,
  last: CalendarSnapshot,
  now: number,
  settings: ReadingSettings & { readonly signal?: AbortSignal | undefined },
): Promise<Outcome> {
  const { ahead = 400, ownUids, limits, sources, signal } = settings;
  const { source, hostTimeZone, hostEmail } = listed;
  const readAs = fingerprint(listed);
  const asOf = now;
  const [from, to] = [now - BEHIND, now + ahead * DAY + SPARE];

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
  const options = {
    from,
    to,
    hostTimeZone,
    ...(hostEmail !== undefined && { hostEmail }),
    ...(ownUids && { ownUids }),
    ...(limits && { limits }),
  };
  const job = { text, options, known: reusable?.digest ?? null };
  const parsed = await (settings.parse ? settings.parse(job, signal) : parse(job));
  if (parsed.kind === 'unreadable') return parsed;
  if (parsed.kind === 'read') {
    return { reading: { asOf, from, to, busy: parsed.busy, validators, digest: parsed.digest, readAs } };
  }
  const never = 'The calendar is said to be unchanged, but was never read';
  return reusable ? { reading: { ...reusable, asOf, validators } } : { problem: problemOf('unexpected', never) };
}

function reaches(reading: CalendarReading | null, instant: number): boolean {
  return reading !== null && reading.to >= instant;
}

/** Whether a snapshot was taken with the same settings; any other is invalid. */
export function isOf(snapshot: CalendarSnapshot, listed: HostCalendar): boolean {
  return snapshot.reading === null || snapshot.reading.readAs === fingerprint(listed);
}

// Hashed, because the address of a feed is often its secret.
function fingerprint({ source, hostTimeZone, hostEmail }: HostCalendar): string {
  return createHash('sha256')
    .update(JSON.stringify([source, hostTimeZone, hostEmail ?? null]))
    .digest('base64url');
}

function failed(last: CalendarSnapshot, problem: CalendarProblem, now: number): CalendarSnapshot {
  const { since, attempts } = last.failure ?? { since: now, attempts: 0 };
  return { ...last, failure: { problem, since, latest: now, attempts: attempts + 1 } };
}
