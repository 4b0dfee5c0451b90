import { Refusal } from '../refusal.ts';
import { ROUTES, type Answer, type RouteId, type Routes, type Subscribe, type Surface } from '../routes/index.ts';
import { preflight, withStandardHeaders } from './cross-origin.ts';
import { quickDigest } from './entity-tag.ts';
import { matcher } from './match.ts';
import { problemResponse } from './problem-response.ts';
import { readRequest } from './read-request.ts';
import { respond } from './respond.ts';

export interface HandlerOptions<Id extends string = RouteId, Given = Answer> {
  /** Path prefix of the API as clients see it, e.g. `/teams/one/api`; redirects keep it. Default: none. */
  readonly base?: string;
  /** Hashes content for ETags. Default: a fast non-cryptographic hash. */
  readonly digest?: (text: string) => string;
  /** Handles errors other than a {@link Refusal}. Default: answers the problem `internal` and logs nothing. */
  readonly failed?: (error: unknown, id: Id) => Refusal | Response;
  /** Called after every request that succeeded. */
  readonly done?: (id: Id, answer: Given) => void;
}

export interface HandledRequest<Id extends string = RouteId> {
  /** The path below the API's address, for a router that mounts the handler. Default: the URL's path without `base`. */
  readonly path?: string;
  /** Which client asks, in a form that tells nobody who they are, for requests that count what each has. Default: unknown. */
  readonly client?: () => string | null;
  /** Called before a rate-limited request is read. @throws {Refusal} `too-many-requests` */
  readonly admit?: (id: Id) => void;
  /**
   * Called before a stream of changes begins; returns its subscription, perhaps wrapped, so that open streams can be counted and ended.
   *
   * @throws {Refusal} `too-many-requests`, `unavailable`
   */
  readonly streamed?: <Data>(subscribe: Subscribe<Data>) => Subscribe<Data>;
}

/** Answers one request over HTTP. Never rejects. */
export type HttpHandler<Id extends string = RouteId> = (
  request: Request,
  handled?: HandledRequest<Id>,
) => Promise<Response>;

/** Answers the checked requests of a table of routes, by their ids. */
export type Members = Readonly<Record<string, ((request: never) => unknown) | undefined>>;

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
  const offered = (Object.keys(ROUTES) as RouteId[]).filter((id) => surface[id]);
  return tableHandler(ROUTES, offered, () => surface, options);
}

/**
 * Serves rows of a table of routes, as {@link httpHandler} does those of the public contract.
 *
 * @param surfaceFor what answers a request, e.g. to whoever has sent it. @throws {Refusal} `unauthorized`, `forbidden`
 */
export function tableHandler<Id extends string, Given>(
  table: Routes,
  offered: readonly Id[],
  surfaceFor: (request: Request, id: Id) => Members | Promise<Members>,
  options: HandlerOptions<Id, Given> = {},
): HttpHandler<Id> {
  const { base = '', digest = quickDigest, failed = broken, done } = options;
  const methods = offered.map((id) => table[id]!.method.toUpperCase());
  const find = matcher(table, offered);

  async function answer(
    request: Request,
    { path = pathBelow(base, request), admit, client, streamed = (subscribe) => subscribe }: HandledRequest<Id>,
  ): Promise<Response> {
    const found = find(request.method, path);
    if ('allow' in found) return elsewhere(found.allow);
    const { route } = found;
    const id = found.id as Id;
    try {
      if (route.limited) admit?.(id);
      const surface = await surfaceFor(request, id);
      // A member and its request correlate by id, which TypeScript cannot express for a union.
      const ask = surface[id] as (request: unknown) => Given | Promise<Given>;
      const given = await ask(await readRequest(request, found, client));
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
