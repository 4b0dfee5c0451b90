import type { DecisionFacts, DecisionSetting } from '@team-booking/contract/team';
import type { Question } from '@team-booking/core/assignment';

/** A decision about one seat, as a chain has it. */
export interface Decision {
  readonly seq: number;
  readonly chosen: string;
  readonly question: Question;
}

/** The balance of a host in a tier before a decision, in nano-bookings. */
type BalanceOf = (host: string, tier: number) => number;

/** How many facts stand before the setting. */
const BEFORE = 12;

/** Reads decisions from what `decisionText` of the contract writes. */
export class DecisionReader {
  // As a rule the next one has the same, so it is parsed once.
  #end = '';
  #setting: DecisionSetting | null = null;

  /** @throws for what nobody has written */
  read(text: string, balanceOf: BalanceOf): Decision {
    const [seq, , , , , , , walkFrom, chosen, states, lastAssigned, memberships] = this.#factsOf(text);
    const [, , mode, excluded, , named, , rows] = this.#setting!;
    const hosts = rows.map(([host, tier, weight], i) => ({
      host,
      membership: memberships[i]!,
      tier,
      weight,
      free: states[i] === 1,
      balance: balanceOf(host, tier),
      lastAssigned: lastAssigned[i]!,
    }));
    const by = named && { host: chosen, reason: named[0], neutral: named[1] };
    return { seq, chosen, question: { mode, excluded, named: by, walkFrom, hosts } };
  }

  #factsOf(text: string): DecisionFacts {
    if (this.#setting && text.endsWith(this.#end)) {
      const facts = JSON.parse(`${text.slice(0, -this.#end.length)}]`) as DecisionFacts;
      if ((facts as readonly unknown[]).length === BEFORE) return facts;
    }
    const facts = JSON.parse(text) as DecisionFacts;
    this.#setting = facts[BEFORE];
    this.#end = `,${JSON.stringify(this.#setting)}]`;
    return facts;
  }
}
