import { outcomeKind, Refusal, type FieldError, type ProblemCode } from '@team-booking/contract';
import { BackendError, type Outcome } from '@team-booking/sdk';

export function refusal(code: ProblemCode, errors: readonly FieldError[]): Refusal {
  return new Refusal(code, 'Correct what is named, or choose another time.', { errors });
}

/** Refuses one field; a query parameter (`?name`) as an error, everything else as an outcome. */
export function refuse(code: ProblemCode, pointer: string): never {
  const refused = refusal(code, [{ pointer, detail: 'is wrong' }]);
  throw pointer.startsWith('?') ? backendError(refused) : refused;
}

/** Converts a thrown refusal to an outcome. */
export function outcomeOf(error: unknown): Outcome {
  if (!(error instanceof Refusal)) throw error;
  const kind = outcomeKind(error.code);
  if (!kind) throw backendError(error);
  return { ok: false, kind, problem: error.problem };
}

function backendError({ code, problem }: Refusal): BackendError {
  return new BackendError('refused', code, problem);
}
