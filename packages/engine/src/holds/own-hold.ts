import type { BookingRequest } from '@team-booking/contract';
import type { Backend } from '../booking/backend.ts';
import type { StoreView } from '../store/store.ts';
import { fitsHold } from './hold-token.ts';

/** The id of the hold that a request brings; `null` if it brings none, one that has lapsed, or somebody else's, which all count as none. */
export async function ownHold(
  { key, team }: Pick<Backend, 'key' | 'team'>,
  view: StoreView,
  hold: BookingRequest['hold'],
): Promise<string | null> {
  return hold && fitsHold(key, team, await view.timesOf(hold.id), hold.token) ? hold.id : null;
}
