import type { HttpHandler } from '@team-booking/contract/http';
import type { EmptySearch } from '@team-booking/engine';
import type { ApiOptions } from '../options.ts';
import { KeptAnswer } from './kept-answer.ts';
import { Recent } from './recent.ts';
import type { WatchedSearches } from './watched-searches.ts';
import { isSame, stampOf, subjectOf, type AvailabilityVersions, type Subject } from './versions.ts';

/** What all kept answers may take in memory, bytes. */
const LIMIT = 32 * 1024 * 1024;

interface Kept {
  readonly answer: KeptAnswer;
  readonly subject: Subject;
  /** What the answer was made from. */
  readonly stamp: string;
  /** The search without result that it answers; `null` if there are times in it. */
  readonly search: EmptySearch | null;
  /** Whether the subject is known to be the one that was computed. Found out when the answer is asked for a second time. */
  isChecked: boolean;
}

/** What one computation came to: an answer for everybody who waits for it, or a response for who has begun it. */
type Made = Pick<Kept, 'answer' | 'search'> | { readonly response: Response };

export interface KeepingOptions extends Pick<ApiOptions, 'store' | 'team' | 'now'> {
  readonly versions: AvailabilityVersions;
  /** Is told when an answer without times is given again. Default: nobody is. */
  readonly searches?: WatchedSearches | undefined;
  /** Bytes that answers may take in memory. Default: 32 MiB. */
  readonly limit?: number;
}

/**
 * Keeps availability answers in front of a handler until something changes that they were made from. Requests that arrive together are
 * computed once. Requests with a token or a link, refusals and redirects are not kept, and everything else passes through.
 */
export function keepAnswers(handle: HttpHandler, options: KeepingOptions): HttpHandler {
  const { store, team, now, versions, searches, limit = LIMIT } = options;
  const kept = new Recent<Kept>(limit, ({ answer }) => answer.bytes);
  const making = new Map<string, Promise<Made>>();
  /** By slug; a hint. */
  const subjects = new Map<string, Subject>();

  async function answer(request: Request, path: string, slug: string): Promise<Response> {
    const key = path + queryOf(request);
    // What somebody has begun before may be older than the last commit that this visitor knows of, so it is judged as what is kept.
    await making.get(key)?.catch(() => {});
    const known = kept.get(key);
    if (known && (await holds(known, slug))) return again(known, request);
    // What has begun since is as good as one's own.
    const joined = making.get(key);
    const mine = joined ?? make(request, path, slug, key).finally(() => making.delete(key));
    if (!joined) making.set(key, mine);
    const made = await mine;
    if ('answer' in made) return joined ? again(made, request) : made.answer.respond(request);
    return joined ? handle(request, { path }) : made.response;
  }

  /** Gives an answer that was computed for somebody else. */
  function again({ answer: given, search }: Pick<Kept, 'answer' | 'search'>, request: Request): Promise<Response> {
    if (search) searches?.note(search, now());
    return given.respond(request);
  }

  async function holds(entry: Kept, slug: string): Promise<boolean> {
    // A configuration just before the computation may have brought in hosts whom the stamp does not watch. One since then changes the
    // stamp, so the present subject tells, as long as the stamp is read after it.
    if (!entry.isChecked) {
      const present = await subjectOf(store, team, slug);
      if (!present || !isSame(entry.subject, present)) {
        subjects.delete(slug);
        return false;
      }
      entry.isChecked = true;
    }
    return entry.stamp === (await stampOf(entry.subject, versions, now()));
  }

  async function make(request: Request, path: string, slug: string, key: string): Promise<Made> {
    kept.delete(key);
    const subject = subjects.get(slug) ?? (await subjectOf(store, team, slug));
    if (!subject) return { response: await handle(request, { path }) };
    const stamp = await stampOf(subject, versions, now());
    const isPlain = request.method === 'GET' && !request.headers.has('If-None-Match');
    const compute = async () => handle(isPlain ? request : new Request(request.url), { path });
    const { result: response, search } = searches
      ? await searches.during(compute)
      : { result: await compute(), search: null };
    if (response.status !== 200) {
      subjects.delete(slug);
      return { response };
    }
    const answer = await KeptAnswer.of(response, () => {
      if (kept.get(key) === entry) kept.set(key, entry);
    });
    const entry: Kept = { answer, subject, stamp, search, isChecked: false };
    kept.set(key, entry);
    subjects.set(slug, subject);
    return entry;
  }

  return async (request, handled = {}) => {
    const { path, admit } = handled;
    const slug = path === undefined ? null : slugOf(request, path);
    if (slug === null) return handle(request, handled);
    try {
      admit?.('availability');
      return await answer(request, path!, slug);
    } catch (error) {
      // The handler has the answers for what is refused and for what fails.
      const admit = () => {
        throw error;
      };
      return handle(request, { ...handled, admit });
    }
  };
}

/** A link in a query, also if its name is written in percent signs, as no client has to. */
const LINK = /link=|%[46]/i;

/** The slug whose availability is asked for by everybody, without a token or a link that may end, else `null`. */
function slugOf({ method, headers, url }: Request, path: string): string | null {
  if (method !== 'GET' && method !== 'HEAD') return null;
  const slug = /^\/booking-types\/([a-z0-9-]+)\/availability$/.exec(path)?.[1];
  return slug === undefined || headers.has('Authorization') || LINK.test(url) ? null : slug;
}

function queryOf({ url }: Request): string {
  const start = url.indexOf('?');
  return start === -1 ? '' : url.slice(start);
}
