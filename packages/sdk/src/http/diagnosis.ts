import type { Problem } from '@team-booking/contract';
import { BackendError, type BackendErrorCode } from '../backend-error.ts';
import type { Answer } from './exchange.ts';

const CODES: Record<number, BackendErrorCode> = {
  401: 'unauthorized',
  403: 'unauthorized',
  404: 'not-found',
  429: 'too-many-requests',
};

/** Problem details with a code, if an answer has them. */
export function problemOf({ ok, body }: Answer): Problem | undefined {
  const problem = ok ? null : (body as Problem | null);
  return typeof problem?.code === 'string' ? problem : undefined;
}

/** What to look at first. */
export const CHECK = 'Check that this is the address of a backend of the booking contract, 1.x.';

/** @throws BackendError what an answer that cannot be used means, and what to do about it */
export async function fail(url: string, answer: Answer): Promise<never> {
  const { ok, status, body } = answer;
  // Only backends that are not the contract's need this; nobody else loads it.
  if (ok) throw (await import('./misfit.ts')).misfit(url, body);
  const problem = problemOf(answer);
  const code = CODES[status] ?? (status > 499 ? 'unavailable' : problem ? 'refused' : 'broken');
  throw new BackendError(code, `${url} answered ${status}. ${problem?.detail ?? CHECK}`, problem);
}
