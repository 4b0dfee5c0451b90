/** What can be wrong with a pool or with what is asked of it. The codes are stable. */
export type AssignmentErrorCode =
  | 'invalid-weight'
  | 'invalid-tier'
  | 'invalid-amount'
  | 'invalid-order'
  | 'invalid-mode'
  | 'invalid-lead'
  | 'duplicate-host'
  | 'invalid-need'
  | 'too-many-groups'
  | 'no-rotating-seat'
  | 'which-seat'
  | 'no-fixed-hosts'
  | 'unbalanced-ledger'
  | 'balance-too-large';

/**
 * Misuse or a broken ledger: a pool that makes no sense, an amount that is none, entries that do not add up. What may
 * well happen in a good program (nobody is free, the host has left) is a `Refused` step instead.
 */
export class AssignmentError extends Error {
  override readonly name = 'AssignmentError';
  /** Stable, for programs. */
  readonly code: AssignmentErrorCode;
  /** Where, as a JSON pointer into what was given: `/members/2/weight`. */
  readonly field: string;
  /** What to do about it, as a sentence. */
  readonly remedy: string;

  constructor(code: AssignmentErrorCode, field: string, problem: string, remedy: string) {
    super(`${field} ${problem}. ${remedy}`);
    this.code = code;
    this.field = field;
    this.remedy = remedy;
  }
}
