import { Refusal } from '@team-booking/contract';
import type { Backend } from '../booking/backend.ts';
import type { ManageAccess } from '../booking/managed.ts';
import { fitsHold } from './hold-token.ts';
import { releaseHold } from './release-hold.ts';

/**
 * Gives a hold back.
 *
 * @throws {Refusal} `not-found` if there is none, or no more; `unauthorized` for another's token
 */
export async function release({ store, team, key }: Backend, { id, token }: ManageAccess): Promise<void> {
  await store.write(team, async (transaction) => {
    const times = await transaction.timesOf(id);
    if (times.length === 0) throw new Refusal('not-found', 'There is no such hold any more. Choose a time again.');
    if (!fitsHold(key, team, times, token))
      throw new Refusal('unauthorized', 'Send the token that the hold came with.');
    await transaction.lock({ type: times[0]!.type, hosts: times.map(({ host }) => host) });
    await releaseHold(transaction, id);
  });
}
