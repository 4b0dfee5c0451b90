import type { Moved, Subscribe } from '../routes/index.ts';
import { entityTag, matchesTag } from './entity-tag.ts';
import { eventStream } from './event-stream.ts';
import { jsonResponse } from './json-response.ts';
import type { Match } from './match.ts';

/** What responses depend on besides the answer. */
export interface Writing {
  /** Path under which clients find the API. */
  readonly base: string;
  readonly digest: (text: string) => string;
  /** Wraps the subscription of a stream. */
  readonly streamed: <Data>(subscribe: Subscribe<Data>) => Subscribe<Data>;
}

/** Makes the response of a successful request. */
export function respond(request: Request, match: Match, answer: unknown, writing: Writing): Response {
  const { status, event, etag = false, revised = false } = match.route.answer;
  if (match.route.mayMove && 'movedTo' in (answer as object))
    return redirect(request, match, answer as Moved, writing.base);
  if (event) return eventStream(request, writing.streamed(answer as Subscribe<object>), event);
  if (status === 204) return new Response(null, { status });

  const text = JSON.stringify(answer);
  const isPrivate = request.headers.has('Authorization');
  const shared = match.route.method === 'get' && match.route.token !== 'required' && match.route.access === undefined;
  const headers: Record<string, string> = {
    'Content-Type': 'application/json',
    'Cache-Control': !shared ? 'no-store' : isPrivate ? 'private, no-cache' : 'no-cache',
  };
  if (revised) headers['ETag'] = `"${(answer as { readonly revision: string }).revision}"`;
  if (!etag) return jsonResponse(text, status, headers);
  const tag = (headers['ETag'] = entityTag(text, writing.digest));
  if (!matchesTag(request.headers.get('If-None-Match'), tag)) return jsonResponse(text, status, headers);
  delete headers['Content-Type'];
  return new Response(null, { status: 304, headers });
}

function redirect(request: Request, { route, parameters }: Match, { movedTo }: Moved, base: string): Response {
  const path = route.path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(name === 'slug' ? movedTo : parameters[name]!),
  );
  const Location = `${base}${path}${new URL(request.url).search}`;
  // Cached briefly: a former slug may be reused for another booking type.
  return new Response(null, { status: 308, headers: { Location, 'Cache-Control': 'public, max-age=300' } });
}
