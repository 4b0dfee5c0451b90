/** Why the server cannot start. Stable. */
export type StartErrorCode =
  | 'usage'
  | 'settings'
  | 'data-folder'
  | 'secret'
  | 'team'
  | 'store-unusable'
  | 'port-in-use'
  | 'address'
  | 'booking';

/** The server cannot start. `message` says what is wrong in one line, `remedy` what to do about it. */
export class StartError extends Error {
  override readonly name = 'StartError';
  readonly code: StartErrorCode;
  /** The setting at fault, as its environment variable is called, where it is one. */
  readonly field: string | null;
  readonly remedy: string;

  constructor(code: StartErrorCode, message: string, remedy: string, options: ErrorOptions & { field?: string } = {}) {
    super(message, options);
    this.code = code;
    this.field = options.field ?? null;
    this.remedy = remedy;
  }
}
