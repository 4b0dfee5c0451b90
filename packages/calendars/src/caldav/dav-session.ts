import { exchange, refusal, type Means, type Reply } from '../net/exchange.ts';
import { CalendarUnreadable } from '../problem.ts';
import type { DavAnswer } from './dav-answer.ts';
import { multistatusOf, type Multistatus } from './multistatus.ts';

/** Who asks. */
export interface Credentials {
  readonly username: string;
  readonly password: string;
}

export interface DavMessage {
  readonly method: 'PROPFIND' | 'REPORT' | 'GET' | 'PUT' | 'DELETE';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
}

/** Requests to a calendar server in the name of somebody. */
export class DavSession {
  readonly #authorization: string | undefined;
  readonly #means: Means;

  /** @param credentials none: ask as nobody */
  constructor(credentials: Credentials | undefined, means: Means) {
    this.#authorization =
      credentials && `Basic ${Buffer.from(`${credentials.username}:${credentials.password}`).toString('base64')}`;
    this.#means = means;
  }

  /**
   * Sends a message.
   *
   * @throws CalendarUnreadable
   */
  send<T>(
    url: URL,
    message: DavMessage,
    signal: AbortSignal | undefined,
    use: (reply: Reply) => Promise<T>,
  ): Promise<T> {
    const type = message.method === 'PUT' ? 'text/calendar' : 'application/xml';
    const headers = {
      'user-agent': 'team-booking',
      ...(message.body !== undefined && {
        'content-type': `${type}; charset=utf-8`,
        'content-length': String(Buffer.byteLength(message.body)),
      }),
      ...message.headers,
    };
    const asked = { ...message, headers, authorization: this.#authorization };
    return exchange(url.href, asked, { ...this.#means, signal }, use);
  }

  /**
   * Asks for properties.
   *
   * @throws CalendarUnreadable
   */
  ask(
    url: URL,
    method: 'PROPFIND' | 'REPORT',
    depth: 0 | 1,
    body: string,
    signal?: AbortSignal,
  ): Promise<Multistatus & { readonly url: URL }> {
    return this.send(url, { method, headers: { depth: String(depth) }, body }, signal, async (reply) => {
      if (reply.status !== 207) throw refusalOf(reply);
      return { ...(await multistatusOf(reply.body, reply.url)), url: reply.url };
    });
  }

  /**
   * The same, as it was answered.
   *
   * @throws CalendarUnreadable
   */
  fetch(url: URL, body: string, signal?: AbortSignal): Promise<DavAnswer> {
    return this.send(url, { method: 'REPORT', headers: { depth: '1' }, body }, signal, async (reply) => {
      if (reply.status !== 207) throw refusalOf(reply);
      const pieces: Uint8Array[] = [];
      for await (const piece of reply.body) pieces.push(piece);
      return { url: reply.url.href, pieces };
    });
  }
}

/** Why a message was of no use; where it is about who asks, that. */
export function refusalOf(reply: Reply): CalendarUnreadable {
  if (reply.status !== 401) return refusal(reply);
  return new CalendarUnreadable('sign-in-refused', `The calendar at ${reply.url.host} refuses this user and password`);
}
