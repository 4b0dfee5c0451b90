import type { DecisionFacts, LedgerItem } from '@team-booking/contract/team';
import type { Difference } from '@team-booking/core/assignment';

/** The first thing in a ledger that is wrong. */
export interface Finding {
  /** Number of the fact among all of them, from 0. */
  readonly item: number;
  /**
   * `chain`: it is not what its digest was made of, or something is missing before it. `rule`: the record is not what the rule gives.
   * `form`: it cannot be read.
   */
  readonly what: 'chain' | 'rule' | 'form';
  /** Its number in the ledger; null: it has none, or it cannot be read. */
  readonly seq: number | null;
  /** Of its booking; null: it has none. */
  readonly bookingId: string | null;
  /** When it was decided; null: nothing says so. */
  readonly at: string | null;
  /** Where in the record, as a JSON pointer; for `rule`. */
  readonly field?: string;
  readonly recorded?: unknown;
  readonly computed?: unknown;
}

/** What is wrong with a fact besides its digest. */
export type Wrong = { readonly what: 'form' } | ({ readonly what: 'rule' } & Difference);

/** What a ledger has come to: everything fits, or the first thing that does not. */
export type LedgerCheck =
  | { readonly ok: true; readonly items: number; readonly records: number; readonly digest: string }
  | ({ readonly ok: false } & Finding);

/** Of a fact of which nothing is known. */
export const UNKNOWN = { seq: null, bookingId: null, at: null } as const;

/** What a fact says of itself, as far as it can be read. */
export function aboutOf(text: string): Pick<Finding, 'seq' | 'bookingId' | 'at'> {
  try {
    const read = JSON.parse(text) as LedgerItem | DecisionFacts;
    if (!('kind' in read)) return { seq: read[0], bookingId: read[1], at: read[2] };
    if (read.kind === 'pool') return { ...UNKNOWN, at: read.at };
    const { seq, at } = read.kind === 'record' ? read.record : read;
    const of = read.kind === 'record' ? read.record : read.cause;
    return { seq, at, bookingId: 'bookingId' in of ? of.bookingId : null };
  } catch {
    return UNKNOWN;
  }
}
