import type { PoolDocument } from '@team-booking/contract/team';
import { hostsById } from '../booking/backend.ts';
import type { BookingTypeConfig } from '../config/team-config.ts';
import type { StoreView } from '../store/store.ts';
import { revisionOf } from '../team/revision.ts';
import { hostsOf } from '../team/seats.ts';

/** What the document of a pool is about: what its revision names, and what the audit log has of it. */
export type PoolContent = Omit<PoolDocument, 'hosts' | 'revision'>;

/** Who hosts a booking type. */
export function poolContent(type: BookingTypeConfig): PoolContent {
  const { mode, groups, owner, fairness, requestedHost, offering = 'all', maxLead = null } = type;
  return {
    mode,
    groups: groups.map(({ need, members }) => ({ need, members: members.map((member) => ({ ...member })) })),
    owner,
    fairness,
    requestedHost,
    offering,
    maxLead,
  };
}

/** The pool of a booking type, with the names of its hosts. */
export async function poolDocument(view: StoreView, type: BookingTypeConfig): Promise<PoolDocument> {
  const content = poolContent(type);
  const hosts = await hostsById(view, hostsOf(type));
  return {
    ...content,
    hosts: hosts.map(({ id, name, active }) => ({ id, name, active })),
    revision: revisionOf(content),
  };
}
