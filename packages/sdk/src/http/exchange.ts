import type { Problem } from '@team-booking/contract';
import { BackendError, type BackendErrorCode } from '../backend-error.ts';
import type { HttpOptions } from './http.ts';

/** What a backend answered that the contract knows as an answer. */
export interface Answer {
  readonly status: number;
  readonly etag: string | null;
  readonly body: unknown;
  /** RFC 9457 problem details with a code, if the backend did not do what was asked (409 and 422). */
  readonly problem: Problem | null;
}

/**
 * Sends one request and reads its answer.
 *
 * @throws BackendError for what is neither an answer of the contract nor one of its ordinary refusals
 */
export async function exchange(
  url: string,
  init: RequestInit,
  signal: AbortSignal | undefined,
  { fetch = globalThis.fetch, timeout = 20_000 }: HttpOptions,
): Promise<Answer> {
  const patience = AbortSignal.timeout(timeout);
  let response: Response;
  let text: string;
  try {
    response = await fetch(url, {
      ...init,
      // Sessions are no part of the contract, so nothing that could be one goes out.
      credentials: 'omit',
      // Asks by tag without a header of ours, which would cost a preflight.
      cache: 'no-cache',
      signal: signal ? AbortSignal.any([signal, patience]) : patience,
    });
    text = await response.text();
  } catch (cause) {
    signal?.throwIfAborted();
    const why = patience.aborted ? `not answered in ${timeout} ms` : 'not reached: connection, CORS, connect-src?';
    throw new BackendError('offline', `${url}: ${why}`, undefined, { cause });
  }
  const { ok, status, headers } = response;
  const body = parse(text);
  const problem = !ok && (body as Problem | null)?.code ? (body as Problem) : null;
  if (ok || status === 304 || (problem && (status === 409 || status === 422))) {
    return { status, etag: headers.get('etag'), body, problem };
  }
  const code = CODES[status] ?? (status > 499 ? 'unavailable' : problem ? 'refused' : 'broken');
  throw new BackendError(code, `${url}: ${status} ${problem?.detail ?? REMEDY}`, problem ?? undefined);
}

const CODES: Record<number, BackendErrorCode> = {
  401: 'unauthorized',
  403: 'unauthorized',
  404: 'not-found',
  429: 'too-many-requests',
};

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const REMEDY = 'is no answer of the booking contract 1.x: is the address right?';

/** An answer that is not the contract's. @param what is wrong with it */
export function broken(url: string, what = 'this'): BackendError {
  return new BackendError('broken', `${url}: ${what} ${REMEDY}`);
}
