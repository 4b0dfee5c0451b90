import type { Refusal } from '../refusal.ts';
import { jsonResponse } from './json-response.ts';

/** A refusal as problem details (RFC 9457), never cached. */
export function problemResponse(
  { problem, retryAfter }: Refusal,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return jsonResponse(JSON.stringify(problem), problem.status, {
    'Content-Type': 'application/problem+json',
    'Cache-Control': 'no-store',
    ...(problem.status === 401 && { 'WWW-Authenticate': 'Bearer' }),
    ...(retryAfter !== undefined && { 'Retry-After': String(retryAfter) }),
    ...headers,
  });
}
