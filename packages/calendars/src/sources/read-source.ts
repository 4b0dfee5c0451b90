import { CalendarUnreadable, type CalendarProblem } from '../problem.ts';
import { defaultLimits } from '../limits.ts';
import { fetchFeed } from './fetch-feed.ts';
import { readCalendarFile } from './read-file.ts';
import type { Request } from '../net/request.ts';
import type { SourceText, Validators } from './source-text.ts';

/** Where a calendar comes from. Files are for the operator of the server: never take a path from anybody else. */
export type CalendarSource =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'feed'; readonly url: string };

export type SourceReading =
  | ({ readonly ok: true } & SourceText)
  | { readonly ok: false; readonly problem: CalendarProblem };

export interface SourceOptions {
  /** Of an earlier reading of the same source. */
  readonly validators?: Validators | undefined;
  /** Most bytes, after decompression. Default 20 MiB. */
  readonly bytes?: number;
  /** Time for a feed to answer in full, redirects included. Default 10,000. */
  readonly milliseconds?: number;
  /** Most redirects to follow. Default 5. */
  readonly redirects?: number;
  /** Which IP addresses may be connected to. Default: those of the public internet. */
  readonly allowAddress?: ((address: string) => boolean) | undefined;
  /** Aborts the request. */
  readonly signal?: AbortSignal | undefined;
  /** How requests are sent. Default `requestWith()`. */
  readonly request?: Request | undefined;
}

/** The text of a calendar, or why there is none. Never rejects. */
export async function readSource(source: CalendarSource, options: SourceOptions = {}): Promise<SourceReading> {
  const { bytes = defaultLimits.bytes, milliseconds = 10_000, redirects = 5 } = options;
  try {
    if (source.kind === 'file') {
      return { ok: true, changed: true, text: await readCalendarFile(source.path, bytes), validators: {} };
    }
    return { ok: true, ...(await fetchFeed(source.url, { ...options, bytes, milliseconds, redirects })) };
  } catch (error) {
    if (error instanceof CalendarUnreadable) return { ok: false, problem: error.problem };
    throw error;
  }
}
