/** What reports say of a guarantee. */
export interface Described {
  /** Stable, kebab-case: what reports and `--only` call it. */
  readonly name: string;
  /** The guarantee as a sentence. */
  readonly about: string;
  /** What to look at first in a backend that breaks it. A check may know better. */
  readonly remedy: string;
}

/** What a check found. */
export interface Finding {
  /** What was looked at. */
  readonly what: string;
  readonly expected: unknown;
  readonly came: unknown;
  /** What to do about it, where that is more than the guarantee's own remedy. */
  readonly remedy?: string | undefined;
}

/** A guarantee that a backend does not keep. The message has all of it. */
export class BrokenGuarantee extends Error {
  override readonly name = 'BrokenGuarantee';
  readonly finding: Finding;

  constructor(guarantee: Described, finding: Finding) {
    super(
      [
        `${guarantee.name}: ${guarantee.about}`,
        `  Looked at: ${finding.what}`,
        `  Expected:  ${shown(finding.expected)}`,
        `  Came:      ${shown(finding.came)}`,
        `  Remedy:    ${finding.remedy ?? guarantee.remedy}`,
      ].join('\n'),
    );
    this.finding = finding;
  }
}

/** A guarantee that could not be looked at, and what it would take. */
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
