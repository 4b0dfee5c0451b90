import { invalidField, Refusal } from '@team-booking/contract';
import type { FoundCalendars, TeamRequestOf } from '@team-booking/contract/team';
import { checkOwn } from '../access/check-access.ts';
import { teamOf } from '../booking/backend.ts';
import { knownHost } from '../hosts/host-document.ts';
import type { TeamContext } from '../team-surface/team-context.ts';
import type { PlaceProblem, Places } from './calendar-places.ts';

/** What reaches calendars. @throws {Refusal} `unavailable` where nothing does */
export function placesOf({ backend }: TeamContext): Places {
  if (backend.places) return backend.places;
  throw new Refusal('unavailable', 'This backend reads no calendars. Ask whoever runs it.');
}

/** Finds calendars of a host on a CalDAV server. @throws {Refusal} `forbidden`, `not-found`, `invalid`, `too-many-requests` */
export async function discoverCalendars(
  context: TeamContext,
  { id, body: { address, username = address.trim(), password } }: TeamRequestOf<'discoverCalendars'>,
): Promise<FoundCalendars> {
  const { backend, actor } = context;
  checkOwn(actor, id);
  const places = placesOf(context);
  await backend.store.read(backend.team, async (view) => knownHost(await teamOf(view), id));
  const found = await places.discover(address, { username, password }, actor.person.id);
  if (found.ok) return { items: [...found.calendars] };
  const isRefused = found.problem.code === 'sign-in-refused';
  throw isRefused
    ? invalidField('/password', textOf(found.problem), 'sign-in-refused')
    : invalidField('/address', textOf(found.problem), 'unreachable');
}

/** A problem as a sentence of a refusal. */
export function textOf({ message, remedy }: PlaceProblem): string {
  return `${message.replace(/\.$/, '')}. ${remedy.replace(/\.$/, '')}`;
}
