import type { LedgerItem } from '@team-booking/contract/team';
import { PoolVerifier, type Entry } from '@team-booking/core/assignment';
import { digest } from '../digest.ts';
import type { Finding } from './finding.ts';

/** What is known at a place of a ledger: the digest up to it, and what was posted by account. */
export interface State {
  readonly digest: string;
  readonly sums: readonly Entry[];
}

/** Checks facts of a ledger one after another, from its beginning or from a state that is given. */
export class Checker {
  readonly #verifier: PoolVerifier;
  #link: string;
  #postings: { readonly seq: number; readonly entries: readonly Entry[] }[] = [];
  /** How many facts fit so far. */
  items = 0;
  /** How many of them are records. */
  records = 0;

  constructor({ digest, sums }: State) {
    this.#link = digest;
    this.#verifier = new PoolVerifier(sums);
  }

  /** Where it stands. After a fact that is not a posting whose record follows. */
  get state(): State {
    if (this.#postings.length > 0) {
      this.#verifier.next(this.#postings, []);
      this.#postings = [];
    }
    return { digest: this.#link, sums: this.#verifier.sums };
  }

  /**
   * @param text the fact in canonical JSON
   * @param given its digest
   * @returns what is wrong; after that, give it no more
   */
  next(text: string, given: string): Finding | null {
    const link = digest(`${this.#link}\n${text}`);
    if (link !== given) return { ...this.#about(text), what: 'chain' };
    this.#link = link;
    try {
      const item = JSON.parse(text) as LedgerItem;
      if (item.kind === 'posting') this.#postings.push(item);
      if (item.kind === 'record') {
        const verified = this.#verifier.next(this.#postings, [item]);
        if (!verified.ok) return { ...this.#about(text), what: 'rule', ...verified.difference };
        this.#postings = [];
        this.records++;
      }
    } catch {
      return { ...this.#about(text), what: 'form' };
    }
    this.items++;
    return null;
  }

  /** What a fact says of itself, as far as it can be read. */
  #about(text: string): Pick<Finding, 'item' | 'seq' | 'bookingId' | 'at'> {
    const none = { item: this.items, seq: null, bookingId: null, at: null };
    try {
      const item = JSON.parse(text) as LedgerItem;
      if (item.kind === 'pool') return { ...none, at: item.at };
      const { seq, at } = item.kind === 'record' ? item.record : item;
      const of = item.kind === 'record' ? item.record : item.cause;
      return { ...none, seq, at, bookingId: 'bookingId' in of ? of.bookingId : null };
    } catch {
      return none;
    }
  }
}
