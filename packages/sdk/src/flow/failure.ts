import { BackendError } from '../backend-error.ts';
import type { Failure } from './state.ts';

/** Converts an error for a view. What is not a {@link BackendError} becomes `unknown`. */
export function failureOf(error: unknown): Failure {
  if (error instanceof BackendError) {
    const { code, message, retry, problem } = error;
    return { code, message, retry, ...(problem && { problem: problem.code }) };
  }
  return { code: 'unknown', message: String(error), retry: false };
}
