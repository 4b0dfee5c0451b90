import { decisionText, type LedgerItem } from '@team-booking/contract/team';
import { Checker, type State } from '../check/checker.ts';
import { UNKNOWN, type Finding } from '../check/finding.ts';
import { BETWEEN } from './between.ts';
import { unpack } from './deflate.ts';

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
    const lines = (await unpack(packed)).split('\n');
    const start = JSON.parse(lines[0]!) as State;
    const checker = new Checker(start);
    const finding = firstWrong(checker, lines);
    const { items, records } = checker;
    return { start, end: finding ? null : checker.state, items, records, finding };
  } catch {
    return { start: null, end: null, items: 0, records: 0, finding: { ...UNKNOWN, item: 0, what: 'form' } };
  }
}

function firstWrong(checker: Checker, lines: readonly string[]): Finding | null {
  let setting = '';
  for (let i = 1; i < lines.length; i++) {
    const [given, line] = [lines[i]!.slice(0, DIGEST), lines[i]!.slice(DIGEST)];
    let finding;
    if (line.startsWith('{')) {
      finding = otherFact(checker, line, given);
    } else {
      const end = line.indexOf(BETWEEN);
      if (end >= 0) setting = line.slice(end + 1);
      finding = checker.decision(end < 0 ? line : line.slice(0, end), setting, given);
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
