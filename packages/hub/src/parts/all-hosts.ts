import type { HostSummary } from '@team-booking/contract/team';
import type { Hub } from '../hub.ts';

/** Every host of the team, by name. */
export async function allHosts({ client }: Hub, signal: AbortSignal): Promise<readonly HostSummary[]> {
  const hosts: HostSummary[] = [];
  let cursor: string | null = null;
  do {
    const query: { limit: number; cursor?: string } = { limit: 200, ...(cursor !== null && { cursor }) };
    const { items, next } = await client.hosts({ query }, { signal });
    hosts.push(...items);
    cursor = next;
  } while (cursor !== null);
  return hosts;
}
