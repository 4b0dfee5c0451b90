import { canonicalJson } from '@team-booking/contract';
import { hostsById, teamOf } from '../booking/backend.ts';
import type { BookingTypeConfig, HostConfig } from '../config/team-config.ts';
import { apart, withRooms } from '../team/resources.ts';
import { inLanguage, labelIn } from '../team/in-language.ts';
import type { LetterBooking } from './letter.ts';
import { contactFor } from '../booking/present.ts';
import { templateFor } from '../messages/template.ts';
import type { BookingRow } from '../store/rows.ts';
import type { StoreView } from '../store/store.ts';
import { inviteOf } from './invite-of.ts';
import { letterheadOf } from './letterhead.ts';
import { isLeaving, letterBooking } from './letter-booking.ts';
import type { LetterParts } from './letter-parts.ts';
import type { PlannedLetter } from './mail-plan.ts';
import type { Reader } from './reader.ts';
import { localeOf } from './reader-locale.ts';

/** A letter to one reader, without its links. */
export async function letterOf(parts: LetterParts): Promise<PlannedLetter> {
  const { backend, view, row, type, team, hosts, resources, reader, telling, next, now } = parts;
  const { kind, to } = telling;
  const { role } = reader;
  // When it is written makes no other letter of it.
  const { heardAt: _heardAt, at: _at, ...heard } = next;
  const locale = await localeOf(view, team, row, reader);
  const said = { ...parts, type: inLanguage(type, locale) };
  return {
    // The same for the same letter; another one is another of theirs, or says something else.
    id: backend.key
      .derive('details', 'letter', backend.team, row.state.id, role, kind, canonicalJson(heard))
      .slice(0, 32),
    kind,
    role,
    to: { name: nameOf(row, reader, to), address: to },
    locale,
    timeZone: reader.role === 'host' ? reader.host.timeZone : row.timeZone,
    team: {
      ...letterheadOf(team),
      contact: reader.role === 'host' ? team.contact : contactFor(team, type, hosts, row.owner),
    },
    booking: translatedPlace(await letterBooking(said), said.type, type, isLeaving(parts) ? [] : resources),
    invite: inviteOf(said),
    template: await templateFor(view, kind, role, locale),
    at: now,
  };
}

/** The same booking, with its place as a reader's language has it. */
export function translatedPlace(
  booking: LetterBooking,
  said: BookingTypeConfig,
  type: BookingTypeConfig,
  resources: readonly HostConfig[],
): LetterBooking {
  const { location } = booking;
  const translated = location && { ...location, label: labelIn(said, type, location.label) };
  return { ...booking, location: withRooms(translated, resources) };
}

/** What somebody at an address is called. At an address that the visitor has left may be somebody else. */
function nameOf({ attendee }: BookingRow, reader: Reader, to: string): string | null {
  switch (reader.role) {
    case 'visitor':
      return to === attendee.email ? attendee.name : null;
    case 'guest':
      return reader.name;
    case 'host':
      return reader.host.name;
  }
}

/** The type of a booking, also one that the team no longer names, with the team and whoever takes part. */
export async function surroundingsOf(
  view: StoreView,
  row: BookingRow,
): Promise<Pick<LetterParts, 'team' | 'type' | 'hosts' | 'resources'>> {
  const team = await teamOf(view);
  const type = team.bookingTypes.find(({ id }) => id === row.type) ?? (await view.bookingType(row.type))!;
  const { people: hosts, resources } = apart(await hostsById(view, row.state.hosts));
  return { team, type, hosts, resources };
}
