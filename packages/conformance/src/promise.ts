import type { Capability } from '@team-booking/contract';
import type { Context } from './context.ts';

/** One thing that every backend of the contract promises to whoever uses it. */
export interface ContractPromise {
  /** Stable, kebab-case: how reports and skips call it. */
  readonly name: string;
  /** The promise as a sentence. */
  readonly about: string;
  /** What to look at first in a backend that breaks it. A check may know better. */
  readonly remedy: string;
  /** Checked only where all of these are declared. */
  readonly capabilities?: readonly Capability[];
  /** Checked only where this assignment algorithm is declared. */
  readonly algorithm?: string;
  /** `testing`: needs a fixture and a clock. `outside`: can be looked at in any running backend. */
  readonly needs: 'testing' | 'outside';
  /** `http`: about requests and answers on the wire, which a backend in the same program has not. */
  readonly over?: 'http';
  /** Resolves if the promise is kept. Rejects with a {@link BrokenPromise} if not, with {@link NotChecked} if it cannot be seen. */
  check(context: Context): Promise<void>;
}

/** What a check found. */
export interface Finding {
  /** What was looked at. */
  readonly what: string;
  readonly expected: unknown;
  readonly came: unknown;
  /** What to do about it, where that is more than the promise's own remedy. */
  readonly remedy?: string | undefined;
}

/** A promise that a backend does not keep. The message has all of it. */
export class BrokenPromise extends Error {
  override readonly name = 'BrokenPromise';
  readonly finding: Finding;

  constructor(promise: Pick<ContractPromise, 'name' | 'about' | 'remedy'>, finding: Finding) {
    super(
      [
        `${promise.name}: ${promise.about}`,
        `  Looked at: ${finding.what}`,
        `  Expected:  ${shown(finding.expected)}`,
        `  Came:      ${shown(finding.came)}`,
        `  Remedy:    ${finding.remedy ?? promise.remedy}`,
      ].join('\n'),
    );
    this.finding = finding;
  }
}

/** A promise that could not be looked at, and what it would take. */
export class NotChecked extends Error {
  override readonly name = 'NotChecked';
}

const LONGEST = 600;

/** A value for people: text as it is, everything else as JSON, not endlessly. */
export function shown(value: unknown): string {
  const text =
    typeof value === 'string'
      ? value
      : value instanceof Error
        ? `${value.name}: ${value.message}`
        : (JSON.stringify(value) ?? 'nothing');
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}… (${text.length} characters)` : text;
}
