import { exchange, refusal, type Means, type Reply } from '../net/exchange.ts';
import { jsonHeaders, jsonIn } from '../net/json.ts';
import { retryAfterOf } from '../net/retry-after.ts';
import type { Access } from '../oauth/access.ts';
import { CalendarUnreadable } from '../problem.ts';

interface GoogleMessage {
  readonly method?: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** The version that is meant. */
  readonly ifMatch?: string | null | undefined;
  readonly body?: object;
  /** Refusals that are an answer. */
  readonly expected?: readonly number[];
}

interface GoogleReply<T> {
  readonly status: number;
  /** What was asked for, where the status says so. */
  readonly body: T;
}

/** Requests to Google Calendar in the name of somebody. */
export class GoogleSession {
  readonly #access: Access;
  readonly #means: Means;

  constructor(access: Access, means: Means) {
    this.#access = access;
    this.#means = means;
  }

  /**
   * Sends a message, once more with another token where the first is refused.
   *
   * @throws CalendarUnreadable
   */
  async send<T>(url: string, message: GoogleMessage = {}, signal?: AbortSignal): Promise<GoogleReply<T>> {
    const first = await this.#ask<T>(url, message, signal);
    const reply = first ?? (await this.#ask<T>(url, message, signal));
    if (reply) return reply;
    throw new CalendarUnreadable('consent-revoked', `The calendar at ${URL.parse(url)?.host} refuses our access (401)`);
  }

  /** @returns undefined where the token was refused */
  async #ask<T>(
    url: string,
    { method, ifMatch, body, expected = [] }: GoogleMessage,
    signal: AbortSignal | undefined,
  ): Promise<GoogleReply<T> | undefined> {
    const access = await this.#access.token({ signal });
    if (!access.ok) throw CalendarUnreadable.by(access.problem);
    const text = body && JSON.stringify(body);
    const headers = {
      ...jsonHeaders(text),
      ...(ifMatch && { 'if-match': ifMatch }),
    };
    const message = { method, headers, body: text, authorization: `Bearer ${access.token}` };
    return exchange(url, message, { ...this.#means, signal }, async (reply) => {
      const { status } = reply;
      if (status === 401) {
        this.#access.refused(access.token);
        return undefined;
      }
      const isFine = status >= 200 && status < 300;
      const said = await jsonIn(reply);
      const isAnswer = status === 204 || (typeof said === 'object' && said !== null);
      if (isFine && !isAnswer) {
        throw new CalendarUnreadable('bad-answer', `The answer of ${reply.url.host} is not that of a calendar`);
      }
      if (isFine || expected.includes(status)) return { status, body: said as T };
      throw refusalOf(reply, reasonIn(said), method !== undefined && method !== 'GET');
    });
  }
}

interface GoogleRefusal {
  readonly error?: { readonly errors?: readonly { readonly reason?: unknown }[]; readonly status?: unknown };
}

/** Why Google refuses, `rateLimitExceeded`. */
function reasonIn(said: unknown): string {
  const { error } = (said ?? {}) as GoogleRefusal;
  const reason = error?.errors?.[0]?.reason ?? error?.status;
  return typeof reason === 'string' ? reason.replaceAll(/\W/g, '').slice(0, 60) : '';
}

/** Said with status 403, and over by themselves. */
const LATER = /^(?:\w*rateLimitExceeded|\w*quotaExceeded|dailyLimitExceeded\w*|RESOURCE_EXHAUSTED)$/i;

function refusalOf(reply: Reply, reason: string, isWrite: boolean): CalendarUnreadable {
  const { status, url } = reply;
  const said = `The calendar at ${url.host} answers ${status}${reason && `, ${reason}`}`;
  if (status !== 403) return refusal(reply);
  if (LATER.test(reason)) return new CalendarUnreadable('asked-too-often', said, { retryAfter: retryAfterOf(reply) });
  if (/insufficientPermissions|insufficientScope/i.test(reason)) {
    return new CalendarUnreadable('consent-incomplete', said);
  }
  if (/accessNotConfigured|SERVICE_DISABLED/i.test(reason)) return new CalendarUnreadable('client-refused', said);
  return new CalendarUnreadable(isWrite ? 'not-writable' : 'refused', said);
}
