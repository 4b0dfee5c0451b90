import { CalendarUnreadable, type CalendarProblem } from '../problem.ts';
import { fetchFeed } from './fetch-feed.ts';
import { readCalendarFile } from './read-file.ts';
import { withDefaults, type Means } from '../net/exchange.ts';
import type { SourceText, Validators } from './source-text.ts';

/** Where the text of a calendar comes from. Files are for the operator of the server: never take a path from anybody else. */
export type TextSource =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'feed'; readonly url: string };

export type SourceReading =
  | ({ readonly ok: true } & SourceText)
  | { readonly ok: false; readonly problem: CalendarProblem };

export interface SourceOptions extends Partial<Means> {
  /** Of an earlier reading of the same source. */
  readonly validators?: Validators | undefined;
}

/** The text of a calendar, or why there is none. Never rejects. */
export async function readSource(source: TextSource, options: SourceOptions = {}): Promise<SourceReading> {
  const means = withDefaults(options);
  try {
    if (source.kind === 'file') {
      return { ok: true, ...(await readCalendarFile(source.path, means.bytes, options.validators)) };
    }
    return { ok: true, ...(await fetchFeed(source.url, means)) };
  } catch (error) {
    if (error instanceof CalendarUnreadable) return { ok: false, problem: error.problem };
    throw error;
  }
}
