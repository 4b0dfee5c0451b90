import type { FieldError, ProblemCode } from '@team-booking/contract';

/** A request that does not reach the backend, because it is not the contract's. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: ProblemCode;
  readonly errors: readonly FieldError[] | undefined;

  /** @param remedy what to do about it; the problem's `detail` */
  constructor(code: ProblemCode, remedy: string, errors?: readonly FieldError[]) {
    super(remedy);
    this.code = code;
    this.errors = errors;
  }
}

/** Fields to be corrected. */
export function invalid(errors: readonly FieldError[]): Refusal {
  return new Refusal('invalid', 'Correct the fields named in errors and send it again.', errors);
}
