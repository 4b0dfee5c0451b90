import { Refusal } from '../refusal.ts';
import { ROUTES, type Answer, type RouteId, type Surface } from '../routes/index.ts';
import { preflight, readableAnywhere } from './cross-origin.ts';
import { quickDigest } from './entity-tag.ts';
import { matcher } from './match.ts';
import { problemResponse } from './problem-response.ts';
import { readRequest } from './read-request.ts';
import { respond } from './respond.ts';

export interface HandlerOptions {
  /** Path under which clients find the API, e.g. `/teams/one/api`; redirects lead below it. Default: none, the top of the origin. */
  readonly base?: string;
  /** Names contents for entity tags. Default: a quick hash that is no secret. */
  readonly digest?: (text: string) => string;
  /** Answers what was thrown and is no {@link Refusal}. Default: the problem `internal`, and nothing is logged. */
  readonly failed?: (error: unknown, id: RouteId) => Refusal | Response;
  /** Called with what was answered with success. */
  readonly done?: (id: RouteId, answer: Answer) => void;
}

export interface HandledRequest {
  /** The path below the API's address, where a server mounts the handler by itself. Default: that of the URL below `base`. */
  readonly path?: string;
  /** Called before a request that counts against rate limits is read. @throws {Refusal} `too-many-requests` */
  readonly admit?: (id: RouteId) => void;
}

/** Answers one request over HTTP. Never rejects. */
export type HttpHandler = (request: Request, handled?: HandledRequest) => Promise<Response>;

/**
 * Answers the contract over HTTP from a surface, driven by the table of routes: addresses and methods, tokens and keys, bodies and
 * queries checked against their schemas, entity tags, redirects of renamed slugs, server-sent events, problems, CORS. A request
 * that the surface has no member for is not there.
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
  // A member and its request go together by their id, which no type can say of a union.
  const asked = surface as unknown as { readonly [Id in RouteId]?: (request: unknown) => Answer | Promise<Answer> };

  async function answer(
    request: Request,
    { path = pathBelow(base, request), admit }: HandledRequest,
  ): Promise<Response> {
    const found = find(request.method, path);
    if ('allow' in found) return elsewhere(found.allow);
    const { id, route } = found;
    try {
      if (route.limited) admit?.(id);
      const given = await asked[id]!(await readRequest(request, found));
      const response = respond(request, found, given, { base, digest });
      if (response.ok) done?.(id, given);
      return response;
    } catch (error) {
      const refused = error instanceof Refusal ? error : failed(error, id);
      return refused instanceof Refusal ? problemResponse(refused) : refused;
    }
  }
  return async (request, handled = {}) => {
    const response = request.method === 'OPTIONS' ? preflight(methods) : await answer(request, handled);
    return readableAnywhere(request.method === 'HEAD' ? new Response(null, response) : response);
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
  return new Refusal('internal', 'Something failed on our side. Try again; if it lasts, tell the team.');
}
