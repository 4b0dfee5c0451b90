import type { LedgerItem } from '@team-booking/contract/team';
import { PoolVerifier, type Entry, type RotationRecord } from '@team-booking/core/assignment';
import { textsOf } from '../decision/texts.ts';
import { digests } from '../hash/digests.ts';
import { UNKNOWN, type Finding } from './finding.ts';

/** What is known at a place of a ledger: the digest up to it, and what was posted by account. */
export interface State {
  readonly digest: string;
  readonly sums: readonly Entry[];
}

/** A fact whose digest is not made yet, or a posting and its record. */
interface Waiting {
  /** Of a posting whose digest is not known. */
  readonly posting: string | null;
  readonly text: string;
  /** The digest it has to have. */
  readonly given: string;
  readonly isRecord: boolean;
  /** What else is wrong with it. */
  readonly wrong: Omit<Finding, 'item'> | null;
}

/** So many digests are made at once. */
const AT_ONCE = 32;

/**
 * Checks facts of a ledger one after another, from its beginning or from a state that is given. Every fact is hashed once, together
 * with others: what each begins with is the digest that the one before has to have.
 */
export class Checker {
  /** To which all facts so far were given, but for a posting whose record follows. */
  readonly verifier: PoolVerifier;
  readonly #digests: typeof digests;
  #link: string;
  #postings: { readonly seq: number; readonly entries: readonly Entry[] }[] = [];
  #waiting: Waiting[] = [];
  /** How many facts fit so far, of those whose digest is made. */
  items = 0;
  /** How many of them are records. */
  records = 0;

  /** @param make digests of texts. Default: as fast as can be */
  constructor({ digest, sums }: State, make = digests) {
    this.#link = digest;
    this.#digests = make;
    this.verifier = new PoolVerifier(sums);
  }

  /** Where it stands, after `end`. After a fact that is not a posting whose record follows. */
  get state(): State {
    this.settle();
    return { digest: this.#link, sums: this.verifier.sums };
  }

  /** Gives the verifier postings that have no record. */
  settle(): void {
    if (this.#postings.length > 0) this.verifier.next(this.#postings.splice(0), []);
  }

  /**
   * @param text the fact in canonical JSON
   * @param given its digest
   * @param known the fact, if it was read already
   * @returns what is wrong with this or an earlier one; after that, give it no more
   */
  fact(text: string, given: string, known?: LedgerItem): Finding | null {
    const wait = (wrong: Waiting['wrong'], isRecord = false) =>
      this.#wait({ posting: null, text, given, isRecord, wrong });
    try {
      const item = known ?? (JSON.parse(text) as LedgerItem);
      if (item.kind === 'posting') this.#postings.push(item);
      if (item.kind !== 'record') return wait(null);
      const verified = this.verifier.next(this.#postings.splice(0), [item]);
      return wait(verified.ok ? null : { ...aboutOf(text), what: 'rule', ...verified.difference }, true);
    } catch {
      return wait({ ...aboutOf(text), what: 'form' });
    }
  }

  /**
   * @param record what the rule gives after all facts so far, and was posted
   * @param given its digest
   * @param posted the digest of its posting; null: the record's is over it, too
   * @returns what is wrong with this or an earlier one
   */
  decided(record: RotationRecord, given: string, posted: string | null): Finding | null {
    this.verifier.post(record.entries);
    const { posting, record: text } = textsOf(record);
    const one = { isRecord: false, wrong: null };
    if (posted !== null) {
      const found = this.#wait({ ...one, posting: null, text: posting, given: posted });
      if (found) return found;
    }
    return this.#wait({ ...one, posting: posted === null ? posting : null, text, given, isRecord: true });
  }

  /** What is wrong where a fact cannot be made out: it, or one before. */
  broken(): Finding {
    return this.end() ?? { ...UNKNOWN, item: this.items, what: 'chain' };
  }

  /** Makes the digests that are missing. @returns what is wrong with one of them */
  end(): Finding | null {
    const waiting = this.#waiting.splice(0);
    const links = waiting.map((_, i) => (i === 0 ? this.#link : waiting[i - 1]!.given));
    const pairs = waiting.flatMap(({ posting }, i) => (posting === null ? [] : [{ i, posting }]));
    const between = this.#digests(pairs.map(({ i, posting }) => `${links[i]}\n${posting}`));
    pairs.forEach(({ i }, at) => (links[i] = between[at]!));
    const made = this.#digests(waiting.map(({ text }, i) => `${links[i]}\n${text}`));
    for (const [i, { text, posting, given, isRecord, wrong }] of waiting.entries()) {
      if (made[i] !== given) return { item: this.items, ...aboutOf(text), what: 'chain' };
      if (wrong) return { item: this.items, ...wrong };
      this.#link = given;
      this.items += posting === null ? 1 : 2;
      if (isRecord) this.records++;
    }
    return null;
  }

  #wait(one: Waiting): Finding | null {
    this.#waiting.push(one);
    return one.wrong || this.#waiting.length === AT_ONCE ? this.end() : null;
  }
}

/** What a fact says of itself, as far as it can be read. */
function aboutOf(text: string): Pick<Finding, 'seq' | 'bookingId' | 'at'> {
  try {
    const item = JSON.parse(text) as LedgerItem;
    if (item.kind === 'pool') return { ...UNKNOWN, at: item.at };
    const { seq, at } = item.kind === 'record' ? item.record : item;
    const of = item.kind === 'record' ? item.record : item.cause;
    return { seq, at, bookingId: 'bookingId' in of ? of.bookingId : null };
  } catch {
    return UNKNOWN;
  }
}
