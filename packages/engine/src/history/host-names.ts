import type { HostName } from '@team-booking/contract/team';
import { hostsById } from '../booking/backend.ts';
import type { StoreView } from '../store/store.ts';

/** Names of hosts by id, each once; also of hosts who have left. */
export async function hostNames(view: StoreView, ids: Iterable<string>): Promise<HostName[]> {
  const hosts = await hostsById(view, [...new Set(ids)]);
  return hosts.map(({ id, name }) => ({ id, name }));
}
