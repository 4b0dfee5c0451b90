import { createHash } from 'node:crypto';
import { union, type IntervalSet } from '@team-booking/core/intervals';
import type { EventApart } from '../icalendar/apart.ts';
import { readBusy, type BusyOptions } from '../icalendar/read-busy.ts';
import { Meter } from '../limits.ts';
import { CalendarUnreadable, type CalendarProblem } from '../problem.ts';
import { eachObject, type DavAnswer } from '../caldav/dav-answer.ts';

/** A calendar to parse, in one text or several. Plain data, so that it can be sent to a worker thread. */
export interface ParseJob {
  /** Each is a file of its own: what one defines means nothing in another. */
  readonly texts: readonly string[];
  /** Instead of texts: what a CalDAV server has answered, each object of which is a text. Nothing is known of them before. */
  readonly answers?: readonly DavAnswer[];
  readonly options: BusyOptions;
  /** Digest of the texts that were parsed last in the same way; equal ones are not parsed again. */
  readonly known: string | null;
}

/** The result of a {@link ParseJob}. Plain data. */
export type Parsed =
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'read'; readonly digest: string; readonly texts: readonly ParsedText[] }
  | { readonly kind: 'unreadable'; readonly problem: CalendarProblem };

/** What one text says. */
export interface ParsedText {
  /** Busy time, and what it says nothing about. */
  readonly busy: IntervalSet;
  /** Events that may be ours, whose time is not in `busy`. */
  readonly apart: readonly EventApart[];
  /** The object of the server that it is the text of. */
  readonly object?: { readonly name: string; readonly etag: string | undefined };
}

/** Parses one calendar; rejects for mistakes of ours only. */
export type Parse = (job: ParseJob, signal?: AbortSignal) => Promise<Parsed>;

/** Parses on this thread. */
export function parse({ texts, answers, options, known }: ParseJob): Parsed {
  const digest = answers ? '' : digestOf(texts);
  if (digest === known) return { kind: 'unchanged' };
  // Together they may take what one may.
  const meter = new Meter(options.limits);
  const read: ParsedText[] = [];
  let problem: CalendarProblem | undefined;
  const readOne = (text: string, object?: ParsedText['object']): void => {
    if (problem) return;
    const one = readBusy(text, options, meter);
    if (one.ok) read.push({ busy: union([...one.busy, ...one.unknown]), apart: one.apart, ...(object && { object }) });
    else ({ problem } = one);
  };
  try {
    if (answers) eachObject(answers, ({ text, etag }, name) => readOne(text, { name, etag }));
    else for (const text of texts) readOne(text);
  } catch (error) {
    if (!(error instanceof CalendarUnreadable)) throw error;
    ({ problem } = error);
  }
  if (problem) return { kind: 'unreadable', problem };
  return { kind: 'read', digest, texts: read };
}

// Google writes the time of the request into every event, so its calendars never compare equal.
function digestOf(texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text.replaceAll(/^DTSTAMP[:;].*$/gm, '')).update('\0');
  return hash.digest('base64url');
}
