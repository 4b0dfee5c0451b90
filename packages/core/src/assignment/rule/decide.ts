import type { Contest } from './contest.ts';
import { mostOwed } from './most-owed.ts';
import type { Reason, TierNote, Verdict } from './reason.ts';
import { BOOKING } from './rule.ts';
import { sharesOf } from './shares.ts';
import { floorOf, nextInTurn } from './turn.ts';

/** The decision about one seat. Everything by index of contender. */
export interface Decision {
  readonly tier: number;
  readonly tierNote: TierNote;
  readonly reason: Reason;
  readonly chosen: number;
  readonly shares: readonly number[];
  /** `null` for those who could not be chosen. */
  readonly credits: readonly (number | null)[];
  readonly skipped: readonly number[];
  readonly passed: readonly number[];
  readonly verdicts: readonly Verdict[];
  readonly neutral: boolean;
}

/** The best tier with somebody free, or `null` if nobody is. */
export function servingTier({ contenders }: Contest): number | null {
  let best: number | null = null;
  for (const { free, tier } of contenders) if (free && (best === null || tier < best)) best = tier;
  return best;
}

/** Of a decision, who is chosen and what everybody earns. */
export type Award = Pick<Decision, 'chosen' | 'shares'>;

/**
 * BOOK: decides among the free hosts of a tier, by the mode of the contest.
 *
 * @param tier one with somebody free; see {@link servingTier}
 * @param walkFrom index of the contender with whom the rotation continues
 */
export function decide(contest: Contest, tier: number, walkFrom: number): Decision {
  const { eligible, shares, credits } = candidatesOf(contest, tier);
  const verdicts = contest.contenders.map((_, i) => verdictWithoutChance(contest, i, tier));
  const choose = contest.mode === 'totals' ? chooseMostOwed : chooseByTurn;
  const choice = choose(contest, { tier, eligible, credits, verdicts, walkFrom });
  const reason = eligible.length === 1 ? 'only_free' : choice.reason;
  return { tier, tierNote: tierNoteOf(contest, tier), shares, credits, verdicts, ...choice, reason, neutral: false };
}

/** Of {@link decide}, who is chosen and what everybody earns, without what explains it. */
export function award(contest: Contest, tier: number, walkFrom: number): Award {
  const { shares, credits } = candidatesOf(contest, tier);
  const { mode, contenders } = contest;
  const { chosen } =
    mode === 'totals'
      ? mostOwed(contenders, credits)
      : nextInTurn(contest, tier, credits, floorOf(mode, credits), walkFrom);
  return { chosen, shares };
}

/**
 * Decides for a host who was named: assigned by hand, or asked for by the visitor. They may be of any tier.
 *
 * @param shared whether the free hosts of that tier earn their shares of it; if not, it moves no balance
 */
export function decideNamed(
  contest: Contest,
  chosen: number,
  reason: 'manual' | 'requested_host',
  shared: boolean,
): Decision {
  const { contenders } = contest;
  const { tier } = contenders[chosen]!;
  const eligible = shared
    ? indexes(contest, (i) => i === chosen || (contenders[i]!.free && contenders[i]!.tier === tier))
    : [chosen];
  const shares = shared ? sharesOf(contest, tier, eligible) : contenders.map((_, i) => (i === chosen ? BOOKING : 0));
  const verdicts = contenders.map((_, i) => verdictWithoutChance(contest, i, tier));
  verdicts[chosen] = 'chosen';
  const credits = creditsOf(contest, eligible, shares);
  return { tier, tierNote: null, reason, chosen, shares, credits, skipped: [], passed: [], verdicts, neutral: !shared };
}

function candidatesOf(contest: Contest, tier: number) {
  const { contenders } = contest;
  const eligible: number[] = [];
  for (let i = 0; i < contenders.length; i++) if (contenders[i]!.free && contenders[i]!.tier === tier) eligible.push(i);
  const shares = sharesOf(contest, tier, eligible);
  return { eligible, shares, credits: creditsOf(contest, eligible, shares) };
}

interface Candidacy {
  readonly tier: number;
  readonly eligible: readonly number[];
  readonly credits: readonly (number | null)[];
  /** Those of eligible hosts are filled in by the function that chooses. */
  readonly verdicts: Verdict[];
  readonly walkFrom: number;
}

type Choice = Pick<Decision, 'chosen' | 'reason' | 'skipped' | 'passed'>;

function chooseByTurn(contest: Contest, { tier, eligible, credits, verdicts, walkFrom }: Candidacy): Choice {
  const floor = floorOf(contest.mode, credits);
  const { chosen, skipped, passed } = nextInTurn(contest, tier, credits, floor, walkFrom);
  for (const i of eligible) verdicts[i] = credits[i]! >= floor ? 'later_in_rotation' : 'less_credit';
  for (const i of skipped) verdicts[i] = 'skipped_unavailable';
  for (const i of passed) verdicts[i] = 'ahead_of_share';
  verdicts[chosen] = 'chosen';
  const reason = passed.length > 0 ? 'share_correction' : skipped.length > 0 ? 'rotation_skip' : 'rotation';
  return { chosen, reason, skipped, passed };
}

function chooseMostOwed({ contenders }: Contest, { eligible, credits, verdicts }: Candidacy): Choice {
  const { chosen, tied, by } = mostOwed(contenders, credits);
  const { lastAssigned } = contenders[chosen]!;
  for (const i of eligible) verdicts[i] = 'less_credit';
  for (const i of tied) {
    verdicts[i] = contenders[i]!.lastAssigned === lastAssigned ? 'later_in_rotation' : 'tie_more_recent';
  }
  verdicts[chosen] = 'chosen';
  return { chosen, reason: by, skipped: [], passed: [] };
}

function verdictWithoutChance({ contenders, excluded }: Contest, i: number, tier: number): Verdict {
  const contender = contenders[i]!;
  if (contender.host === excluded) return 'excluded_previous_host';
  if (!contender.free) return 'unavailable';
  if (contender.tier > tier) return 'lower_tier';
  return contender.tier < tier ? 'higher_tier' : 'not_requested';
}

function tierNoteOf({ contenders, excluded }: Contest, serving: number): TierNote {
  let preferred = false;
  for (const { host, tier, free } of contenders) {
    if (host === excluded) continue;
    if (tier < serving) return 'fallback';
    if (free && tier > serving) preferred = true;
  }
  return preferred ? 'preferred' : null;
}

function creditsOf({ contenders }: Contest, eligible: readonly number[], shares: readonly number[]): (number | null)[] {
  const credits: (number | null)[] = [];
  for (let i = 0; i < contenders.length; i++) credits.push(null);
  for (let at = 0; at < eligible.length; at++) {
    const i = eligible[at]!;
    credits[i] = contenders[i]!.balance + shares[i]!;
  }
  return credits;
}

function indexes({ contenders }: Contest, wanted: (index: number) => boolean): number[] {
  const found: number[] = [];
  for (let i = 0; i < contenders.length; i++) if (wanted(i)) found.push(i);
  return found;
}
