/** An account of a pool's ledger: a host, the number of their membership, and their tier in it. */
export interface Account {
  readonly host: string;
  readonly membership: number;
  readonly tier: number;
}

/** An amount posted to an account, in nano-bookings. Positive = the host is owed. */
export interface Entry extends Account {
  readonly amount: number;
}
