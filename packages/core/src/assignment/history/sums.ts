import type { Entry } from '../record/entry.ts';

/** Sums of entries by account: all that a decision needs of earlier postings. */
export class Sums {
  readonly #accounts = new Map<string, { -readonly [Member in keyof Entry]: Entry[Member] }[]>();

  constructor(entries: Iterable<Entry> = []) {
    this.add(entries);
  }

  add(entries: Iterable<Entry>): void {
    for (const { host, membership, tier, amount } of entries) {
      const accounts = this.#accounts.get(host);
      let at = 0;
      while (accounts && at < accounts.length && !isOf(accounts[at]!, membership, tier)) at++;
      if (accounts?.[at]) accounts[at]!.amount += amount;
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

const isOf = (account: Entry, membership: number, tier: number): boolean =>
  account.membership === membership && account.tier === tier;
