import { BackendError } from '../backend-error.ts';
import type { Failure } from './state.ts';

/** What went wrong, for a view. Whatever a backend throws that is no {@link BackendError} is `unknown`. */
export function failureOf(error: unknown): Failure {
  if (error instanceof BackendError) {
    const { code, message, retry, problem } = error;
    return { code, message, retry, ...(problem && { problem: problem.code }) };
  }
  return { code: 'unknown', message: String(error), retry: false };
}
