import { invalidField } from '@team-booking/contract';
import type { BalancesOverTime, TeamRequestOf } from '@team-booking/contract/team';
import { formatInstant, parseInstant } from '@team-booking/core/iso';
import { DAY, dateOf } from '@team-booking/core/time';
import { teamOf } from '../booking/backend.ts';
import { zoneOf } from '../team/zone-of.ts';
import type { TeamContext } from '../team-surface/team-context.ts';
import { hostNames } from './host-names.ts';
import { ledgerParts } from './ledger-parts.ts';
import { activeMembers } from './read-balances.ts';
import { poolStateOf } from './pool-state.ts';
import { seenType } from './seen-type.ts';
import { Shares } from './shares.ts';

/** Default length of the range. */
const DAYS = 90;
/** Default number of points. */
const POINTS = 400;

interface Point {
  readonly at: number;
  readonly seq: number;
  readonly balances: ReadonlyMap<string, number>;
}

/** What each host of a pool was owed, day by day or posting by posting. */
export async function balancesOverTime(
  context: TeamContext,
  { id, query }: TeamRequestOf<'balancesOverTime'>,
): Promise<BalancesOverTime> {
  const { per = 'day', limit = POINTS, from: sentFrom, to: sentTo } = query();
  const to = sentTo === undefined ? context.now + 1 : parseInstant(sentTo);
  const from = sentFrom === undefined ? to - DAYS * DAY : parseInstant(sentFrom);
  if (!(from < to)) throw invalidField('?from', 'has to be before to');

  let zone = 'UTC';
  let order: readonly string[] = [];
  const parts = ledgerParts(
    context,
    async (view) => {
      const type = await seenType(context, view, id);
      const state = await poolStateOf(view, id);
      zone = zoneOf(await teamOf(view));
      order = state ? activeMembers(state).map(({ host }) => host) : [];
      return type.id;
    },
    (postings) => postings.some(({ at }) => from <= at && at < to),
  );
  const sums = new Map<string, number>();
  const points: Point[] = [];
  const shares = new Shares();
  let next: number | null = null;
  // A closed account comes to 0, so all accounts of a host together have the balance of the open one.
  for await (const { postings, records } of parts) {
    const decided = new Map(records.map((stored) => [stored.record.seq, stored]));
    for (const { at, seq, entries } of postings) {
      const last = points.at(-1);
      const isSame = last && (per === 'day' ? dateOf(at, zone) === dateOf(last.at, zone) : at === last.at);
      const isWithin = from <= at && at < to;
      if (isWithin && !isSame && points.length >= limit) {
        next = at;
        break;
      }
      for (const { host, amount } of entries) sums.set(host, (sums.get(host) ?? 0) + amount);
      if (!isWithin) continue;
      shares.add(decided.get(seq));
      if (isSame && per === 'day') points.pop();
      points.push({ at, seq, balances: new Map(sums) });
    }
    if (next !== null) break;
  }
  return written(context, order, { points, shares, next });
}

async function written(
  { backend: { store, team } }: TeamContext,
  order: readonly string[],
  {
    points,
    shares,
    next,
  }: { readonly points: readonly Point[]; readonly shares: Shares; readonly next: number | null },
): Promise<BalancesOverTime> {
  const hosts = [...new Set([...order, ...points.flatMap(({ balances }) => [...balances.keys()]), ...shares.hosts])];
  return {
    hosts,
    names: await store.read(team, (view) => hostNames(view, hosts)),
    points: points.map(({ at, seq, balances }) => ({
      at: formatInstant(at),
      seq,
      balances: hosts.map((host) => balances.get(host) ?? 0),
    })),
    shares: hosts.map((host) => shares.of(host)),
    next: next === null ? null : formatInstant(next),
  };
}
