import type { TeamBookingRow } from '@team-booking/contract/team';
import type { Hub } from '../../hub.ts';
import type { Next } from './giving.ts';

/** What was said of answers that happen as soon as they cannot be taken back any more, by their questions. */
export const leaving = new Map<string, string>();

/** Whom bookings go to by such an answer, and from whom, by their ids. */
export const given = new Map<string, { readonly from: string; readonly to: Next }>();

/** Names what is asked about a booking, as `Hub.settle` does. */
export const itemOf = (booking: string): string => `question booking/${booking}`;

/** Whether a question about a booking was answered here, which may not have been sent yet. */
export const isAnswered = (hub: Pick<Hub, 'isSettled'>, booking: string): boolean => hub.isSettled(itemOf(booking));

/** A booking with the hosts that it has once such an answer has happened: nobody reads of another one meanwhile. */
export function asGiven(row: TeamBookingRow): TeamBookingRow {
  const one = given.get(row.id);
  return one
    ? {
        ...row,
        hosts: row.hosts.map((host) => (host.id === one.from ? { ...host, id: one.to.id, name: one.to.name } : host)),
      }
    : row;
}
