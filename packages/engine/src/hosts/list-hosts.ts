import type { TeamAnswerOf, TeamRequestOf } from '@team-booking/contract/team';
import { invalidField } from '@team-booking/contract';
import { sees } from '../access/check-access.ts';
import { teamOf } from '../booking/backend.ts';
import type { HostConfig } from '../config/team-config.ts';
import type { TeamContext } from '../team-surface/team-context.ts';
import { hostSummary } from './host-document.ts';

/** All hosts by name. Of others a host sees who they are, and nothing that is theirs. @throws {Refusal} `invalid` */
export function listHosts(context: TeamContext, { query }: TeamRequestOf<'hosts'>): Promise<TeamAnswerOf<'hosts'>> {
  const { backend, actor } = context;
  const { cursor, limit = 50 } = query();
  return backend.store.read(backend.team, async (view) => {
    const hosts = (await teamOf(view)).hosts.toSorted(byName);
    const after = cursor === undefined ? -1 : hosts.findIndex(({ id }) => id === cursor);
    if (cursor !== undefined && after < 0) throw invalidField('?cursor', 'is not the next of any part');
    const part = hosts.slice(after + 1, after + 1 + limit);
    const last = part.at(-1);
    return {
      items: part.map((host) => hostSummary(host, sees(actor, [host.id]), context)),
      next: last && last !== hosts.at(-1) ? last.id : null,
    };
  });
}

function byName(a: HostConfig, b: HostConfig): number {
  return keyOf(a) < keyOf(b) ? -1 : 1;
}

function keyOf({ name, id }: HostConfig): string {
  return `${name.normalize('NFKD').toLowerCase()} ${id}`;
}
