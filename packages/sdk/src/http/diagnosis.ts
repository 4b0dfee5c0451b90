import { errorCode, type Problem } from '@team-booking/contract';
import { BackendError } from '../backend-error.ts';
import type { Answer } from './exchange.ts';
import { CHECK } from './remedy.ts';

/** The problem details of an answer, if they have a code. */
export function problemOf({ ok, body }: Answer): Problem | undefined {
  const problem = ok ? null : (body as Problem | null);
  return typeof problem?.code === 'string' ? problem : undefined;
}

/** @throws BackendError for an unusable answer, with its cause and remedy */
export async function fail(url: string, answer: Answer): Promise<never> {
  const { ok, status, body } = answer;
  // Lazy-loaded: only an answer that breaks the contract needs it.
  if (ok) throw (await import('./invalid-answer.ts')).invalidAnswer(url, body);
  const problem = problemOf(answer);
  const code = errorCode(status);
  throw new BackendError(
    code === 'refused' && !problem ? 'broken' : code,
    `${url} answered ${status}. ${problem?.detail ?? (status > 499 ? 'The log of the backend says why.' : CHECK)}`,
    problem,
  );
}
