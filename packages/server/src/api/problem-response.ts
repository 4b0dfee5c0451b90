import { PROBLEMS, problem, type FieldError, type ProblemCode } from '@team-booking/contract';
import type { Context } from 'hono';

/** Answers a problem (RFC 9457). Problems are never cached. */
export function problemResponse(
  context: Context,
  code: ProblemCode,
  detail: string,
  options: { readonly errors?: readonly FieldError[]; readonly headers?: Readonly<Record<string, string>> } = {},
): Response {
  return context.body(JSON.stringify(problem(code, detail, options.errors)), PROBLEMS[code].status, {
    'Content-Type': 'application/problem+json',
    'Cache-Control': 'no-store',
    ...(code === 'unauthorized' && { 'WWW-Authenticate': 'Bearer' }),
    ...options.headers,
  });
}
