import type { HostConfig, TeamConfig } from '../config/team-config.ts';
import { allPeople, personByEmail } from '../people/person.ts';
import type { BookingRow } from '../store/rows.ts';
import type { StoreView } from '../store/store.ts';
import type { Reader } from './reader.ts';

/** The language of a reader: the visitor's for them and their guests; a host's own, else the team's, else English. */
export async function localeOf(view: StoreView, team: TeamConfig, row: BookingRow, reader: Reader): Promise<string> {
  return reader.role === 'host' ? localeOfHost(view, team, reader.host) : row.locale;
}

/** The language of a host: their own, else the team's, else English. */
export async function localeOfHost(
  view: StoreView,
  team: TeamConfig,
  { id, email }: Pick<HostConfig, 'id' | 'email'>,
): Promise<string> {
  const named = email === null ? null : await personByEmail(view, email);
  const person = named?.host === id ? named : (await allPeople(view)).find(({ host }) => host === id);
  return person?.settings.locale ?? team.locale ?? 'en';
}
