import type { Balances, ComingTurns, TeamRequestOf } from '@team-booking/contract/team';
import { comingTurns, type LedgerState } from '@team-booking/core/assignment';
import type { BookingTypeConfig } from '../config/team-config.ts';
import type { TeamContext } from '../team-surface/team-context.ts';
import { coreGroups, seatsOf } from '../team/seats.ts';
import { hostNames } from './host-names.ts';
import { poolStateOf, revisionOfState } from './pool-state.ts';
import { seenType } from './seen-type.ts';

/** What each host of a pool is owed now. */
export function readBalances(context: TeamContext, { id }: TeamRequestOf<'balances'>): Promise<Balances> {
  const { store, team } = context.backend;
  return store.read(team, async (view) => {
    await seenType(context, view, id);
    const state = await poolStateOf(view, id);
    const members = state ? activeMembers(state) : [];
    return {
      hosts: members.map(({ host, tier, weight, balance }) => {
        const peers = members.filter((peer) => peer.tier === tier);
        const weightShare = weight / peers.reduce((sum, peer) => sum + peer.weight, 0);
        return { host, tier, weight, weightShare, balance };
      }),
      names: await hostNames(
        view,
        members.map(({ host }) => host),
      ),
      seq: state?.lastSeq ?? 0,
      revision: revisionOfState(state),
    };
  });
}

/** Who is next, and after them, if everybody is free. */
export function readComingTurns(
  context: TeamContext,
  { id, query }: TeamRequestOf<'comingTurns'>,
): Promise<ComingTurns> {
  const { store, team } = context.backend;
  return store.read(team, async (view) => {
    const type = await seenType(context, view, id);
    const { count = 10 } = query();
    const turns = turnsOf(await poolStateOf(view, id), type, count);
    return {
      turns,
      names: await hostNames(
        view,
        turns.flatMap(({ hosts }) => hosts),
      ),
    };
  });
}

/** The coming turns of a booking type; none if no seat rotates. */
export function turnsOf(state: LedgerState | null, type: BookingTypeConfig, count: number): ComingTurns['turns'] {
  if (!state || seatsOf(type).rotating === 0) return [];
  return comingTurns(state, coreGroups(type), count).map((record) => ({
    hosts: record.kind === 'panel' ? [...record.chosen] : [record.chosen],
    reason: record.reason,
  }));
}

/** Those who are in a pool now, in its order, with their balances. */
export function activeMembers({ pool, balances }: LedgerState) {
  return pool.members.flatMap((member, i) => (member.active ? [{ ...member, balance: balances[i]! }] : []));
}
