import { createHash } from 'node:crypto';
import { union, type IntervalSet } from '@team-booking/core/intervals';
import { readBusy, type BusyOptions } from '../icalendar/read-busy.ts';
import type { CalendarProblem } from '../problem.ts';

/** One calendar to parse. Plain data, so that it can be sent to a worker thread. */
export interface ParseJob {
  readonly text: string;
  readonly options: BusyOptions;
  /** Digest of the text that was parsed last in the same way; an equal text is not parsed again. */
  readonly known: string | null;
}

/** The result of a {@link ParseJob}. Plain data. */
export type Parsed =
  | { readonly kind: 'unchanged' }
  /** `busy` includes what the calendar says nothing about. */
  | { readonly kind: 'read'; readonly digest: string; readonly busy: IntervalSet }
  | { readonly kind: 'unreadable'; readonly problem: CalendarProblem };

/** Parses one calendar; rejects for mistakes of ours only. */
export type Parse = (job: ParseJob, signal?: AbortSignal) => Promise<Parsed>;

/** Parses on this thread. */
export function parse({ text, options, known }: ParseJob): Parsed {
  const digest = digestOf(text);
  if (digest === known) return { kind: 'unchanged' };
  const read = readBusy(text, options);
  if (!read.ok) return { kind: 'unreadable', problem: read.problem };
  return { kind: 'read', digest, busy: union([...read.busy, ...read.unknown]) };
}

// Google writes the time of the request into every event, so its calendars never compare equal.
function digestOf(text: string): string {
  return createHash('sha256')
    .update(text.replaceAll(/^DTSTAMP[:;].*$/gm, ''))
    .digest('base64url');
}
