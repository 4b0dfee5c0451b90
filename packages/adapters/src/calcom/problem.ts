import { problem, type FieldError, type ProblemCode } from '@team-booking/contract';
import { BackendError, type Outcome } from '@team-booking/sdk';

export type No = Exclude<Outcome, { ok: true }>;

export function invalid(errors: readonly FieldError[], detail = 'Correct what errors names and try again.'): No {
  return { ok: false, kind: 'invalid', problem: problem('invalid', detail, errors) };
}

export function taken(detail = 'Choose another time.'): No {
  return { ok: false, kind: 'taken', problem: problem('slot-taken', detail) };
}

export function refused(code: 'too-late' | 'hosts-fixed' | 'wrong-state', detail: string): No {
  return { ok: false, kind: 'refused', problem: problem(code, detail) };
}

/** Misuse, which no form can correct. */
export function misuse(code: ProblemCode, detail: string, errors?: readonly FieldError[]): BackendError {
  return new BackendError('refused', detail, problem(code, detail, errors));
}
