/**
 * Headers of our pages. A page may load its own script, style and data, and images over HTTPS (logos and portraits are anywhere),
 * and nothing else. No inline script or style is allowed, so none can be injected.
 *
 * - `public`: knows nothing about its visitor. Any site may frame it, as clickjacking gains nothing.
 * - `form`: has what the visitor typed. Not cached, but any site may frame it, so that booking continues inside the frame.
 * - `private`: a manage page, which holds a token. Never framed.
 */
export function pageHeaders(kind: 'public' | 'form' | 'private'): Readonly<Record<string, string>> {
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
    ...(kind === 'private' && { 'Cross-Origin-Opener-Policy': 'same-origin' }),
    ...(kind !== 'public'
      ? { 'Cache-Control': 'no-store', 'Referrer-Policy': 'no-referrer', 'X-Robots-Tag': 'noindex' }
      : { 'Cache-Control': 'no-cache', 'Referrer-Policy': 'strict-origin-when-cross-origin' }),
  };
}
