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

/** What a ledger has come to: everything fits, or the first thing that does not. */
export type LedgerCheck =
  | { readonly ok: true; readonly items: number; readonly records: number; readonly digest: string }
  | ({ readonly ok: false } & Finding);

/** Of a fact of which nothing is known. */
export const UNKNOWN = { seq: null, bookingId: null, at: null } as const;
