import { BackendError } from '../backend-error.ts';

/** An HTTP answer with its body parsed. */
export interface Answer {
  readonly ok: boolean;
  readonly status: number;
  readonly etag: string | null;
  /** `null` if it is no JSON. */
  readonly body: unknown;
}

export interface HttpOptions {
  /** Milliseconds to wait for an answer; then a call rejects as `offline`. Default: 20,000. */
  timeout?: number;
  /** Sends requests. Default: the runtime's. */
  fetch?: typeof globalThis.fetch;
  /** Answers that are here already, by the path below the address that they are asked for at. Each is used once. */
  answers?: Record<string, unknown>;
}

/** What the methods of an HTTP backend share. */
export interface Exchanges {
  readonly base: string;
  /** Sends a request to a path under the base. */
  send: (path: string, init: RequestInit, signal?: AbortSignal) => Promise<Answer>;
  /** Reads and checks an answer; as long as its entity tag stays the same, returns the very same object. */
  get: <T>(path: string, check: (body: T) => boolean, signal?: AbortSignal, token?: string) => Promise<T>;
}

/** Sends a request and reads the answer. @throws BackendError `offline` if none comes */
export async function exchange(
  url: string,
  init: RequestInit,
  signal: AbortSignal | undefined,
  { fetch = globalThis.fetch, timeout = 20_000 }: HttpOptions,
): Promise<Answer> {
  signal?.throwIfAborted();
  // Not `AbortSignal.any`, which browsers of 2023 lack.
  const call = new AbortController();
  const stop = () => call.abort();
  const timer = setTimeout(() => call.abort(new DOMException('', 'TimeoutError')), timeout);
  signal?.addEventListener('abort', stop);
  try {
    const response = await fetch(url, {
      // The visitor's side knows no sessions, so it sends no cookies.
      credentials: 'omit',
      ...init,
      // The browser revalidates; an If-None-Match header of ours would cost a preflight.
      cache: 'no-cache',
      signal: call.signal,
    });
    const { ok, status, headers } = response;
    return { ok, status, etag: headers.get('etag'), body: parse(await response.text()) };
  } catch (cause) {
    signal?.throwIfAborted();
    const why = call.signal.aborted ? `not answered in ${timeout} ms` : 'not reached: connection, CORS, connect-src?';
    throw new BackendError('offline', `${url}: ${why}`, undefined, { cause });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
  }
}

/** More is no answer of the contract, and would keep a page busy for seconds. */
const LONGEST = 4e6;

/** The value of a text; `null` if it is no JSON, or too long. */
export function parse(text: string): unknown {
  try {
    return text.length > LONGEST ? null : JSON.parse(text);
  } catch {
    return null;
  }
}
