/** An answer that violates Cal.com's description. The message names the member. */
export class InvalidAnswer extends Error {
  override readonly name = 'InvalidAnswer';
}

/** A JSON object with unknown members. */
export type Members = Readonly<Record<string, unknown>>;

function invalidAnswer(at: string, expected: string): never {
  throw new InvalidAnswer(`${at} is not ${expected}`);
}

export function members(value: unknown, at: string): Members {
  return isMembers(value) ? value : invalidAnswer(at, 'an object');
}

export function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function list(value: unknown, at: string): readonly unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : invalidAnswer(at, 'a list');
}

/** Non-empty text. */
export function text(value: unknown, at: string): string {
  return typeof value === 'string' && value !== '' ? value : invalidAnswer(at, 'a text');
}

/** Non-blank text, or `undefined`. */
export function maybeText(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

export function whole(value: unknown, at: string, least: number, most: number): number {
  return Number.isInteger(value) && (value as number) >= least && (value as number) <= most
    ? (value as number)
    : invalidAnswer(at, `a whole number from ${least} to ${most}`);
}

/** An instant with any offset, in epoch milliseconds. */
export function instant(value: unknown, at: string, parse: (text: string) => number): number {
  const found = typeof value === 'string' ? parse(value) : NaN;
  return Number.isNaN(found) ? invalidAnswer(at, 'an instant') : found;
}

/** A string or a number as text; empty if it is neither. */
export function plain(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}

/** An http or https URL, or `undefined`. */
export function maybeUrl(value: unknown): string | undefined {
  return typeof value === 'string' && /^https?:\/\/\S+$/.test(value) && value.length <= 2048 ? value : undefined;
}
