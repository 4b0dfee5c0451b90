import { canonicalJson } from '@team-booking/contract';
import { firstLink, type LedgerPart } from '@team-booking/contract/team';
import { digest } from '../digest.ts';
import { Checker } from './checker.ts';
import type { LedgerCheck } from './finding.ts';

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
    const checker = this.#checker;
    if (part.start.digest !== this.#link) return this.#break(part.start.seq);
    for (const { item, digest: given } of part.items) {
      const wrong = checker.next(canonicalJson(item), given);
      if (wrong) return void (this.#found = { ok: false, ...wrong });
      this.#link = given;
    }
    if (part.end.digest !== this.#link) this.#break(part.end.seq);
  }

  #break(seq: number): void {
    const item = this.#checker!.items;
    this.#found = { ok: false, item, what: 'chain', seq, bookingId: null, at: null };
  }
}
