import { createHash } from 'node:crypto';
import type { Context } from 'hono';

/**
 * Answers JSON that has to be asked for again each time, or 304 if the client has it already.
 *
 * @param tagged what makes a difference to the client. The tag is weak: the rest of the content may differ
 * @param shared whether the answer is the same for everybody
 */
export function taggedJson(context: Context, content: object, tagged: object, shared = true): Response {
  const etag = `W/"${createHash('sha256').update(JSON.stringify(tagged)).digest('base64url').slice(0, 22)}"`;
  const headers = { ETag: etag, 'Cache-Control': shared ? 'no-cache' : 'private, no-cache' };
  if (matches(context.req.header('If-None-Match'), etag)) return context.body(null, 304, headers);
  return context.json(content, 200, headers);
}

function matches(given: string | undefined, etag: string): boolean {
  const bare = (tag: string) => tag.trim().replace(/^W\//, '');
  return (given ?? '').split(',').some((tag) => tag.trim() === '*' || bare(tag) === bare(etag));
}
