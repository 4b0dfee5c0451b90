/** On every answer: pages of any origin may ask, as there is no cookie that another origin could abuse. */
const HEADERS = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'ETag, Retry-After',
  'X-Content-Type-Options': 'nosniff',
};

/** Answers the preflight of a request from another origin. */
export function preflight(methods: readonly string[]): Response {
  return new Response(null, {
    status: 204,
    headers: {
      'Access-Control-Allow-Methods': [...new Set(methods)].join(', '),
      'Access-Control-Allow-Headers': 'Authorization, Content-Type, Idempotency-Key, If-None-Match',
      'Access-Control-Max-Age': '7200',
    },
  });
}

/** The same answer, readable by pages of any origin. */
export function readableAnywhere(response: Response): Response {
  // A network error has no headers to set.
  if (response.type === 'error') return response;
  for (const [name, value] of Object.entries(HEADERS)) response.headers.set(name, value);
  return response;
}
