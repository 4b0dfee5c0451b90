import { PROBLEMS, type FieldError, type Problem, type ProblemCode } from '@team-booking/contract';
import { BackendError, type Outcome } from '@team-booking/sdk';

/** The contract's own `problem()` brings its schemas along, which a page has no use for. */
function problemOf(code: ProblemCode, detail: string, errors?: readonly FieldError[]): Problem {
  const { status, title } = PROBLEMS[code];
  return { type: 'about:blank', code, title, status, detail, ...(errors && { errors: [...errors] }) };
}

export type No = Exclude<Outcome, { ok: true }>;

export function invalid(errors: readonly FieldError[], detail = 'Correct what errors names and try again.'): No {
  return { ok: false, kind: 'invalid', problem: problemOf('invalid', detail, errors) };
}

export function taken(detail = 'Choose another time.'): No {
  return { ok: false, kind: 'taken', problem: problemOf('slot-taken', detail) };
}

export function refused(code: 'too-late' | 'hosts-fixed' | 'wrong-state', detail: string): No {
  return { ok: false, kind: 'refused', problem: problemOf(code, detail) };
}

/** Misuse: nobody can correct anything in a form. */
export function misuse(code: ProblemCode, detail: string, errors?: readonly FieldError[]): BackendError {
  return new BackendError('refused', detail, problemOf(code, detail, errors));
}
