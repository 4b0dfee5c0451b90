/**
 * Address of the client that limits are counted by.
 *
 * Each proxy appends the address it was called from to `X-Forwarded-For`, so with `proxies` trusted ones the client's stands that
 * many from the end; whatever stands before it, anybody may have written. Without proxies the header counts for nothing.
 */
export function clientAddress(request: Request, peer: string | null, proxies: number): string | null {
  if (proxies === 0) return peer;
  const forwarded = (request.headers.get('x-forwarded-for') ?? '').split(',').map((part) => part.trim());
  return forwarded.at(-proxies) || peer;
}
