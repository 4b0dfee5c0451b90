/**
 * The client's address, by which requests are rate-limited.
 *
 * Each reverse proxy appends its peer's address to `X-Forwarded-For`. With `proxies` trusted ones the client's address is that many
 * from the end; anything before it can be forged. Without proxies the header is ignored.
 */
export function clientAddress(request: Request, peer: string | null, proxies: number): string | null {
  if (proxies === 0) return peer;
  const forwarded = (request.headers.get('x-forwarded-for') ?? '').split(',').map((part) => part.trim());
  return forwarded.at(-proxies) || peer;
}
