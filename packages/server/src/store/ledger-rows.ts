/** An account of a pool: a host, the how-manieth time he is a member, and his priority then. */
export interface AccountKey {
  readonly host: string;
  readonly membership: number;
  readonly tier: number;
}

/** One line of a pool's append-only ledger, in nano-bookings. Positive = the host is owed. */
export interface LedgerEntry extends AccountKey {
  readonly seq: number;
  readonly amount: number;
  /** Seq of the record that it was posted with or that it voids; `null` for what no record explains. */
  readonly record: number | null;
}

/** A record of a decision. */
export interface StoredRecord {
  readonly seq: number;
  readonly booking: string;
  /** `false` once voided. */
  readonly live: boolean;
  /** The core's record. */
  readonly record: Readonly<Record<string, unknown>>;
}

/** What a pool's next decision starts from. */
export interface PoolState {
  /** Open accounts with their balances, in the pool's order. */
  readonly accounts: readonly (AccountKey & { readonly balance: number })[];
}
