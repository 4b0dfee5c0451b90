import type { ProblemCode } from './problem-codes.ts';
import type { FieldError, Problem } from './problem-schema.ts';
import { problem } from './problem.ts';

/** What a refusal may say beyond its code and remedy. */
export interface RefusalDetails {
  readonly errors?: readonly FieldError[] | undefined;
  /** Whole seconds after which the same request may succeed. */
  readonly retryAfter?: number | undefined;
  /** A backend's own `type` or `title`. */
  readonly problem?: Problem | undefined;
}

/** A request that is not carried out, for a reason its sender can understand. Thrown inside a transaction it undoes all of it. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: ProblemCode;
  /** What is answered. */
  readonly problem: Problem;
  readonly retryAfter: number | undefined;

  /** @param remedy what happened and what to do about it; the problem's `detail` */
  constructor(code: ProblemCode, remedy: string, { errors, retryAfter, problem: own }: RefusalDetails = {}) {
    super(remedy);
    const plain = problem(code, remedy, errors);
    this.code = code;
    this.problem = { ...plain, ...own, code, status: plain.status };
    this.retryAfter = retryAfter;
  }

  get errors(): readonly FieldError[] | undefined {
    return this.problem.errors;
  }
}

/** Fields to be corrected. */
export function invalid(errors: readonly FieldError[]): Refusal {
  return new Refusal('invalid', 'Correct the fields named in errors and send it again.', { errors });
}

/** One field to be corrected. */
export function invalidField(pointer: string, detail: string): Refusal {
  return invalid([{ pointer, detail }]);
}

/** The manage token has to come along and did not. */
export function unauthorized(): Refusal {
  return new Refusal('unauthorized', 'Send the manage token of the booking as Authorization: Bearer …');
}
