import { BackendError } from '@team-booking/sdk';

/** Whether a call was given up because no answer came in time: that says nothing about what the answer would have been. */
export function isTimeout(error: unknown): boolean {
  const cause = error instanceof BackendError ? error.cause : error;
  return cause instanceof Error && cause.name === 'TimeoutError';
}

/** Whether nobody took the request: no connection. */
export function isUnreachable(error: unknown): boolean {
  const code = error instanceof BackendError ? error.code : error instanceof TypeError && 'cause' in error && 'offline';
  return code === 'offline' && !isTimeout(error);
}

/** The remedy for a backend that failed. */
export const FAILED = 'The backend failed: its log says why. Look for an exception at that request.';

/** The remedy for an error that is not about a single guarantee: no answer in time, or a backend that failed. */
export function remedyOf(error: unknown): string | undefined {
  if (isTimeout(error)) return 'Run it again on an idle machine, or wait longer with --timeout SECONDS.';
  if (isUnreachable(error)) return 'Nothing answers there: start the backend, or correct the address.';
  const failed =
    error instanceof BackendError
      ? error.code === 'unavailable'
      : error instanceof FixtureRefused && error.status > 499;
  return failed ? FAILED : undefined;
}

/** A request of capability `testing` that the backend did not take. */
export class FixtureRefused extends Error {
  override readonly name = 'FixtureRefused';
  readonly status: number;

  constructor(request: string, status: number, text: string) {
    super(`${request} was answered ${status}: ${text}`);
    this.status = status;
  }
}
