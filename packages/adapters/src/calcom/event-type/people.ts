import type { BookingType, PublicHost } from '@team-booking/contract';
import { isMembers, list, maybeText, maybeUrl, plain, type Members } from '../reading.ts';

type Cast = Pick<BookingType, 'mode' | 'hosts' | 'groups'>;

/** Hosts of an event type: one person, all of a team, or a rotating host beside fixed ones. */
export function castOf(type: Members): Cast {
  const people = list(type['hosts'] ?? type['users'] ?? [], 'hosts').map(personOf);
  const hosts = people.map(({ host }) => host);
  const ids = hosts.map(({ id }) => id);
  if (type['schedulingType'] === 'collective') {
    return { mode: 'collective', hosts, groups: [{ need: 'all', hosts: ids }] };
  }
  if (type['schedulingType'] !== 'roundRobin') return { mode: 'solo', hosts, groups: [{ need: 1, hosts: ids }] };
  const certain = people.flatMap(({ always, host }) => (always ? host.id : []));
  const rest = ids.filter((id) => !certain.includes(id));
  if (certain.length === 0) return { mode: 'round-robin', hosts, groups: [{ need: 1, hosts: ids }] };
  const groups: Cast['groups'] = [{ need: 'all', hosts: certain }];
  if (rest.length > 0) groups.push({ need: 1, hosts: rest });
  return { mode: 'panel', hosts, groups };
}

/** A host, identified by user name as in bookings. */
export function hostOf(person: Members): PublicHost {
  const name = maybeText(person['name']);
  const avatarUrl = maybeUrl(person['avatarUrl']);
  const id = maybeText(person['username']) ?? (plain(person['userId'] ?? person['id'] ?? name) || 'host');
  return { id: id.slice(0, 128), ...(name && { name: name.slice(0, 200) }), ...(avatarUrl && { avatarUrl }) };
}

function personOf(person: unknown): { host: PublicHost; always: boolean } {
  // The description says names, the API answers objects.
  if (!isMembers(person)) return { host: hostOf({ name: plain(person) }), always: false };
  return { host: hostOf(person), always: person['mandatory'] === true };
}
