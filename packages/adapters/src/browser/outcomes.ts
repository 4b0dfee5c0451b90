import { PROBLEMS, problem, type Booking, type Problem, type ProblemCode } from '@team-booking/contract';
import { Refusal, StoreBusy, StoreUnusable } from '@team-booking/engine';
import { BackendError, type BackendErrorCode, type Outcome } from '@team-booking/sdk';

/** What became of a write. @throws {BackendError} unless it is something that visitors meet on an ordinary day */
export async function outcomeOf(write: Promise<Booking>): Promise<Outcome> {
  try {
    return { ok: true, booking: await write };
  } catch (error) {
    const found = problemOf(error);
    const kind = KINDS[found.code as ProblemCode];
    if (kind) return { ok: false, kind, problem: found };
    throw backendError(found, error);
  }
}

/** What was read. @throws {BackendError} */
export async function answerOf<T>(read: Promise<T>): Promise<T> {
  try {
    return await read;
  } catch (error) {
    throw backendError(problemOf(error), error);
  }
}

/** The outcomes that are values, as `http()` tells them apart. */
const KINDS: Partial<Record<ProblemCode, Exclude<Outcome, { ok: true }>['kind']>> = {
  'slot-taken': 'taken',
  invalid: 'invalid',
  'too-late': 'refused',
  'hosts-fixed': 'refused',
  'wrong-state': 'refused',
};

function problemOf(error: unknown): Problem {
  if (error instanceof Refusal) return problem(error.code, error.message, error.errors);
  if (error instanceof StoreUnusable || error instanceof StoreBusy) return problem('unavailable', error.message);
  // Visitors have no use for it; who looks for the fault finds it nowhere else.
  console.error(error);
  return problem('internal', 'Something failed in this page. Load it again; if it lasts, tell the team.');
}

function backendError(found: Problem, cause: unknown): BackendError {
  return new BackendError(codeOf(PROBLEMS[found.code as ProblemCode].status), found.detail, found, { cause });
}

function codeOf(status: number): BackendErrorCode {
  if (status === 401) return 'unauthorized';
  if (status === 404) return 'not-found';
  return status >= 500 ? 'unavailable' : 'refused';
}
