import { canonicalJson } from '@team-booking/contract';
import { firstLink, itemText, type LedgerItem, type LedgerPart } from '@team-booking/contract/team';
import { digest } from '../hash/digest.ts';
import { Checker } from './checker.ts';
import { UNKNOWN, type Finding, type LedgerCheck } from './finding.ts';

/** Checks an exported ledger part by part, so that it need not be in memory at once. */
export class LedgerChecker {
  #checker: Checker | null = null;
  #link = '';
  #found: LedgerCheck | null = null;

  /** How many records fit so far. */
  get records(): number {
    return this.#checker?.records ?? 0;
  }

  /** What all parts so far have come to. */
  get check(): LedgerCheck {
    const { items, records } = this.#checker ?? { items: 0, records: 0 };
    return this.#found ?? { ok: true, items, records, digest: this.#link };
  }

  /** @param part the one that follows. After something that is wrong it changes nothing */
  add(part: LedgerPart): void {
    if (this.#found) return;
    if (!this.#checker) {
      this.#link = digest(firstLink(part));
      this.#checker = new Checker({ digest: this.#link, sums: [] });
    }
    if (part.start.digest !== this.#link) return this.#break(part.start.seq);
    const wrong = firstWrong(this.#checker, part.items);
    if (wrong) return void (this.#found = { ok: false, ...wrong });
    this.#link = part.items.at(-1)?.digest ?? this.#link;
    if (part.end.digest !== this.#link) this.#break(part.end.seq);
  }

  #break(seq: number): void {
    const item = this.#checker!.items;
    this.#found = { ...UNKNOWN, ok: false, item, what: 'chain', seq };
  }
}

function firstWrong(checker: Checker, facts: LedgerPart['items']): Finding | null {
  for (const { item, digest: given } of facts) {
    const text = textOf(item);
    const wrong = checker.fact(text === null ? null : item, text ?? canonicalJson(item), given);
    if (wrong) return wrong;
  }
  return checker.end();
}

/** `null`: it has not what the text is made of. */
function textOf(item: LedgerItem): string | null {
  try {
    return itemText(item);
  } catch {
    return null;
  }
}
