import { Refusal } from '../refusal.ts';
import { ROUTES, type Answer, type RouteId, type Subscribe, type Surface } from '../routes/index.ts';
import { preflight, withStandardHeaders } from './cross-origin.ts';
import { quickDigest } from './entity-tag.ts';
import { matcher } from './match.ts';
import { problemResponse } from './problem-response.ts';
import { readRequest } from './read-request.ts';
import { respond } from './respond.ts';

export interface HandlerOptions {
  /** Path prefix of the API as clients see it, e.g. `/teams/one/api`; redirects keep it. Default: none. */
  readonly base?: string;
  /** Hashes content for ETags. Default: a fast non-cryptographic hash. */
  readonly digest?: (text: string) => string;
  /** Handles errors other than a {@link Refusal}. Default: answers the problem `internal` and logs nothing. */
  readonly failed?: (error: unknown, id: RouteId) => Refusal | Response;
  /** Called after every request that succeeded. */
  readonly done?: (id: RouteId, answer: Answer) => void;
}

export interface HandledRequest {
  /** The path below the API's address, for a router that mounts the handler. Default: the URL's path without `base`. */
  readonly path?: string;
  /** Called before a rate-limited request is read. @throws {Refusal} `too-many-requests` */
  readonly admit?: (id: RouteId) => void;
  /**
   * Called before a stream of changes begins; returns its subscription, perhaps wrapped, so that open streams can be counted and ended.
   *
   * @throws {Refusal} `too-many-requests`, `unavailable`
   */
  readonly streamed?: (subscribe: Subscribe) => Subscribe;
}

/** Answers one request over HTTP. Never rejects. */
export type HttpHandler = (request: Request, handled?: HandledRequest) => Promise<Response>;

/**
 * Serves a surface over HTTP, driven by the table of routes: routing, 404 and 405, bearer tokens, idempotency keys, validation of
 * query and body, ETags, redirects of renamed slugs, server-sent events, problem details, CORS. A request that the surface has no member
 * for is answered 404.
 *
 * ```ts
 * const handle = httpHandler({ discover: () => discovery, … }, { base: '/api' });
 * export default { fetch: (request: Request) => handle(request) };
 * ```
 */
export function httpHandler(surface: Surface, options: HandlerOptions = {}): HttpHandler {
  const { base = '', digest = quickDigest, failed = broken, done } = options;
  const offered = (Object.keys(ROUTES) as RouteId[]).filter((id) => surface[id]);
  const methods = offered.map((id) => ROUTES[id].method.toUpperCase());
  const find = matcher(offered);
  // A member and its request correlate by id, which TypeScript cannot express for a union.
  const asked = surface as unknown as { readonly [Id in RouteId]?: (request: unknown) => Answer | Promise<Answer> };

  async function answer(
    request: Request,
    { path = pathBelow(base, request), admit, streamed = (subscribe) => subscribe }: HandledRequest,
  ): Promise<Response> {
    const found = find(request.method, path);
    if ('allow' in found) return elsewhere(found.allow);
    const { id, route } = found;
    try {
      if (route.limited) admit?.(id);
      const given = await asked[id]!(await readRequest(request, found));
      const response = respond(request, found, given, { base, digest, streamed });
      if (response.ok) done?.(id, given);
      return response;
    } catch (error) {
      const refused = error instanceof Refusal ? error : failed(error, id);
      return refused instanceof Refusal ? problemResponse(refused) : refused;
    }
  }
  return async (request, handled = {}) => {
    const response = request.method === 'OPTIONS' ? preflight(methods) : await answer(request, handled);
    if (request.method !== 'HEAD') return withStandardHeaders(response);
    // A stream would go on.
    await response.body?.cancel();
    return withStandardHeaders(new Response(null, response));
  };
}

function pathBelow(base: string, { url }: Request): string {
  const { pathname } = new URL(url);
  return pathname === base || pathname.startsWith(`${base}/`) ? pathname.slice(base.length) : '//';
}

function elsewhere(allow: readonly string[]): Response {
  if (allow.length === 0) {
    return problemResponse(new Refusal('not-found', 'Look at the contract for the addresses that there are.'));
  }
  const Allow = allow.join(', ');
  return problemResponse(new Refusal('method-not-allowed', `Use ${Allow} for this address.`), { Allow });
}

function broken(): Refusal {
  return new Refusal('internal', 'Something failed on our side. Try again; if this continues, contact the team.');
}
