import { errorCode, PROBLEMS, Refusal, type Problem, type ProblemCode } from '@team-booking/contract';
import type { Route, SentRequest, Subscribe } from '@team-booking/contract/routes';
import { TEAM_ROUTES } from '@team-booking/contract/team';
import { BackendError } from '../backend-error.ts';
import { problemOf } from '../http/diagnosis.ts';
import { exchange, type Answer, type HttpOptions } from '../http/exchange.ts';
import { listenTo } from '../http/changes.ts';
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
  return {
    async send(id, request, signal) {
      const url = urlOf(root, TEAM_ROUTES[id], request);
      const bearer = current();
      const init = initOf(TEAM_ROUTES[id], request, bearer);
      // A session lives in a cookie of the same origin.
      const credentials = bearer === null ? 'same-origin' : 'omit';
      const answer = await exchange(url, { ...init, credentials }, signal, options);
      return answer.ok ? answer.body : refuse(url, answer);
    },
    open: (id, request): Promise<Subscribe> =>
      Promise.resolve((listener) => listenTo(urlOf(root, TEAM_ROUTES[id], request), listener)),
  };
}

function urlOf(root: string, { path, query: known = {} }: Route, { parameters = {}, query = {} }: SentRequest): string {
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(parameters[name] ?? ''));
  const given = Object.entries(query).filter(([name, value]) => Object.hasOwn(known, name) && value !== undefined);
  const search = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
  return `${root}${filled}${search && `?${search}`}`;
}

function initOf(route: Route, { body, key, revision }: SentRequest, token: string | null): RequestInit {
  const headers = {
    ...(route.body && { 'content-type': 'application/json' }),
    ...(token !== null && { authorization: `Bearer ${token}` }),
    ...(route.idempotent && key !== undefined && { 'idempotency-key': key }),
    ...(revision && { 'if-match': `"${revision}"` }),
  };
  return { method: route.method.toUpperCase(), headers, ...(route.body && { body: JSON.stringify(body ?? {}) }) };
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
