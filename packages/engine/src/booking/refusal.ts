import type { FieldError, ProblemCode } from '@team-booking/contract';

/** A request that is not carried out, for a reason its sender can understand. Thrown inside a transaction it undoes all of it. */
export class Refusal extends Error {
  readonly code: ProblemCode;
  readonly errors: readonly FieldError[] | undefined;

  /** @param remedy what happened and what to do about it; the problem's `detail` */
  constructor(code: ProblemCode, remedy: string, errors?: readonly FieldError[]) {
    super(remedy);
    this.name = 'Refusal';
    this.code = code;
    this.errors = errors;
  }
}

/** Fields to be corrected. */
export function invalid(errors: readonly FieldError[]): Refusal {
  return new Refusal('invalid', 'Correct the fields named in errors and send it again.', errors);
}

/** One field to be corrected. */
export function invalidField(pointer: string, detail: string): Refusal {
  return invalid([{ pointer, detail }]);
}

export function slotTaken(): Refusal {
  return new Refusal('slot-taken', 'Load the availability again and choose another time.');
}
