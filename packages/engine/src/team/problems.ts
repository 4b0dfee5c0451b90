import type { FieldError, FieldProblem } from '@team-booking/contract';
import { isTimeZone } from '@team-booking/core/time';

/** An error in a team's settings. */
export interface TeamError {
  /** Stable, for programs. */
  readonly code: TeamErrorCode;
  /** JSON pointer into the settings. */
  readonly field: string;
  readonly problem: string;
  readonly remedy: string;
  /** What of a field is wrong, where `code` does not say it. */
  readonly shape?: Pick<FieldError, 'code' | 'limit'>;
}

/** An error in settings as one in a field of a request. @param pointer where it is in that */
export function fieldError({ code, shape, problem, remedy }: TeamError, pointer: string): FieldError {
  return { pointer, detail: `${problem}. ${remedy}`, ...(shape ?? (code === 'invalid' ? {} : { code })) };
}

export type TeamErrorCode =
  | 'invalid'
  | 'duplicate'
  | 'unknown-host'
  | 'unknown-time-zone'
  | 'unknown-placeholder'
  | 'reserved-slug'
  | 'team-size'
  | 'need-exceeds-group'
  | 'too-many-groups'
  | 'owner-not-fixed'
  | 'unknown-question'
  | 'unknown-option'
  | 'unknown-type'
  | 'closed-type'
  | 'unreachable-rule'
  | 'routing-circle'
  | 'payment-not-supported';

/** Collects errors, so that all of them are reported at once. */
export class Problems {
  readonly errors: TeamError[] = [];

  add(code: Exclude<TeamErrorCode, 'invalid'>, field: string, problem: string, remedy: string): void;
  /** @param said what of the field is wrong, as `invalid` does not say it */
  add(code: 'invalid', field: string, problem: string, remedy: string, said: FieldProblem): void;
  add(code: TeamErrorCode, field: string, problem: string, remedy: string, said?: FieldProblem): void {
    this.errors.push({ code, field, problem, remedy, ...(said && { shape: { code: said } }) });
  }

  /** Reports values that occur twice. */
  unique(values: readonly string[], field: (index: number) => string): void {
    const seen = new Set<string>();
    for (const [i, value] of values.entries()) {
      if (seen.has(value)) this.add('duplicate', field(i), `repeats ${value}`, 'Use every one once.');
      seen.add(value);
    }
  }

  timeZone(timeZone: string, field: string): void {
    if (isTimeZone(timeZone)) return;
    this.add('unknown-time-zone', field, `is ${timeZone}`, 'Use an IANA name such as Europe/Berlin.');
  }
}
