import type { LedgerItem } from '@team-booking/contract/team';
import { choose, PoolVerifier, type Entry } from '@team-booking/core/assignment';
import { DecisionReader } from '../decision/reader.ts';
import type { Wrong } from './finding.ts';

interface Posted {
  readonly seq: number;
  readonly entries: readonly Entry[];
}

/** Compares facts of a ledger one after another with what the rule gives after the ones before. */
export class RuleChecker {
  readonly #verifier: PoolVerifier;
  readonly #reader = new DecisionReader();
  readonly #balanceOf = (host: string, tier: number) => this.#verifier.balanceOf(host, tier);
  #posted: Posted | null = null;

  /** @param earlier sums by account of all that was posted before the first one */
  constructor(earlier: readonly Entry[]) {
    this.#verifier = new PoolVerifier(earlier);
  }

  /** Sums by account of all that was posted so far. */
  get sums(): readonly Entry[] {
    return this.#verifier.sums;
  }

  /** What is wrong with a fact, which is null if it cannot be read, or `null`. */
  item(item: LedgerItem | null): Wrong | null {
    return orUnreadable(() => {
      if (!item) return { what: 'form' };
      if (item.kind === 'posting') this.#verifier.post((this.#posted = item).entries);
      if (item.kind !== 'record') return null;
      const { seq, entries } = item.record;
      const posted = this.#wrongPosting(seq, entries);
      if (posted) return posted;
      const verified = this.#verifier.next([{ seq, entries }], [item]);
      return verified.ok ? null : { what: 'rule', ...verified.difference };
    });
  }

  /** What is wrong with a decision as a chain has it, in its two parts, or `null`. */
  decision(facts: string, setting: string): Wrong | null {
    return orUnreadable(() => {
      const { seq, chosen, question } = this.#reader.read(facts, setting, this.#balanceOf);
      const choice = choose(question);
      if (choice?.chosen !== chosen)
        return { what: 'rule', field: '/chosen', recorded: chosen, computed: choice?.chosen ?? null };
      this.#verifier.post(choice.entries);
      return this.#wrongPosting(seq, choice.entries);
    });
  }

  /** What was posted stands before a record only where it is something else than the record says. */
  #wrongPosting(seq: number, entries: readonly Entry[]): Wrong | null {
    if (this.#posted?.seq !== seq) return null;
    return { what: 'rule', field: '/entries', recorded: entries, computed: this.#posted.entries };
  }
}

function orUnreadable(check: () => Wrong | null): Wrong | null {
  try {
    return check();
  } catch {
    return { what: 'form' };
  }
}
