import { MINUTE } from '../../time/units.ts';
import type { LedgerRecord } from '../record/record.ts';
import { BOOKING } from '../rule/rule.ts';
import type { LedgerState } from '../ledger/state.ts';

/** A booking that took place, with its time in milliseconds since 1970; `null` if that is not known. */
export interface KeptBooking {
  readonly record: LedgerRecord;
  readonly time: { readonly start: number; readonly end: number } | null;
}

/** A host's totals in a history. Only bookings that were not voided count, and in them only rotating seats. */
export interface HostTally {
  readonly host: string;
  readonly tier: number;
  readonly weight: number;
  readonly bookings: number;
  /** What the host earned by these bookings, in nano-bookings: of each their share among those who could have taken it. */
  readonly fairShare: number;
  /** Bookings less fair share, in nano-bookings: positive if the host got more. */
  readonly deviation: number;
  /** In nano-bookings, with corrections and everything else that was ever posted. Positive = is owed. */
  readonly balance: number;
  /** The host's part of the bookings of their tier, from 0 to 1; 0 if there are none. */
  readonly share: number;
  /** The host's part of the weights of their tier. */
  readonly weightShare: number;
  /** Most bookings in a row, in the order of assignment. */
  readonly longestRun: number;
  /** Most bookings in a row that went to others. */
  readonly longestWait: number;
  /** Most minutes from one of the host's bookings to the next, also before the first and after the last; `null` if unknown. */
  readonly longestGap: number | null;
  /** Minutes in the host's bookings; `null` if the time of one is not known. */
  readonly minutes: number | null;
}

/** The tally of each host of the pool, in its order. */
export function tallies(state: LedgerState, kept: readonly KeptBooking[]): HostTally[] {
  const bookings = kept.toSorted((a, b) => a.record.seq - b.record.seq);
  const turns = turnsByHost(bookings);
  const whole = wholeTime(bookings);
  const earned = shares(bookings);
  const { members } = state.pool;
  const hosts = members.flatMap((member, i) => (member.active ? [{ ...member, balance: state.balances[i]! }] : []));
  const tiers = Map.groupBy(hosts, ({ tier }) => tier);
  return hosts.map(({ host, tier, weight, balance }): HostTally => {
    const peers = tiers.get(tier)!;
    const places = turns.get(host) ?? [];
    const own = places.map((place) => bookings[place]!);
    const ofTier = peers.reduce((sum, peer) => sum + (turns.get(peer.host)?.length ?? 0), 0);
    const fairShare = earned.get(host) ?? 0;
    return {
      host,
      tier,
      weight,
      bookings: own.length,
      fairShare,
      deviation: own.length * BOOKING - fairShare,
      balance,
      share: ofTier === 0 ? 0 : own.length / ofTier,
      weightShare: weight / peers.reduce((sum, peer) => sum + peer.weight, 0),
      longestRun: longestRun(places),
      longestWait: longestWait(places, bookings.length),
      longestGap: whole && longestGap(whole, own),
      minutes: own.reduce<number | null>(plusLength, 0),
    };
  });
}

function chosenOf(record: LedgerRecord): readonly string[] {
  return record.kind === 'panel' ? record.chosen : [record.chosen];
}

/** Indexes of each host's bookings. */
function turnsByHost(bookings: readonly KeptBooking[]): ReadonlyMap<string, readonly number[]> {
  const turns = new Map<string, number[]>();
  for (const [place, { record }] of bookings.entries()) {
    for (const host of chosenOf(record)) {
      const known = turns.get(host);
      if (known) known.push(place);
      else turns.set(host, [place]);
    }
  }
  return turns;
}

function shares(bookings: readonly KeptBooking[]): ReadonlyMap<string, number> {
  const earned = new Map<string, number>();
  for (const { record } of bookings) {
    for (const { host, share } of record.hosts) {
      if (share !== 0) earned.set(host, (earned.get(host) ?? 0) + share);
    }
  }
  return earned;
}

function longestRun(places: readonly number[]): number {
  let most = 0;
  let row = 0;
  for (const [i, place] of places.entries()) {
    row = i > 0 && places[i - 1] === place - 1 ? row + 1 : 1;
    most = Math.max(most, row);
  }
  return most;
}

/** Most places between two, and before the first and after the last. */
function longestWait(places: readonly number[], count: number): number {
  let most = 0;
  let next = 0;
  for (const place of [...places, count]) {
    most = Math.max(most, place - next);
    next = place + 1;
  }
  return most;
}

interface Span {
  readonly first: number;
  readonly last: number;
}

/** From the first start to the last end; `null` if the time of a booking is not known, or if there is none. */
function wholeTime(bookings: readonly KeptBooking[]): Span | null {
  let [first, last] = [Infinity, -Infinity];
  for (const { time } of bookings) {
    if (!time) return null;
    first = Math.min(first, time.start);
    last = Math.max(last, time.end);
  }
  return bookings.length === 0 ? null : { first, last };
}

function longestGap({ first, last }: Span, own: readonly KeptBooking[]): number {
  const times = own.flatMap(({ time }) => time ?? []).sort((a, b) => a.start - b.start);
  let free = first;
  let gap = 0;
  for (const { start, end } of [...times, { start: last, end: last }]) {
    gap = Math.max(gap, start - free);
    free = Math.max(free, end);
  }
  return gap / MINUTE;
}

function plusLength(sum: number | null, { time }: KeptBooking): number | null {
  return sum === null || time === null ? null : sum + (time.end - time.start) / MINUTE;
}
