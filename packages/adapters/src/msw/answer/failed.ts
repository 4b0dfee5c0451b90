import { CONTRACT, problem, type Problem, type ProblemCode } from '@team-booking/contract';
import { BackendError, type BackendErrorCode } from '@team-booking/sdk';
import { Refusal } from '../request/index.ts';
import { CORS } from './cross-origin.ts';
import { json } from './json.ts';
import { refused } from './refused.ts';

/** Codes of backends that are there, but cannot do what was asked, as problems. Over HTTP, what is not supported is not there. */
const PROBLEM_OF: Record<Exclude<BackendErrorCode, 'offline' | 'broken' | 'unsupported-contract'>, ProblemCode> = {
  'not-found': 'not-found',
  unauthorized: 'unauthorized',
  'too-many-requests': 'too-many-requests',
  unavailable: 'unavailable',
  unsupported: 'not-found',
  refused: 'malformed',
};

/** Answers what was thrown instead of an answer. */
export function failed(error: unknown): Response {
  if (error instanceof Refusal) return refused(problem(error.code, error.message, error.errors));
  if (!(error instanceof BackendError)) {
    // No backend throws anything else; who tests with one that does has to hear of it.
    console.error(error);
    return refused(problem('internal', `The backend behind the handlers threw: ${String(error)}`));
  }
  switch (error.code) {
    case 'offline':
      return Response.error();
    case 'broken':
      return new Response(error.message, { status: 400, headers: { 'Content-Type': 'text/plain', ...CORS } });
    case 'unsupported-contract':
      return json({ contract: `${Number(CONTRACT.split('.')[0]) + 1}.0`, capabilities: [] });
    default: {
      const { code, message, problem: given } = error;
      return refused(given && readAs(given) === code ? given : problem(PROBLEM_OF[code], message));
    }
  }
}

/** What the SDK reads in a problem's status. */
function readAs({ status }: Problem): BackendErrorCode {
  if (status === 401 || status === 403) return 'unauthorized';
  if (status === 404) return 'not-found';
  if (status === 429) return 'too-many-requests';
  return status > 499 ? 'unavailable' : 'refused';
}
