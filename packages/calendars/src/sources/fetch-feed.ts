import { CalendarUnreadable } from '../problem.ts';
import { isPublicAddress } from '../net/addresses.ts';
import { decoded } from './decode.ts';
import { AddressBarred, requestWith, type Answer, type Request } from '../net/request.ts';
import type { SourceText, Validators } from './source-text.ts';

export interface FeedOptions {
  readonly bytes: number;
  readonly milliseconds: number;
  readonly redirects: number;
  readonly validators?: Validators | undefined;
  readonly allowAddress?: ((address: string) => boolean) | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly request?: Request | undefined;
}

/**
 * The text behind an address. Redirects are followed here, one by one, so that every hop is checked.
 *
 * Messages name the host only: the path of such an address is often its secret.
 *
 * @throws CalendarUnreadable
 */
export async function fetchFeed(address: string, options: FeedOptions): Promise<SourceText> {
  const { request = requestWith(), allowAddress = isPublicAddress, validators } = options;
  const timeout = AbortSignal.timeout(options.milliseconds);
  const signal = options.signal ? AbortSignal.any([options.signal, timeout]) : timeout;
  const headers = {
    accept: 'text/calendar, */*;q=0.1',
    'user-agent': 'team-booking',
    ...(validators?.etag !== undefined && { 'if-none-match': validators.etag }),
    ...(validators?.lastModified !== undefined && { 'if-modified-since': validators.lastModified }),
  };

  let url = parseAddress(address);
  try {
    for (let hop = 0; hop <= options.redirects; hop += 1) {
      const answer = await request(url, { headers, signal, allowAddress });
      const location = answer.status >= 300 && answer.status < 400 ? answer.headers.location : undefined;
      if (location === undefined) return await textOf(answer, url, options);
      answer.close();
      url = parseAddress(location, url);
    }
  } catch (error) {
    throw asProblem(error, url, signal, options.milliseconds);
  }
  throw new CalendarUnreadable(
    'too-many-redirects',
    `The calendar at ${url.host} redirects more than ${options.redirects} times`,
  );
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

async function textOf(answer: Answer, url: URL, { bytes, validators }: FeedOptions): Promise<SourceText> {
  const { status, headers } = answer;
  if (status === 304 && validators) {
    answer.close();
    return { changed: false };
  }
  if (status !== 200) {
    answer.close();
    const passing = status === 429 || status >= 500;
    throw new CalendarUnreadable(passing ? 'unreachable' : 'refused', `The calendar at ${url.host} answers ${status}`);
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of answer.body) {
    size += chunk.length;
    if (size > bytes) {
      answer.close();
      throw new CalendarUnreadable('too-large', `The calendar at ${url.host} has more than ${bytes} bytes`);
    }
    chunks.push(chunk);
  }
  const { etag, 'last-modified': lastModified } = headers;
  return {
    changed: true,
    text: decoded(Buffer.concat(chunks)),
    validators: { ...(etag !== undefined && { etag }), ...(lastModified !== undefined && { lastModified }) },
  };
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
