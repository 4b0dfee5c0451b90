import { authenticate, type Actor, type TeamBackend } from '@team-booking/engine';
import type { Cookie } from './cookies.ts';
import { checkSameOrigin } from './same-origin.ts';

const SAFE = ['GET', 'HEAD'];

/**
 * Whoever sends a request: by the token in `Authorization`, or by the session in the cookie, which changes things from this server's own
 * pages only. A request with `Authorization` has no cookie.
 *
 * @throws {Refusal} `forbidden` for a change by cookie that does not come from a page of this server
 */
export async function whoeverAsks(
  backend: TeamBackend,
  cookie: Cookie,
  request: Request,
  now: number,
): Promise<Actor | null> {
  const header = request.headers.get('Authorization');
  if (header !== null) {
    const token = /^Bearer +(\S+) *$/i.exec(header)?.[1];
    return token === undefined ? null : authenticate(backend, token, now);
  }
  const session = cookie.of(request);
  if (session === null) return null;
  if (!SAFE.includes(request.method)) checkSameOrigin(request, backend.publicUrl);
  return authenticate(backend, session, now);
}
