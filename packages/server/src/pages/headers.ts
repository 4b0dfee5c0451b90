import { createHash } from 'node:crypto';
import { frameStyles } from './page.styles.ts';
import { warmUp } from './warm-up.ts';

const byHash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const FRAME = byHash(frameStyles);
const WARM_UP = byHash(warmUp);

/**
 * Headers of our pages. A page may load its own script, style and data, and images over HTTPS (logos and portraits are anywhere),
 * and nothing else. No inline script or style is allowed but our own by its hash, so none can be injected.
 *
 * - `public`: knows nothing about its visitor. Any site may frame it, as clickjacking gains nothing.
 * - `form`: has what the visitor typed. Not cached, but any site may frame it, so that booking continues inside the frame.
 * - `private`: a manage page, which holds a token. Never framed.
 *
 * @param holdsStyles whether the page is rendered with `holdsStyles`, so with a booker
 * @param measured by scripts of these origins, which may ask whom they like and style what they add
 */
export function pageHeaders(
  kind: 'public' | 'form' | 'private',
  holdsStyles = false,
  measured: readonly string[] = [],
): Readonly<Record<string, string>> {
  const policy = [
    "default-src 'none'",
    ["script-src 'self'", ...(holdsStyles ? [WARM_UP] : []), ...measured].join(' '),
    // A hash would forbid all other styles.
    `style-src 'self'${measured[0] ? " 'unsafe-inline'" : holdsStyles ? ` ${FRAME}` : ''}`,
    "img-src 'self' https: data:",
    measured[0] ? `connect-src 'self' https: ${measured.join(' ')}; frame-src https:` : "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    kind === 'private' ? "frame-ancestors 'none'" : 'frame-ancestors *',
  ].join('; ');
  return {
    'Content-Security-Policy': policy,
    'X-Content-Type-Options': 'nosniff',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
    Vary: 'Accept-Language',
    ...(kind === 'private' && { 'Cross-Origin-Opener-Policy': 'same-origin' }),
    ...(kind !== 'public'
      ? { 'Cache-Control': 'no-store', 'Referrer-Policy': 'no-referrer', 'X-Robots-Tag': 'noindex' }
      : { 'Cache-Control': 'no-cache', 'Referrer-Policy': 'strict-origin-when-cross-origin' }),
  };
}
