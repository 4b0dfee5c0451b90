import type { BookingTypeConfig, HostConfig } from '../config/team-config.ts';
import type { BookingRow } from '../store/rows.ts';
import { isMailbox } from './mailbox.ts';
import type { Invite } from './letter.ts';

/** What an invitation and an entry in a host's calendar say alike, so that whoever has both has one event. */
export function inviteFields(
  row: BookingRow,
  { title }: Pick<BookingTypeConfig, 'title'>,
): Pick<Invite, 'uid' | 'sequence' | 'stamp' | 'summary'> {
  return { uid: row.state.id, sequence: row.state.sequence, stamp: row.changedAt, summary: title };
}

/** Who takes part, as far as they have a mailbox. @param hosts those whom the reader may know of */
export function attendeesOf({ attendee, guests }: BookingRow, hosts: readonly HostConfig[]): Invite['attendees'] {
  return [
    { name: attendee.name, address: attendee.email, accepted: false },
    ...guests.map(({ name, email }) => ({ name: name ?? null, address: email, accepted: false })),
    ...hosts.flatMap(({ name, email }) => (email === null ? [] : [{ name, address: email, accepted: true }])),
  ].filter(({ address }) => isMailbox(address));
}
