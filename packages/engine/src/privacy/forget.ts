/** What stands where something of a person was. */
export const ERASED = '[erased]';

/** What is to be forgotten of a value. */
export interface ToForget {
  /** An e-mail address, wherever a text has it. */
  readonly address?: string | undefined;
  /** Members that hold what a person said or is, by name. */
  readonly members?: ReadonlySet<string> | undefined;
}

/** A copy of a JSON value without what is to be forgotten; the value itself where nothing is. */
export function forget<T>(value: T, what: ToForget): T {
  const pattern = what.address === undefined ? null : patternOf(what.address);
  return walk(value, pattern, what.members ?? new Set()) as T;
}

/** Whether a JSON value has anything that is to be forgotten. */
export function mentions(value: unknown, what: ToForget): boolean {
  return forget(value, what) !== value;
}

function walk(value: unknown, pattern: RegExp | null, members: ReadonlySet<string>): unknown {
  if (typeof value === 'string') return pattern ? value.replace(pattern, ERASED) : value;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const list = value.map((item) => walk(item, pattern, members));
    return list.some((item, i) => item !== value[i]) ? list : value;
  }
  let changed = false;
  const entries = Object.entries(value).map(([name, member]) => {
    const kept = members.has(name) ? erased(member) : walk(member, pattern, members);
    const called = walk(name, pattern, members) as string;
    changed ||= kept !== member || called !== name;
    return [called, kept] as const;
  });
  return changed ? Object.fromEntries(entries) : value;
}

function erased(member: unknown): unknown {
  if (typeof member === 'string') return ERASED;
  return member === null || (Array.isArray(member) && member.length === 0) ? member : null;
}

/**
 * Finds an address as it is or as it stands in the address of a page, and not where it is the end or the beginning of another one:
 * erasing `a@x.example` leaves `maria@x.example` alone.
 */
function patternOf(address: string): RegExp {
  const plain = escaped(address);
  const encoded = escaped(encodeURIComponent(address.toWellFormed()));
  const before = '(?<![\\p{L}\\p{N}._%+-])';
  const after = '(?![\\p{L}\\p{N}-]|\\.[\\p{L}\\p{N}])';
  return new RegExp(`${before}${plain}${after}|(?:${before}|(?<=%[0-9a-f]{2}))${encoded}${after}`, 'giu');
}

function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
}
