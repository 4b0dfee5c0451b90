import { PROBLEMS, type ProblemCode } from './problem-codes.ts';
// Types only: pages build problems without loading the schemas' library.
import type { FieldError, Problem } from './problem-schema.ts';

/** Builds a problem from its code. `detail` says what to do; the title and status come from the table. */
export function problem(code: ProblemCode, detail: string, errors?: readonly FieldError[]): Problem {
  const { status, title } = PROBLEMS[code];
  return { type: 'about:blank', code, title, status, detail, ...(errors ? { errors: [...errors] } : {}) };
}
