import { decisionText, type LedgerItem } from '@team-booking/contract/team';
import { Checker, type State } from '../check/checker.ts';
import { UNKNOWN, type Finding } from '../check/finding.ts';
import { BETWEEN } from './between.ts';
import { unpackBytes } from './deflate.ts';

/** What a block of the page has come to. */
export interface BlockCheck {
  /** Where it says that it begins; null: it cannot be read. */
  readonly start: State | null;
  readonly end: State | null;
  readonly items: number;
  readonly records: number;
  readonly finding: Finding | null;
}

/** Letters of a digest, with which each line begins but the first, which is the state. */
const DIGEST = 43;

/** Unpacks and checks a block. */
export async function checkBlock(packed: string): Promise<BlockCheck> {
  try {
    const bytes = await unpackBytes(packed);
    const text = new TextDecoder().decode(bytes);
    const lines = text.split('\n');
    const start = JSON.parse(lines[0]!) as State;
    const checker = new Checker(start);
    // Where each letter is a byte, what is hashed is copied from there.
    const finding = firstWrong(checker, lines, text.length === bytes.length ? bytes : null);
    const { items, records } = checker;
    return { start, end: finding ? null : checker.state, items, records, finding };
  } catch {
    return { start: null, end: null, items: 0, records: 0, finding: { ...UNKNOWN, item: 0, what: 'form' } };
  }
}

/** @param bytes of all lines; null: in these, letters are not bytes */
function firstWrong(checker: Checker, lines: readonly string[], bytes: Uint8Array | null): Finding | null {
  let setting = '';
  // Where lines begin, and the setting does.
  let [next, settingAt] = [lines[0]!.length + 1, 0];
  const bytesAt = (from: number, { length }: string) => bytes!.subarray(from, from + length);
  for (let i = 1; i < lines.length; i++) {
    const [given, line] = [lines[i]!.slice(0, DIGEST), lines[i]!.slice(DIGEST)];
    const at = next + DIGEST;
    next += lines[i]!.length + 1;
    let finding;
    if (line.startsWith('{')) {
      finding = otherFact(checker, line, given);
    } else {
      const end = line.indexOf(BETWEEN);
      if (end >= 0) {
        setting = line.slice(end + 1);
        settingAt = at + end + 1;
      }
      const facts = end < 0 ? line : line.slice(0, end);
      const parts = bytes && { facts: bytesAt(at, facts), setting: bytesAt(settingAt, setting) };
      finding = checker.decision(facts, setting, given, parts);
    }
    if (finding) return finding;
  }
  return checker.end();
}

function otherFact(checker: Checker, text: string, given: string): Finding | null {
  let [hashed, item]: [string, LedgerItem | null] = [text, null];
  try {
    const read = JSON.parse(text) as LedgerItem;
    if (read.kind === 'record' && read.record.kind === 'rotation') hashed = decisionText(read.record);
    item = read;
  } catch {
    // It is hashed as it stands.
  }
  return checker.fact(item, hashed, given);
}
