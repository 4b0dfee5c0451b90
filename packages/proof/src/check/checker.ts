import type { LedgerItem } from '@team-booking/contract/team';
import { PoolVerifier, type Entry, type RotationRecord } from '@team-booking/core/assignment';
import { writePosting, writeRecord } from '../decision/texts.ts';
import { lanesIfAny } from '../hash/lanes.ts';
import { Messages } from '../hash/messages.ts';
import { Stencils } from '../text/stencils.ts';
import { UNKNOWN, type Finding } from './finding.ts';

/** What is known at a place of a ledger: the digest up to it, and what was posted by account. */
export interface State {
  readonly digest: string;
  readonly sums: readonly Entry[];
}

/** A fact whose digest is not made yet, or a posting and its record. */
interface Waiting {
  /** Number of its message. */
  readonly message: number;
  /** That of its posting, whose digest is not known. */
  readonly posting: number | null;
  /** The digest it has to have. */
  readonly given: string;
  /** Its text, or the record that it was made of. */
  readonly of: string | RotationRecord;
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
  readonly #messages: Messages;
  readonly #stencils: Stencils | null;
  /** The digest that the last fact has to have. */
  #link: string;
  #postings: { readonly seq: number; readonly entries: readonly Entry[] }[] = [];
  #waiting: Waiting[] = [];
  /** How many facts fit so far, of those whose digest is made. */
  items = 0;
  /** How many of them are records. */
  records = 0;

  /**
   * @param lanes null: it does without WebAssembly. Default: if there are any
   * @param messages in the memory of the lanes
   */
  constructor({ digest, sums }: State, lanes = lanesIfAny(), messages = new Messages(lanes)) {
    this.#link = digest;
    this.#messages = messages;
    this.#stencils = lanes && new Stencils(messages, lanes);
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
    let wrong: Waiting['wrong'] = null;
    let isRecord = false;
    try {
      const item = known ?? (JSON.parse(text) as LedgerItem);
      if (item.kind === 'posting') this.#postings.push(item);
      if (item.kind === 'record') {
        isRecord = true;
        const verified = this.verifier.next(this.#postings.splice(0), [item]);
        if (!verified.ok) wrong = { ...aboutOf(text), what: 'rule', ...verified.difference };
      }
    } catch {
      wrong = { ...aboutOf(text), what: 'form' };
    }
    const message = this.#message(this.#link, () => this.#messages.text(text));
    return this.#wait({ message, posting: null, given, of: text, isRecord, wrong });
  }

  /**
   * @param record what the rule gives after all facts so far, and was posted
   * @param given its digest
   * @param posted the digest of its posting; null: the record's is over it, too
   * @returns what is wrong with this or an earlier one
   */
  decided(record: RotationRecord, given: string, posted: string | null): Finding | null {
    this.verifier.post(record.entries);
    const [messages, stencils] = [this.#messages, this.#stencils];
    const one = { of: record, wrong: null };
    const posting = this.#message(this.#link, () => writePosting(messages, stencils, record));
    if (posted !== null) {
      const found = this.#wait({ ...one, message: posting, posting: null, given: posted, isRecord: false });
      if (found) return found;
    }
    const message = this.#message(posted, () => writeRecord(messages, stencils, record));
    return this.#wait({ ...one, message, posting: posted === null ? posting : null, given, isRecord: true });
  }

  /** What is wrong where a fact cannot be made out: it, or one before. */
  broken(): Finding {
    return this.end() ?? { ...UNKNOWN, item: this.items, what: 'chain' };
  }

  /** Makes the digests that are missing. @returns what is wrong with one of them */
  end(): Finding | null {
    const messages = this.#messages;
    const waiting = this.#waiting.splice(0);
    const postings = waiting.filter(({ posting }) => posting !== null);
    messages.hash(postings.map(({ posting }) => posting!));
    for (const { message, posting } of postings) messages.linkTo(message, posting!);
    messages.hash(waiting.map(({ message }) => message));
    for (const { message, posting, given, of, isRecord, wrong } of waiting) {
      if (!messages.isDigest(message, given)) return { item: this.items, ...aboutOf(of), what: 'chain' };
      if (wrong) return { item: this.items, ...wrong };
      this.items += posting === null ? 1 : 2;
      if (isRecord) this.records++;
    }
    messages.clear();
    return null;
  }

  #message(link: string | null, write: () => void): number {
    this.#messages.link(link);
    write();
    return this.#messages.end();
  }

  #wait(one: Waiting): Finding | null {
    this.#link = one.given;
    this.#waiting.push(one);
    return one.wrong || this.#waiting.length === AT_ONCE ? this.end() : null;
  }
}

/** What a fact says of itself, as far as it can be read. */
function aboutOf(of: Waiting['of']): Pick<Finding, 'seq' | 'bookingId' | 'at'> {
  try {
    const item: LedgerItem = typeof of === 'string' ? JSON.parse(of) : { kind: 'record', record: of };
    if (item.kind === 'pool') return { ...UNKNOWN, at: item.at };
    const { seq, at } = item.kind === 'record' ? item.record : item;
    const about = item.kind === 'record' ? item.record : item.cause;
    return { seq, at, bookingId: 'bookingId' in about ? about.bookingId : null };
  } catch {
    return UNKNOWN;
  }
}
