/**
 * Headers of our pages. A page may load its own script, style and data, and images over HTTPS (logos and portraits are anywhere),
 * and nothing else. No inline script or style is allowed, so none can be injected.
 *
 * A booking page may be framed by anyone: it knows nothing about its visitor, so there is nothing to trick him into. A manage
 * page holds a token and may not be framed.
 */
export function pageHeaders(kind: 'public' | 'private'): Readonly<Record<string, string>> {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' https: data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    kind === 'private' ? "frame-ancestors 'none'" : 'frame-ancestors *',
  ].join('; ');
  return {
    'Content-Security-Policy': policy,
    'X-Content-Type-Options': 'nosniff',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
    Vary: 'Accept-Language',
    ...(kind === 'private'
      ? {
          'Cache-Control': 'no-store',
          'Referrer-Policy': 'no-referrer',
          'X-Robots-Tag': 'noindex',
          'Cross-Origin-Opener-Policy': 'same-origin',
        }
      : { 'Cache-Control': 'no-cache', 'Referrer-Policy': 'strict-origin-when-cross-origin' }),
  };
}
