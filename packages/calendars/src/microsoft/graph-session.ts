import { exchange, refusal, type Means, type Reply } from '../net/exchange.ts';
import { jsonHeaders, jsonIn } from '../net/json.ts';
import { retryAfterOf } from '../net/retry-after.ts';
import type { Access } from '../oauth/access.ts';
import { CalendarUnreadable } from '../problem.ts';

interface GraphMessage {
  readonly method?: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** Preferences besides that for UTC. */
  readonly prefer?: readonly string[];
  /** The version that is meant. */
  readonly ifMatch?: string | undefined;
  readonly body?: object;
}

export interface GraphReply {
  readonly status: number;
  readonly body: unknown;
}

/** Requests to Microsoft Graph in the name of somebody. */
export class GraphSession {
  readonly #access: Access;
  readonly #means: Means;

  constructor(access: Access, means: Means) {
    this.#access = access;
    this.#means = means;
  }

  /**
   * Sends a message, once more with another token where the first is refused.
   *
   * @param expected refusals that are an answer, by status or by the code in it
   * @throws CalendarUnreadable
   */
  async send(
    url: string,
    message: GraphMessage = {},
    signal?: AbortSignal,
    expected: readonly (number | string)[] = [],
  ): Promise<GraphReply> {
    for (const isLast of [false, true]) {
      const token = await this.#token(signal);
      const reply = await this.#ask(url, message, token, signal, expected, isLast);
      if (reply) return reply;
    }
    throw new Error('A token that is refused at last is a problem');
  }

  async #token(signal: AbortSignal | undefined): Promise<string> {
    const answer = await this.#access.token({ signal });
    if (answer.ok) return answer.token;
    const { code, message, retryAfter } = answer.problem;
    throw new CalendarUnreadable(code, message.replace(/\.$/, ''), { retryAfter });
  }

  /** @returns undefined where the token was refused, and another may be tried */
  async #ask(
    url: string,
    { method, prefer = [], ifMatch, body }: GraphMessage,
    token: string,
    signal: AbortSignal | undefined,
    expected: readonly (number | string)[],
    isLast: boolean,
  ): Promise<GraphReply | undefined> {
    const text = body && JSON.stringify(body);
    const headers = {
      ...jsonHeaders(text),
      prefer: ['outlook.timezone="UTC"', ...prefer].join(', '),
      ...(ifMatch !== undefined && { 'if-match': ifMatch }),
    };
    const message = { method, headers, body: text, authorization: `Bearer ${token}` };
    return exchange(url, message, { ...this.#means, signal }, async (reply) => {
      if (reply.status === 401) {
        this.#access.refused(token);
        if (!isLast) return undefined;
      }
      const isFine = reply.status >= 200 && reply.status < 300;
      const said = await jsonIn(reply);
      if (isFine && said === undefined) {
        throw new CalendarUnreadable('bad-answer', `The answer of ${reply.url.host} is not that of a calendar`);
      }
      const code = errorIn(said);
      const isExpected = !isLater(code) && expected.some((one) => one === reply.status || one === code);
      if (isFine || isExpected) {
        return { status: reply.status, body: said };
      }
      throw refusalOf(reply, code);
    });
  }
}

/** The code of a refusal, `ErrorAccessDenied`. */
export function errorIn(body: unknown): string | undefined {
  const { error } = (body ?? {}) as { readonly error?: { readonly code?: unknown } };
  return typeof error?.code === 'string' ? error.code : undefined;
}

/** Codes that say "later" beside 429 and 503, with whatever status. */
const LATER = /throttl|quota|toomanyrequests|activitylimit|serverbusy|mailboxconcurrency/i;

function isLater(code: string | undefined): boolean {
  return code !== undefined && LATER.test(code);
}

function refusalOf(reply: Reply, code: string | undefined): CalendarUnreadable {
  const { status, url } = reply;
  const said = `${status}${code === undefined ? '' : `, ${code.replaceAll(/[^\w.]/g, '').slice(0, 60)}`}`;
  if (status === 401) {
    return new CalendarUnreadable('sign-in-refused', `The calendar at ${url.host} refuses our access (${said})`);
  }
  if (isLater(code)) {
    const retryAfter = retryAfterOf(reply);
    return new CalendarUnreadable('asked-too-often', `The calendar at ${url.host} is asked too often (${said})`, {
      retryAfter,
    });
  }
  return refusal(reply);
}
