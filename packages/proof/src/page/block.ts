import { Checker, type State } from '../check/checker.ts';
import type { Finding } from '../check/finding.ts';
import { pack, unpack } from './deflate.ts';

/** What a block of the page has come to. */
export interface BlockCheck {
  /** Where it says that it begins; null: it cannot be read. */
  readonly start: State | null;
  readonly end: State | null;
  readonly items: number;
  readonly records: number;
  readonly finding: Finding | null;
}

const UNREADABLE = { item: 0, what: 'form', seq: null, bookingId: null, at: null } as const;
/** Letters of a digest. */
const DIGEST = 43;

/** Writes a block: the state it begins with, then a line for each fact: its digest and its text. */
export function writeBlock(
  start: State,
  facts: readonly { readonly text: string; readonly digest: string }[],
): Promise<string> {
  return pack([JSON.stringify(start), ...facts.map(({ text, digest }) => digest + text)].join('\n'));
}

/** Unpacks and checks a block. */
export async function checkBlock(packed: string): Promise<BlockCheck> {
  try {
    const lines = (await unpack(packed)).split('\n');
    const start = JSON.parse(lines[0]!) as State;
    const checker = new Checker(start);
    let finding: Finding | null = null;
    for (let i = 1; i < lines.length && !finding; i++)
      finding = checker.next(lines[i]!.slice(DIGEST), lines[i]!.slice(0, DIGEST));
    const { items, records } = checker;
    return { start, end: finding ? null : checker.state, items, records, finding };
  } catch {
    return { start: null, end: null, items: 0, records: 0, finding: UNREADABLE };
  }
}
