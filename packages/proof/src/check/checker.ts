import { joinDecision, type LedgerItem } from '@team-booking/contract/team';
import type { Entry } from '@team-booking/core/assignment';
import { fit } from '../hash/digests.ts';
import type { Message } from '../hash/message.ts';
import { aboutOf, type Finding, type Wrong } from './finding.ts';
import { RuleChecker } from './rule-checker.ts';

/** What is known at a place of a ledger: the digest up to it, and what was posted by account. */
export interface State {
  readonly digest: string;
  readonly sums: readonly Entry[];
}

/** The two parts of a decision as they are hashed. */
export interface DecisionBytes {
  readonly facts: Uint8Array;
  readonly setting: Uint8Array;
}

/** A fact whose digest is not made yet. */
interface Waiting {
  readonly text: string;
  /** Of a decision: the bytes of its facts and its setting, where they are there. */
  readonly bytes: DecisionBytes | null;
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
  readonly #fit: typeof fit;
  #link: string;
  #waiting: Waiting[] = [];
  /** How many facts fit so far, of those whose digest is made. */
  items = 0;
  /** How many of them are records. */
  records = 0;

  /** @param fits says which messages have their digests. Default: as fast as can be */
  constructor({ digest, sums }: State, fits = fit) {
    this.#link = digest;
    this.#fit = fits;
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
    return this.#wait({ text, bytes: null, given, isRecord: item?.kind === 'record', wrong: this.#rule.item(item) });
  }

  /** {@link fact}, for a decision in its two parts. @param bytes the same, where they are there */
  decision(facts: string, setting: string, given: string, bytes: DecisionBytes | null = null): Finding | null {
    const text = joinDecision(facts, setting);
    return this.#wait({ text, bytes, given, isRecord: true, wrong: this.#rule.decision(facts, setting) });
  }

  /** Makes the digests that are missing. @returns what is wrong with one of them */
  end(): Finding | null {
    const waiting = this.#waiting;
    this.#waiting = [];
    const messages: Message[] = [];
    const digests: string[] = [];
    for (let i = 0; i < waiting.length; i++) {
      messages.push(messageOf(i === 0 ? this.#link : digests[i - 1]!, waiting[i]!));
      digests.push(waiting[i]!.given);
    }
    const fits = this.#fit(messages, digests);
    for (let i = 0; i < waiting.length; i++) {
      const { text, isRecord, wrong } = waiting[i]!;
      if (!fits[i]) return { item: this.items, ...aboutOf(text), what: 'chain' };
      if (wrong) return { item: this.items, ...aboutOf(text), ...wrong };
      this.#link = digests[i]!;
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

/** What `nextLink` of the contract gives, and `joinDecision`. */
function messageOf(before: string, { text, bytes }: Waiting): Message {
  return bytes ? [before, '\n[', bytes.facts, ',', bytes.setting, ']'] : `${before}\n${text}`;
}
