import type { Problem } from '@team-booking/contract';

/** Code of a {@link BackendError}. */
export type BackendErrorCode =
  | 'offline'
  | 'broken'
  | 'not-found'
  | 'unauthorized'
  | 'too-many-requests'
  | 'unavailable'
  | 'unsupported'
  | 'unsupported-contract'
  | 'refused';

/** A backend failed, could not be reached, or was misused. */
export class BackendError extends Error {
  override readonly name = 'BackendError';

  /** Stable. */
  readonly code: BackendErrorCode;
  /** The problem that the backend answered, if any. */
  readonly problem: Problem | undefined;

  /** @param message what happened and what to do about it, for developers */
  constructor(code: BackendErrorCode, message: string, problem?: Problem, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.problem = problem;
  }

  /** Whether the same call may succeed a little later. */
  get retry(): boolean {
    return this.code === 'offline' || this.code === 'unavailable' || this.code === 'too-many-requests';
  }
}
