import type { DecisionSetting, OwnFacts } from '@team-booking/contract/team';
import type { Question } from '@team-booking/core/assignment';

/** A decision about one seat, as a chain has it. */
export interface Decision {
  readonly seq: number;
  readonly chosen: string;
  readonly question: Question;
}

/** The balance of a host in a tier before a decision, in nano-bookings. */
type BalanceOf = (host: string, tier: number) => number;

/** Reads decisions from the two parts that `decisionParts` of the contract writes. */
export class DecisionReader {
  // As a rule the next one has the same, so it is parsed once.
  #text = '';
  #setting: DecisionSetting | null = null;

  /** @throws for what nobody has written */
  read(facts: string, setting: string, balanceOf: BalanceOf): Decision {
    const own = JSON.parse(`[${facts}]`) as OwnFacts;
    if (setting !== this.#text) {
      this.#setting = JSON.parse(setting) as DecisionSetting;
      this.#text = setting;
    }
    // By index: taken apart as `[a, b] = …`, both would be walked through by iterators, and compiled as such.
    const { 0: seq, 7: walkFrom, 8: chosen, 9: states, 10: lastAssigned, 11: memberships } = own;
    const { 2: mode, 3: excluded, 5: named, 7: rows } = this.#setting!;
    const hosts: Question['hosts'][number][] = [];
    for (let i = 0; i < rows.length; i++) {
      const { 0: host, 1: tier, 2: weight } = rows[i]!;
      hosts.push({
        host,
        membership: memberships[i]!,
        tier,
        weight,
        free: states[i] === 1,
        balance: balanceOf(host, tier),
        lastAssigned: lastAssigned[i]!,
      });
    }
    const by = named && { host: chosen, reason: named[0], neutral: named[1] };
    return { seq, chosen, question: { mode, excluded, named: by, walkFrom, hosts } };
  }
}
