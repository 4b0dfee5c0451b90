import { Refusal, type Booking } from '@team-booking/contract';
import type { TeamBooking } from '@team-booking/contract/team';
import { signedIn, type Actor } from '../access/actor.ts';
import { presentTeamBooking } from '../bookings/present-team-booking.ts';
import { hostsById, teamOf } from '../booking/backend.ts';
import type { ManageAccess } from '../booking/managed.ts';
import { presentBooking } from '../booking/present.ts';
import { allPeople, isAddressOf, mayEnter, publicPerson } from '../people/person.ts';
import type { StoreView } from '../store/store.ts';
import type { TeamBackend } from '../team-surface/team-context.ts';
import type { HostConfig } from '../config/team-config.ts';
import { readActToken } from './act-token.ts';

/** A booking as it is to whoever acts on it by a link. */
export type OpenAct =
  | {
      readonly role: 'visitor';
      /** Its manage token lets them do what they may. */
      readonly booking: Booking;
      /** What the booking is found by, whoever's zone it is told in. */
      readonly team: string;
    }
  | {
      readonly role: 'host';
      /** Who does what they do: a host for what is theirs, whatever else they are. */
      readonly actor: Actor;
      /** `null` = it is no longer theirs. */
      readonly booking: TeamBooking | null;
      readonly team: string;
      /** Zone of the host, IANA. */
      readonly timeZone: string;
    };

/**
 * Opens what a link in a letter is about. Looks only.
 *
 * @throws {Refusal} `not-found`, `unauthorized`
 */
export function openAct(backend: TeamBackend, { id, token }: ManageAccess, now: number): Promise<OpenAct> {
  const { store, team, key } = backend;
  return store.read(team, async (view) => {
    const row = await view.booking(id);
    if (!row) throw new Refusal('not-found', 'There is no such booking. Use the link of the latest message about it.');
    const who = readActToken(key, team, row, token);
    if (!who) throw new Refusal('unauthorized', 'Use the link of the latest message about this booking.');
    const { name } = await teamOf(view);
    if (who.role === 'visitor') {
      return { ...who, booking: await presentBooking(backend, view, row, now), team: name };
    }
    const [host] = await hostsById(view, [who.host]);
    if (!host) throw new Refusal('not-found', 'There is no such host any more. Sign in to see your bookings.');
    const actor = await actorFor(view, host);
    const isTheirs = row.state.hosts.includes(host.id);
    return {
      role: 'host',
      actor,
      booking: isTheirs ? await presentTeamBooking({ backend, actor, now }, view, row) : null,
      team: name,
      timeZone: host.timeZone,
    };
  });
}

/**
 * A host as who acts: the person who signs in for them, else themselves. Also an admin acts as a host only.
 *
 * @throws {Refusal} `unauthorized` where the team lets them in no longer: their old mail is no way around that
 */
async function actorFor(
  view: StoreView,
  { id, name, email }: Pick<HostConfig, 'id' | 'name' | 'email'>,
): Promise<Actor> {
  const team = await teamOf(view);
  const people = (await allPeople(view)).filter((one) => one.host === id || isAddressOf(one.email, email));
  const person = people.find((one) => one.host === id && mayEnter(one, team));
  if (person) return signedIn({ ...publicPerson(person), role: 'host', host: id });
  if (email === null || people.some(({ active }) => !active)) {
    throw new Refusal('unauthorized', 'You cannot sign in to this team any more. Ask one of its admins.');
  }
  return signedIn({ id: `host-${id}`, name, email, role: 'host', host: id });
}
