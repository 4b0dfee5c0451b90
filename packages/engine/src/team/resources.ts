import type { HostConfig } from '../config/team-config.ts';

/** Whether a host is nobody, but something that can be taken: a room, for example. */
export function isResource({ kind = 'person' }: Pick<HostConfig, 'kind'>): boolean {
  return kind === 'resource';
}

/** Hosts apart: those whom somebody meets, and what is taken for it. */
export function apart(hosts: readonly HostConfig[]): {
  readonly people: readonly HostConfig[];
  readonly resources: readonly HostConfig[];
} {
  return { people: hosts.filter((host) => !isResource(host)), resources: hosts.filter(isResource) };
}

interface Place {
  readonly kind: string;
  readonly label: string;
  readonly address?: string | undefined;
}

/** Where a booking takes place, with its rooms by name: in front of the address where there is one, else behind the label. */
export function withRooms<P extends Place>(
  place: P | null,
  resources: readonly Pick<HostConfig, 'name'>[],
): P | { kind: 'in-person'; label: string } | null {
  if (resources.length === 0) return place;
  const names = resources.map(({ name }) => name).join(', ');
  if (!place) return { kind: 'in-person', label: names };
  return place.address === undefined
    ? { ...place, label: `${place.label}, ${names}` }
    : { ...place, address: `${names}, ${place.address}` };
}
