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
    const start = JSON.parse(text.split('\n', 1)[0]!) as State;
    const checker = new Checker(start);
    // Where each letter is a byte, what is hashed is copied from there.
    const finding = firstWrong(checker, text, text.length === bytes.length ? bytes : null);
    const { items, records } = checker;
    return { start, end: finding ? null : checker.state, items, records, finding };
  } catch {
    return { start: null, end: null, items: 0, records: 0, finding: { ...UNKNOWN, item: 0, what: 'form' } };
  }
}

/** @param bytes of the text; null: in it, letters are not bytes */
function firstWrong(checker: Checker, text: string, bytes: Uint8Array | null): Finding | null {
  let setting = '';
  let settingAt = 0;
  // The next place with a setting, sought once and not in each line.
  let between = 0;
  for (let last = text.indexOf('\n'); last >= 0;) {
    const line = last + 1;
    last = text.indexOf('\n', line);
    const end = last < 0 ? text.length : last;
    const at = Math.min(line + DIGEST, end);
    const given = text.slice(line, at);
    let finding;
    if (text[at] === '{') {
      finding = otherFact(checker, text.slice(at, end), given);
    } else {
      if (between < at) between = nextOr(text.length, text.indexOf(BETWEEN, at));
      const factsEnd = Math.min(between, end);
      if (between < end) {
        settingAt = between + 1;
        setting = text.slice(settingAt, end);
      }
      const parts = bytes && {
        facts: bytes.subarray(at, factsEnd),
        setting: bytes.subarray(settingAt, settingAt + setting.length),
      };
      finding = checker.decision(text.slice(at, factsEnd), setting, given, parts);
    }
    if (finding) return finding;
  }
  return checker.end();
}

const nextOr = (none: number, found: number): number => (found < 0 ? none : found);

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
