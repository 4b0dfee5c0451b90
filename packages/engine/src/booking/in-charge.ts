import type { HostConfig } from '../config/team-config.ts';
import type { StoreView } from '../store/store.ts';
import { isResource } from '../team/resources.ts';
import { hostsById } from './backend.ts';

/**
 * The host who is told on behalf of all, and whose call it is: the owner where there is one, else the first of the hosts in the pool's order. Never
 * a room, as long as anybody takes part.
 */
export async function inChargeOf(
  view: StoreView,
  { owner, hosts }: { readonly owner: string | null; readonly hosts: readonly string[] },
): Promise<HostConfig | undefined> {
  const found = await hostsById(view, owner === null ? hosts : [owner]);
  return found.find((host) => !isResource(host)) ?? found[0];
}
