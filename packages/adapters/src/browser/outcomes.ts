import {
  errorCode,
  outcomeKind,
  problem,
  Refusal,
  type Booking,
  type Hold,
  type Problem,
  type RouteAnswer,
} from '@team-booking/contract';
import { StoreBusy, StoreUnusable } from '@team-booking/engine';
import { BackendError, type HoldOutcome, type Outcome, type RouteOutcome } from '@team-booking/sdk';

/** The outcome of a write. @throws {BackendError} for an unexpected failure */
export function outcomeOf(write: Promise<Booking>): Promise<Outcome> {
  return expected(async () => ({ ok: true, booking: await write }));
}

/** Where answers lead, or what is wrong with them. @throws {BackendError} for an unexpected failure */
export function routeOutcomeOf(route: Promise<RouteAnswer>): Promise<RouteOutcome> {
  return expected(async () => ({ ok: true, answer: await route }));
}

/** The hold of a time, or why there is none. @throws {BackendError} for an unexpected failure */
export function holdOutcomeOf(hold: Promise<Hold>): Promise<HoldOutcome> {
  return expected(async () => ({ ok: true, hold: await hold }));
}

async function expected<T>(succeed: () => Promise<T>): Promise<T | Exclude<Outcome, { ok: true }>> {
  try {
    return await succeed();
  } catch (error) {
    const found = problemOf(error);
    const kind = outcomeKind(found.code);
    if (kind) return { ok: false, kind, problem: found };
    throw backendError(found, error);
  }
}

/** The result of a read. @throws {BackendError} */
export async function answerOf<T>(read: Promise<T>): Promise<T> {
  try {
    return await read;
  } catch (error) {
    throw backendError(problemOf(error), error);
  }
}

function problemOf(error: unknown): Problem {
  if (error instanceof Refusal) return error.problem;
  if (error instanceof StoreUnusable || error instanceof StoreBusy) return problem('unavailable', error.message);
  // Not exposed to visitors, so the console is the only place for it.
  console.error(error);
  return problem('internal', 'Something failed in this page. Load it again; if this continues, contact the team.');
}

function backendError(found: Problem, cause: unknown): BackendError {
  return new BackendError(errorCode(found.status), found.detail, found, { cause });
}
