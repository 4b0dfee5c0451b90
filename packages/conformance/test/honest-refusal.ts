import { problem, type FieldError, type ProblemCode } from '@team-booking/contract';
import { BackendError, type Outcome } from '@team-booking/sdk';

/** A refusal on its way to who asked. */
export class Refusal extends Error {
  readonly code: ProblemCode;
  readonly errors: readonly FieldError[];

  constructor(code: ProblemCode, errors: readonly FieldError[]) {
    super(code);
    this.code = code;
    this.errors = errors;
  }
}

export function refusal(code: ProblemCode, errors: readonly FieldError[]): Refusal {
  return new Refusal(code, errors);
}

export function refuse(code: ProblemCode, pointer: string): never {
  if (pointer.startsWith('?')) throw backendError(code, [{ pointer, detail: 'is wrong' }]);
  throw refusal(code, [{ pointer, detail: 'is wrong' }]);
}

function backendError(code: ProblemCode, errors: readonly FieldError[]): BackendError {
  return new BackendError('refused', code, problem(code, 'Correct what is named.', errors));
}

/** A refusal as the outcome that it is. */
export function outcomeOf(error: unknown): Outcome {
  if (!(error instanceof Refusal)) throw error;
  const { code, errors } = error;
  if (code === 'idempotency-key-reused' || code === 'malformed') throw backendError(code, errors);
  const kind = code === 'slot-taken' ? 'taken' : code === 'invalid' ? 'invalid' : 'refused';
  return { ok: false, kind, problem: problem(code, 'Correct what is named, or choose another time.', errors) };
}
