/** A response with JSON. Its length is known, so that nothing in front has to count or to compress a small one. */
export function jsonResponse(json: string, status: number, headers: Readonly<Record<string, string>>): Response {
  const body = new TextEncoder().encode(json);
  return new Response(body, { status, headers: { ...headers, 'Content-Length': String(body.length) } });
}
