import { teamOf } from '../booking/backend.ts';
import type { HostConfig } from '../config/team-config.ts';
import { isAddressOf, mayEnter, newPerson, personByEmail, type StoredPerson } from '../people/person.ts';
import type { StoreView } from '../store/store.ts';
import { isResource } from '../team/resources.ts';
import type { TeamBackend } from '../team-surface/team-context.ts';

/**
 * Whoever may sign in with an address: a person, or a host whom the team's file names and who is no person yet.
 *
 * @returns `null` if nobody may
 */
export async function entrant(
  backend: Pick<TeamBackend, 'teamFile'>,
  view: StoreView,
  email: string,
  now: number,
): Promise<StoredPerson | null> {
  const known = await personByEmail(view, email);
  if (known) return mayEnter(known, await teamOf(view)) ? known : null;
  const host = await hostOfFile(backend, view, email);
  return host && { ...newPerson({ email, name: host.name, role: 'host', host: host.id }, now), asHost: true };
}

/** The host with an address whom the team's file names; `null` where no file says what the team is. */
export async function hostOfFile(
  { teamFile }: Pick<TeamBackend, 'teamFile'>,
  view: StoreView,
  email: string,
): Promise<HostConfig | null> {
  if (teamFile === null) return null;
  const { hosts } = await teamOf(view);
  return hosts.find((host) => host.active && !isResource(host) && isAddressOf(email, host.email)) ?? null;
}
