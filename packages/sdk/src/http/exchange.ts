import { BackendError } from '../backend-error.ts';
import type { HttpOptions } from './http.ts';

/** What came back. */
export interface Answer {
  readonly ok: boolean;
  readonly status: number;
  readonly etag: string | null;
  /** `null` where it was no JSON. */
  readonly body: unknown;
}

/** Sends a request and reads the answer. @throws BackendError `offline` if none comes */
export async function exchange(
  url: string,
  init: RequestInit,
  signal: AbortSignal | undefined,
  { fetch = globalThis.fetch, timeout = 20_000 }: HttpOptions,
): Promise<Answer> {
  const patience = AbortSignal.timeout(timeout);
  try {
    const response = await fetch(url, {
      ...init,
      // Sessions are no part of the contract, so nothing that could be one goes out.
      credentials: 'omit',
      // Asks by tag without a header of ours, which would cost a preflight.
      cache: 'no-cache',
      signal: signal ? AbortSignal.any([signal, patience]) : patience,
    });
    const { ok, status, headers } = response;
    return { ok, status, etag: headers.get('etag'), body: parse(await response.text()) };
  } catch (cause) {
    signal?.throwIfAborted();
    const why = patience.aborted ? `not answered in ${timeout} ms` : 'not reached: connection, CORS, connect-src?';
    throw new BackendError('offline', `${url}: ${why}`, undefined, { cause });
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
