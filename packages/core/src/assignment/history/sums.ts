import type { Entry } from '../record/entry.ts';

type Sum = { -readonly [Member in keyof Entry]: Entry[Member] };

/** Sums of entries by account: all that a decision needs of earlier postings. */
export class Sums {
  readonly #accounts = new Map<string, Sum[]>();

  constructor(entries: Iterable<Entry> = []) {
    this.add(entries);
  }

  add(entries: Iterable<Entry>): void {
    for (const { host, membership, tier, amount } of entries) {
      const accounts = this.#accounts.get(host);
      const account = accounts && accountOf(accounts, membership, tier);
      if (account) account.amount += amount;
      else if (accounts) accounts.push({ host, membership, tier, amount });
      else this.#accounts.set(host, [{ host, membership, tier, amount }]);
    }
  }

  /** Closed accounts come to 0, so all of a host's accounts in a tier together have the balance of the open one. */
  balanceOf(host: string, tier: number): number {
    let balance = 0;
    const accounts = this.#accounts.get(host);
    if (accounts) for (const account of accounts) if (account.tier === tier) balance += account.amount;
    return balance;
  }

  /** An entry for each account, those of a host together. */
  get entries(): readonly Entry[] {
    return [...this.#accounts.values()].flatMap((accounts) => accounts.map((account) => ({ ...account })));
  }
}

function accountOf(accounts: readonly Sum[], membership: number, tier: number): Sum | undefined {
  for (let i = 0; i < accounts.length; i++)
    if (accounts[i]!.membership === membership && accounts[i]!.tier === tier) return accounts[i];
  return undefined;
}
