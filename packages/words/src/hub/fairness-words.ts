import type { Plural } from '../translation.ts';

/** Who is next, every choice, corrections. */
export interface FairnessWords {
  readonly whoIsNext: string;
  readonly everyChoice: string;
  readonly corrections: string;
  readonly pool: string;
  readonly noPool: string;
  readonly noPoolMore: string;
  readonly behindAndAhead: string;
  readonly eachHost: string;
  readonly together: string;
  readonly days: Plural;
  readonly all: string;
  readonly how: string;
  readonly range: string;
  readonly most: (amount: string) => string;
  readonly ahead: string;
  readonly behind: string;
  readonly withinHalf: string;
  readonly lowest: string;
  readonly highest: string;
  readonly hosted: string;
  readonly fairShare: string;
  readonly now: string;
  readonly today: string;
  readonly noChoices: string;
  readonly noChoicesMore: string;
  readonly next: string;
  readonly canWait: string;
  readonly passedOver: string;
  readonly isOff: string;
  readonly isOffMore: string;
  readonly correct: string;
  readonly even: string;
  readonly quarterBehind: string;
  readonly halfBehind: string;
  readonly threeQuartersBehind: string;
  readonly quarterAhead: string;
  readonly halfAhead: string;
  readonly threeQuartersAhead: string;
  readonly bookingsBehind: (amount: string) => string;
  readonly bookingsAhead: (amount: string) => string;
  readonly booked: string;
  readonly because: string;
  readonly inWords: string;
  readonly reasonOf: Readonly<
    Record<
      'inTurn' | 'wasBehind' | 'onlyFree' | 'byHand' | 'askedFor' | 'longestWithout' | 'seats' | 'settled' | 'first',
      string
    >
  >;
  readonly choice: (number: string) => string;
  readonly byRule: (rule: string) => string;
  readonly freeOf: (free: string, all: string) => string;
  readonly recomputed: string;
  readonly differs: (where: string) => string;
  readonly undone: string;
  readonly openBooking: string;
  readonly copyData: string;
  readonly loaded: Plural;
  readonly checking: Plural;
  readonly checkedOut: Plural;
  readonly here: (time: string) => string;
  readonly wrong: (number: string) => string;
  readonly wrongChain: string;
  readonly wrongRule: (where: string) => string;
  readonly wrongForm: string;
  readonly recorded: string;
  readonly computed: string;
  readonly notChecked: string;
  readonly check: string;
  readonly checkAgain: string;
  readonly download: string;
  readonly preparing: string;
  readonly downloaded: string;
  readonly host: string;
  readonly amount: string;
  readonly amountMore: string;
  readonly give: string;
  readonly take: string;
  readonly reason: string;
  readonly reasonMore: string;
  readonly effect: string;
  readonly before: string;
  readonly after: string;
  readonly nextBefore: (hosts: string) => string;
  readonly nextAfter: (hosts: string) => string;
  readonly correctHost: (host: string) => string;
  readonly corrected: (host: string) => string;
  readonly restored: string;
  readonly backReason: (reason: string) => string;
  readonly noCorrections: string;
  readonly noCorrectionsMore: string;
  readonly nobodyElse: string;
  readonly noneSuch: string;
  readonly clear: string;
  readonly forWhom: string;
}

/** What the page of a proof says. `{0}` and `{1}` stand for what is put in. */
export type ProofWords = Readonly<
  Record<
    | 'language'
    | 'title'
    | 'checking'
    | 'good'
    | 'goodMore'
    | 'bad'
    | 'chain'
    | 'rule'
    | 'form'
    | 'ofBooking'
    | 'decided'
    | 'recorded'
    | 'computed'
    | 'took'
    | 'digest'
    | 'digestMore'
    | 'cut'
    | 'balance'
    | 'balanceMore'
    | 'how'
    | 'noScript',
    string
  >
>;
