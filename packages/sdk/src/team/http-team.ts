import { errorCode, PROBLEMS, Refusal, type Problem, type ProblemCode } from '@team-booking/contract';
import type { Route, SentRequest } from '@team-booking/contract/routes';
import { CHANGING, TEAM_ROUTES, type TeamChange, type TeamRouteId } from '@team-booking/contract/team';
import { BackendError } from '../backend-error.ts';
import { problemOf } from '../http/diagnosis.ts';
import { jsonOf } from '../http/json-of.ts';
import { exchange, type Answer, type HttpOptions } from '../http/exchange.ts';
import { listen } from './listen.ts';
import type { TeamTransport } from './team-client.ts';

/** Options of {@link httpTeam}. */
export interface HttpTeamOptions extends HttpOptions {
  /** An API token, or the token of a session. Default: none, e.g. where a page of the same origin has a session cookie. */
  readonly token?: string | (() => string | null);
}

/**
 * Sends the requests of the team's side over HTTP.
 *
 * ```ts
 * const team = createTeamClient(httpTeam('https://book.example/api', { token }));
 * const { items } = await team.bookings({ query: { from: '2026-06-16T00:00:00Z' } });
 * ```
 *
 * @param base `{base}` of the backend
 */
export function httpTeam(base: string, { token, ...options }: HttpTeamOptions = {}): TeamTransport {
  const root = base.replace(/\/+$/, '');
  const current = () => (typeof token === 'function' ? token() : (token ?? null));
  const initFor = (id: TeamRouteId, request: SentRequest): RequestInit => {
    const bearer = current();
    // A session lives in a cookie of the same origin.
    return { ...initOf(TEAM_ROUTES[id], request, bearer), credentials: bearer === null ? 'same-origin' : 'omit' };
  };
  return {
    async send(id, request, signal) {
      const url = urlOf(root, TEAM_ROUTES[id], request);
      const answer = await exchange(url, initFor(id, request), signal, options);
      return answer.ok ? answer.body : refuse(url, answer);
    },
    async open(id, request) {
      const { fetch = globalThis.fetch } = options;
      const url = urlOf(root, TEAM_ROUTES[id], request);
      return listen({
        ask: (signal) => fetch(url, { ...initFor(id, request), cache: 'no-store', signal }),
        event: TEAM_ROUTES.teamChanges.answer.event.name,
        isData: isTeamChange,
        anything: { what: [...CHANGING] },
      });
    },
  };
}

/** What later backends name besides is handed on. */
function isTeamChange(value: unknown): value is TeamChange {
  const { what, bookings = [] } = (value ?? {}) as Partial<Record<keyof TeamChange, unknown>>;
  const isTexts = (list: unknown) => Array.isArray(list) && list.every((one) => typeof one === 'string');
  return isTexts(what) && isTexts(bookings);
}

function urlOf(root: string, { path, query: known = {} }: Route, { parameters = {}, query = {} }: SentRequest): string {
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(parameters[name] ?? ''));
  const given = Object.entries(query).filter(([name, value]) => Object.hasOwn(known, name) && value !== undefined);
  const search = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
  return `${root}${filled}${search && `?${search}`}`;
}

/** Browsers send at most 64 KiB to the end for pages that were left, and count all requests on their way. Characters. */
const MOST_AFTER_PAGE = 8000;

function initOf(route: Route, { body, key, revision }: SentRequest, token: string | null): RequestInit {
  const headers = {
    ...(route.body && { 'content-type': 'application/json' }),
    ...(token !== null && { authorization: `Bearer ${token}` }),
    ...(route.idempotent && key !== undefined && { 'idempotency-key': key }),
    ...(revision && { 'if-match': `"${revision}"` }),
  };
  const text = route.body && jsonOf(body ?? {});
  // Whoever has asked for a change may close the page at once.
  const isKept = route.method !== 'get' && (text?.length ?? 0) <= MOST_AFTER_PAGE;
  return {
    method: route.method.toUpperCase(),
    headers,
    ...(isKept && { keepalive: true }),
    ...(text !== undefined && { body: text }),
  };
}

/** @throws {Refusal} with the problem of the answer @throws {BackendError} if it has none of the contract */
function refuse(url: string, answer: Answer): never {
  const problem = problemOf(answer);
  if (problem && isKnown(problem)) throw new Refusal(problem.code, problem.detail, { problem });
  const code = errorCode(answer.status);
  throw new BackendError(code === 'refused' ? 'broken' : code, `${url} answered ${answer.status}.`, problem);
}

function isKnown(problem: Problem): problem is Problem & { readonly code: ProblemCode } {
  return Object.hasOwn(PROBLEMS, problem.code);
}
