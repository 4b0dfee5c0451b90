/** CORS for any origin, on every answer: there are no cookies that another origin could abuse. */
const HEADERS = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'ETag, Retry-After',
  'X-Content-Type-Options': 'nosniff',
};

/** Answers a CORS preflight. */
export function preflight(methods: readonly string[]): Response {
  return new Response(null, {
    status: 204,
    headers: {
      'Access-Control-Allow-Methods': [...new Set(methods)].join(', '),
      'Access-Control-Allow-Headers': 'Authorization, Content-Type, Idempotency-Key, If-Match, If-None-Match',
      'Access-Control-Max-Age': '7200',
    },
  });
}

/** Sets the headers that every answer has. */
export function withStandardHeaders(response: Response): Response {
  // The headers of Response.error() are immutable. Its type says so as well, but asking Node's servers for that costs a copy.
  if (response.status === 0) return response;
  for (const [name, value] of Object.entries(HEADERS)) response.headers.set(name, value);
  return response;
}
