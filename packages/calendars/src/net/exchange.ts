import { defaultLimits } from '../limits.ts';
import { CalendarUnreadable } from '../problem.ts';
import { isPublicAddress } from './addresses.ts';
import { retryAfterOf } from './retry-after.ts';
import { AddressBarred, requestWith, type Answer, type Request } from './request.ts';

/** By which means an address is asked, and within which bounds. */
export interface Means {
  /** Most bytes of an answer, after decompression. Default 20 MiB. */
  readonly bytes: number;
  /** Time to answer in full, redirects included. Default 10,000. */
  readonly milliseconds: number;
  /** Most redirects to follow. Default 5. */
  readonly redirects: number;
  /** Which IP addresses may be connected to. Default: those of the public internet. */
  readonly allowAddress?: ((address: string) => boolean) | undefined;
  /** Aborts the request. */
  readonly signal?: AbortSignal | undefined;
  /** How requests are sent. Default `requestWith()`. */
  readonly request?: Request | undefined;
}

/** What is not given as it is by default. */
export function withDefaults<T extends Partial<Means>>(means: T): T & Means {
  const { bytes = defaultLimits.bytes, milliseconds = 10_000, redirects = 5 } = means;
  return { ...means, bytes, milliseconds, redirects };
}

interface Message {
  readonly method?: string | undefined;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
  /** Sent to the host of the first address only, and never by http: where that was https:. */
  readonly authorization?: string | undefined;
}

/** Sent by a calendar server or a feed. Its body ends at the limit of bytes with a failure. */
export interface Reply extends Omit<Answer, 'close'> {
  /** Where the redirects led to. */
  readonly url: URL;
}

/**
 * Sends one message. Redirects are followed here, one by one, so that every hop is checked.
 *
 * Messages name the host only: the path of such an address is often its secret.
 *
 * @param use reads the body; what it leaves is discarded
 * @throws CalendarUnreadable
 */
export async function exchange<T>(
  address: string,
  { authorization, ...message }: Message,
  means: Means,
  use: (reply: Reply) => Promise<T>,
): Promise<T> {
  const { request = requestWith(), allowAddress = isPublicAddress } = means;
  const timeout = AbortSignal.timeout(means.milliseconds);
  const signal = means.signal ? AbortSignal.any([means.signal, timeout]) : timeout;

  const first = parseAddress(address);
  let url = first;
  try {
    for (let hop = 0; hop <= means.redirects; hop += 1) {
      const isTrusted = url.host === first.host && (url.protocol === 'https:' || first.protocol === 'http:');
      const headers = { ...message.headers, ...(authorization !== undefined && isTrusted && { authorization }) };
      const answer = await request(url, { ...message, headers, signal, allowAddress });
      try {
        const location = answer.status >= 300 && answer.status < 400 ? answer.headers.location : undefined;
        if (location === undefined) return await use({ ...answer, url, body: bounded(answer.body, url, means.bytes) });
        url = parseAddress(location, url);
      } finally {
        answer.close();
      }
    }
  } catch (error) {
    throw asProblem(error, url, signal, means.milliseconds);
  }
  throw new CalendarUnreadable(
    'too-many-redirects',
    `The calendar at ${url.host} redirects more than ${means.redirects} times`,
  );
}

/** Why an answer is of no use: for a while, or until somebody does something. */
export function refusal(reply: Pick<Reply, 'status' | 'url' | 'headers'>): CalendarUnreadable {
  const { status, url } = reply;
  const code = status === 429 ? 'asked-too-often' : status >= 500 ? 'unreachable' : 'refused';
  return new CalendarUnreadable(code, `The calendar at ${url.host} answers ${status}`, {
    retryAfter: retryAfterOf(reply),
  });
}

function parseAddress(address: string, base?: URL): URL {
  const url = URL.parse(address.trim().replace(/^webcals?:/i, 'https:'), base);
  if (!url)
    throw new CalendarUnreadable(
      'bad-address',
      base ? `The calendar at ${base.host} redirects to no address` : 'The address is none',
    );
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    throw new CalendarUnreadable('bad-address', `An address that starts with ${url.protocol} cannot be fetched`);
  }
  return url;
}

async function* bounded(body: AsyncIterable<Uint8Array>, url: URL, bytes: number): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > bytes)
      throw new CalendarUnreadable('too-large', `The calendar at ${url.host} has more than ${bytes} bytes`);
    yield chunk;
  }
}

function asProblem(error: unknown, url: URL, signal: AbortSignal, milliseconds: number): CalendarUnreadable {
  if (error instanceof CalendarUnreadable) return error;
  if (signal.aborted)
    return new CalendarUnreadable('timeout', `The calendar at ${url.host} has not answered within ${milliseconds} ms`);
  if (error instanceof AddressBarred) {
    return new CalendarUnreadable(
      'private-address',
      `The calendar at ${url.host} is at the private address ${error.message}`,
    );
  }
  const { code, message } = error as NodeJS.ErrnoException;
  return new CalendarUnreadable('unreachable', `The calendar at ${url.host} cannot be reached (${code ?? message})`);
}
