import type { FieldProblem } from './field-problems.ts';
import type { ProblemCode } from './problem-codes.ts';
import type { FieldError, Meanwhile, Problem } from './problem-schema.ts';
import { problem } from './problem.ts';

/** Optional details of a refusal. */
export interface RefusalDetails {
  readonly errors?: readonly FieldError[] | undefined;
  /** With `changed-meanwhile`. */
  readonly meanwhile?: Meanwhile | undefined;
  /** Whole seconds after which the same request may succeed. */
  readonly retryAfter?: number | undefined;
  /** Keeps `type`, `title` and further members of a backend's own problem. */
  readonly problem?: Problem | undefined;
}

/** A request that is refused with a problem of the contract. Throwing it inside a transaction rolls the transaction back. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: ProblemCode;
  /** The response body. */
  readonly problem: Problem;
  readonly retryAfter: number | undefined;

  /** @param remedy what happened and what to do about it; the problem's `detail` */
  constructor(code: ProblemCode, remedy: string, { errors, meanwhile, retryAfter, problem: own }: RefusalDetails = {}) {
    super(remedy);
    const plain = problem(code, remedy, errors);
    this.code = code;
    this.problem = { ...plain, ...(meanwhile && { meanwhile }), ...own, code, status: plain.status };
    this.retryAfter = retryAfter;
  }

  get errors(): readonly FieldError[] | undefined {
    return this.problem.errors;
  }
}

/** Refuses invalid fields. */
export function invalid(errors: readonly FieldError[]): Refusal {
  return new Refusal('invalid', 'Correct the fields named in errors and send it again.', { errors });
}

/** Refuses one invalid parameter: a mistake of a program. */
export function invalidField(pointer: `?${string}`, detail: string, code?: FieldProblem): Refusal;
/** Refuses one invalid field of what was sent. @param code what is wrong, for whoever says it in another language */
export function invalidField(pointer: `/${string}`, detail: string, code: FieldProblem): Refusal;
export function invalidField(pointer: string, detail: string, code?: FieldProblem): Refusal {
  return invalid([{ pointer, detail, ...(code && { code }) }]);
}

/** Refuses a request without the manage token it needs. */
export function unauthorized(): Refusal {
  return new Refusal('unauthorized', 'Send the manage token of the booking as Authorization: Bearer …');
}
