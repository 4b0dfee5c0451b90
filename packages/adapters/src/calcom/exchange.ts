import { errorCode } from '@team-booking/contract';
import { BackendError } from '@team-booking/sdk';
import type { CalcomOptions } from './options.ts';
import { isMembers, members, InvalidAnswer } from './reading.ts';

/** Each endpoint is versioned separately; without the header Cal.com answers in an older format. */
const VERSIONS = { 'event-types': '2024-06-14', slots: '2024-09-04', bookings: '2024-08-13' };

/** A request that Cal.com understood and refused, with its message. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

interface Call {
  signal?: AbortSignal | undefined;
  method?: 'POST';
  body?: unknown;
}

/** Sends a request to Cal.com and parses the `data` of its answer. */
export type Ask = <T>(path: string, read: (data: unknown) => T, call?: Call) => Promise<T>;

const KEY_IN_PAGE =
  'whoever opens this page can read its apiKey, and use the whole account. Revoke it; let a proxy of yours add one (url).';

/**
 * @returns sends requests; rejects with {@link Refused} if Cal.com refused, otherwise with a `BackendError`
 */
export function exchange({
  url = 'https://api.cal.com',
  apiKey,
  timeout = 20_000,
  fetch = (...call) => globalThis.fetch(...call),
}: CalcomOptions): Ask {
  const base = `${url.replace(/\/+$/, '')}/v2/`;
  if (apiKey && 'document' in globalThis) console.warn(`calcom(): ${KEY_IN_PAGE}`);
  return async (path, read, { signal, method = 'GET', body } = {}) => {
    const address = base + path;
    const headers: Record<string, string> = {
      'cal-api-version': VERSIONS[/^[a-z-]+/.exec(path)![0] as keyof typeof VERSIONS],
    };
    if (apiKey) headers['authorization'] = `Bearer ${apiKey}`;
    if (body !== undefined) headers['content-type'] = 'application/json';
    const patience = AbortSignal.timeout(timeout);
    let response: Response;
    let text: string;
    try {
      response = await fetch(address, {
        method,
        headers,
        ...(body !== undefined && { body: JSON.stringify(body) }),
        credentials: 'omit',
        signal: signal ? AbortSignal.any([signal, patience]) : patience,
      });
      text = await response.text();
    } catch (cause) {
      signal?.throwIfAborted();
      const why = patience.aborted ? `not answered in ${timeout} ms` : 'not reached: connection, CORS, connect-src?';
      throw new BackendError('offline', `${address}: ${why}`, undefined, { cause });
    }
    const { ok, status } = response;
    const envelope = parsed(text);
    if (ok) return readData(address, envelope, read);
    const error = isMembers(envelope) && isMembers(envelope['error']) ? envelope['error'] : null;
    const words = typeof error?.['message'] === 'string' ? error['message'] : '';
    const code = errorCode(status);
    if (code === 'refused' && error) throw new Refused(status, words);
    const wait = response.headers.get('retry-after');
    const remedy = words || (code !== 'refused' ? '' : "Check that this is the address of Cal.com's API v2.");
    const keyless = status === 401 && !apiKey ? ' Without a key, give the event type itself in eventTypes.' : '';
    const later = status === 429 && wait ? ` Try again in ${wait} seconds.` : '';
    throw new BackendError(
      code === 'refused' ? 'broken' : code,
      `${address} answered ${status}. ${remedy}${keyless}${later}`.trim(),
    );
  };
}

function readData<T>(address: string, envelope: unknown, read: (data: unknown) => T): T {
  try {
    const { status, data } = members(envelope, 'the answer');
    if (status !== 'success') throw new InvalidAnswer('status is not success');
    return read(data);
  } catch (cause) {
    if (!(cause instanceof InvalidAnswer)) throw cause;
    const remedy = "Check that this is the address of Cal.com's API v2, and report it to this adapter if it is.";
    throw new BackendError('broken', `${address}: ${cause.message}. ${remedy}`, undefined, { cause });
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
