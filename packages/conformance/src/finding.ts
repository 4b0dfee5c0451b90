/** What reports say of a guarantee. */
export interface Described {
  /** Stable, kebab-case: what reports and `--only` call it. */
  readonly name: string;
  /** The guarantee as a sentence. */
  readonly about: string;
  /** What to fix first in a backend that breaks it. A finding may be more specific. */
  readonly remedy: string;
}

/** What a failed check found. */
export interface Finding {
  /** What was checked. */
  readonly what: string;
  readonly expected: unknown;
  readonly came: unknown;
  /** A more specific remedy than the guarantee's own. */
  readonly remedy?: string | undefined;
  /** The error that a call ended with. */
  readonly cause?: unknown;
}

/** A guarantee that a backend breaks. The message has the whole finding. */
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
        ...difference(finding),
        `  Remedy:    ${finding.remedy ?? guarantee.remedy}`,
      ].join('\n'),
      { cause: finding.cause },
    );
    this.finding = finding;
  }
}

/** A line that says what differs between two long lists. */
function difference({ expected, came }: Finding): string[] {
  if (!isList(expected) || !isList(came) || expected.length + came.length < 8) return [];
  const missing = expected.filter((value) => !came.includes(value));
  const more = came.filter((value) => !expected.includes(value));
  const parts = [
    ...(missing.length > 0 ? [`without ${missing.join(', ')}`] : []),
    ...(more.length > 0 ? [`with ${more.join(', ')}, which ${more.length > 1 ? 'are' : 'is'} not expected`] : []),
  ];
  return parts.length > 0 ? [`  Differs:   ${shown(parts.join('; '))}`] : [];
}

function isList(value: unknown): value is (string | number)[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string' || typeof one === 'number');
}

/** A guarantee that could not be checked; the message says what is missing. */
export class NotChecked extends Error {
  override readonly name = 'NotChecked';
}

const LONGEST = 600;

/** Formats a value for reports: strings as they are (an empty one in quotes), everything else as JSON, truncated. */
export function shown(value: unknown): string {
  const text =
    typeof value === 'string'
      ? value || '""'
      : value instanceof Error
        ? `${value.name}: ${value.message}`
        : (JSON.stringify(value) ?? 'nothing');
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}… (${text.length} characters)` : text;
}
