/** What can be wrong with a pool or a call about it. The codes are stable. */
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
 * Misuse or a broken ledger: an invalid pool or amount, entries that do not add up. What may
 * happen in a correct program (nobody is free, the host has left) is a `Refused` step instead.
 */
export class AssignmentError extends Error {
  override readonly name = 'AssignmentError';
  /** Stable, for programs. */
  readonly code: AssignmentErrorCode;
  /** Where, as a JSON pointer into the argument: `/members/2/weight`. */
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
