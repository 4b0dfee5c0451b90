import { canonicalJson } from '@team-booking/contract';
import { CORS } from './cross-origin.ts';

/** Answers JSON. */
export function json(content: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(JSON.stringify(content), {
    status,
    headers: { 'Content-Type': 'application/json', 'Cache-Control': 'no-store', ...CORS, ...headers },
  });
}

/** Done, and nothing more to say. */
export function nothing(): Response {
  return new Response(null, { status: 204, headers: CORS });
}

/**
 * Answers JSON that has to be asked for again each time, or 304 if the client has it already.
 *
 * @param shared whether the answer is the same for everybody
 */
export function taggedJson(request: Request, content: object, shared = true): Response {
  // Weak, as the moment at which it was so makes no difference.
  const etag = `W/"${digest(canonicalJson({ ...content, asOf: undefined }))}"`;
  const headers = { ETag: etag, 'Cache-Control': shared ? 'no-cache' : 'private, no-cache' };
  if (!matches(request.headers.get('If-None-Match'), etag)) return json(content, 200, headers);
  return new Response(null, { status: 304, headers: { ...CORS, ...headers } });
}

function matches(given: string | null, etag: string): boolean {
  const bare = (tag: string) => tag.trim().replace(/^W\//, '');
  return (given ?? '').split(',').some((tag) => tag.trim() === '*' || bare(tag) === bare(etag));
}

/** Tells contents apart. `crypto.subtle` is not there in every page in which tests run. */
function digest(text: string): string {
  let [one, two] = [0x811c9dc5, 0x9e3779b9];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    one = Math.imul(one ^ unit, 0x01000193);
    two = Math.imul(two + unit, 0x85ebca6b) ^ (two >>> 15);
  }
  return [text.length, one >>> 0, two >>> 0].map((part) => part.toString(36)).join('-');
}
