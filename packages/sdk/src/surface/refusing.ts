import {
  errorCode,
  outcomeKind,
  PROBLEMS,
  Refusal,
  type Booking,
  type Hold,
  type OutcomeKind,
  type ProblemCode,
  type RouteAnswer,
} from '@team-booking/contract';
import type { HoldOutcome, LostLinkOutcome, Outcome, RouteOutcome } from '../backend.ts';
import { BackendError } from '../backend-error.ts';

/** Converts the errors of a backend to refusals. @throws {Refusal} */
export async function refusing<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    throw error instanceof BackendError ? (refusalOf(error) ?? error) : error;
  }
}

/** The booking of a successful write. @throws {Refusal} */
export function booked(outcome: Outcome): Booking {
  if (outcome.ok) return outcome.booking;
  throw refused(outcome);
}

/** Where answers lead. @throws {Refusal} */
export function routed(outcome: RouteOutcome): RouteAnswer {
  if (outcome.ok) return outcome.answer;
  throw refused(outcome);
}

/** Nothing, as nobody is told whose links were mailed. @throws {Refusal} */
export function mailed(outcome: LostLinkOutcome): object {
  if (outcome.ok) return {};
  throw refused(outcome);
}

/** The hold of a successful call. @throws {Refusal} */
export function held(outcome: HoldOutcome): Hold {
  if (outcome.ok) return outcome.hold;
  throw refused(outcome);
}

/** Default codes, for backends whose own code does not match the kind. */
const CODE_OF: Record<OutcomeKind, ProblemCode> = { taken: 'slot-taken', invalid: 'invalid', refused: 'wrong-state' };

function refused({ kind, problem }: Exclude<Outcome, { ok: true }>): Refusal {
  const code = outcomeKind(problem.code) === kind ? (problem.code as ProblemCode) : CODE_OF[kind];
  return new Refusal(code, problem.detail, { problem });
}

/** `null` if the contract has no problem for it. */
function refusalOf({ code, message, problem }: BackendError): Refusal | null {
  if (code === 'offline' || code === 'broken' || code === 'unsupported-contract') return null;
  const own = problem && errorCode(problem.status) === code ? problem : undefined;
  // Over HTTP, unsupported requests are not found; misuse has no code of its own.
  const plain = isCode(code) ? code : code === 'unsupported' ? 'not-found' : 'malformed';
  return new Refusal(own && isCode(own.code) ? own.code : plain, own?.detail ?? message, { problem: own });
}

function isCode(code: string): code is ProblemCode {
  return Object.hasOwn(PROBLEMS, code);
}
