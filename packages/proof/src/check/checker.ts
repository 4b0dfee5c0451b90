import { joinDecision, type LedgerItem } from '@team-booking/contract/team';
import type { Entry } from '@team-booking/core/assignment';
import { digests } from '../hash/digests.ts';
import { aboutOf, type Finding, type Wrong } from './finding.ts';
import { RuleChecker } from './rule-checker.ts';

/** What is known at a place of a ledger: the digest up to it, and what was posted by account. */
export interface State {
  readonly digest: string;
  readonly sums: readonly Entry[];
}

/** A fact whose digest is not made yet. */
interface Waiting {
  readonly text: string;
  /** The digest it has to have. */
  readonly given: string;
  readonly isRecord: boolean;
  /** What else is wrong with it. */
  readonly wrong: Wrong | null;
}

/** So many digests are made at once. */
const AT_ONCE = 32;

/**
 * Checks facts of a ledger one after another, from its beginning or from a state that is given. Every fact is hashed once, together
 * with others: what each begins with is the digest that the one before has to have.
 */
export class Checker {
  readonly #rule: RuleChecker;
  readonly #digests: typeof digests;
  #link: string;
  #waiting: Waiting[] = [];
  /** How many facts fit so far, of those whose digest is made. */
  items = 0;
  /** How many of them are records. */
  records = 0;

  /** @param make digests of texts. Default: as fast as can be */
  constructor({ digest, sums }: State, make = digests) {
    this.#link = digest;
    this.#digests = make;
    this.#rule = new RuleChecker(sums);
  }

  /** Where it stands, after `end`. */
  get state(): State {
    return { digest: this.#link, sums: this.#rule.sums };
  }

  /**
   * @param item null: it cannot be read
   * @param text what its digest is made of, after the one before
   * @param given its digest
   * @returns what is wrong with this or an earlier one; after that, give it no more
   */
  fact(item: LedgerItem | null, text: string, given: string): Finding | null {
    return this.#wait({ text, given, isRecord: item?.kind === 'record', wrong: this.#rule.item(item) });
  }

  /** {@link fact}, for a decision in its two parts. */
  decision(facts: string, setting: string, given: string): Finding | null {
    const text = joinDecision(facts, setting);
    return this.#wait({ text, given, isRecord: true, wrong: this.#rule.decision(facts, setting) });
  }

  /** Makes the digests that are missing. @returns what is wrong with one of them */
  end(): Finding | null {
    const waiting = this.#waiting.splice(0);
    const before = (i: number) => (i === 0 ? this.#link : waiting[i - 1]!.given);
    const made = this.#digests(waiting.map(({ text }, i) => `${before(i)}\n${text}`));
    for (const [i, { text, given, isRecord, wrong }] of waiting.entries()) {
      if (made[i] !== given) return { item: this.items, ...aboutOf(text), what: 'chain' };
      if (wrong) return { item: this.items, ...aboutOf(text), ...wrong };
      this.#link = given;
      this.items++;
      if (isRecord) this.records++;
    }
    return null;
  }

  #wait(one: Waiting): Finding | null {
    this.#waiting.push(one);
    return one.wrong || this.#waiting.length === AT_ONCE ? this.end() : null;
  }
}
