import { inChargeOf } from '../booking/in-charge.ts';
import { hostsById } from '../booking/backend.ts';
import type { SecretKey } from '../crypto/secret-key.ts';
import { addressOf } from '../people/person.ts';
import type { BookingRow } from '../store/rows.ts';
import type { StoreView } from '../store/store.ts';
import type { HostConfig } from '../config/team-config.ts';
import { isMailbox } from './mailbox.ts';

/** Somebody who is told of a booking. */
export type Reader =
  | { readonly role: 'visitor' }
  /** `email`: `null` = they are no longer among the guests, or the visitor has their address by now. */
  | { readonly role: 'guest'; readonly email: string | null; readonly name: string | null }
  | { readonly role: 'host'; readonly host: HostConfig; readonly inCharge: boolean };

const HOST = 'host-';
const GUEST = 'guest-';

/** Who may have to hear of a booking, as deliveries call them. */
export async function receiversOf(key: SecretKey, view: StoreView, row: BookingRow): Promise<readonly string[]> {
  const { attendee, guests } = row;
  const inCharge = await inChargeOf(view, { owner: row.owner, hosts: row.state.hosts });
  return [
    ...(isMailbox(attendee.email) ? ['visitor'] : []),
    ...guests.filter(({ email }) => isMailbox(email)).map(({ email }) => guestReceiver(key, row, email)),
    ...(inCharge ? [hostReceiver(inCharge.id)] : []),
  ];
}

/** Whoever deliveries call so; `null` for a host whom nobody knows. */
export async function readerOf(
  key: SecretKey,
  view: StoreView,
  row: BookingRow,
  receiver: string,
): Promise<Reader | null> {
  if (receiver === 'visitor') return { role: 'visitor' };
  if (isGuest(receiver)) {
    const { attendee, guests } = row;
    const guest = guests.find(({ email }) => guestReceiver(key, row, email) === receiver);
    const isInvited = guest && isMailbox(guest.email) && addressOf(guest.email) !== addressOf(attendee.email);
    return { role: 'guest', email: isInvited ? guest.email : null, name: isInvited ? (guest.name ?? null) : null };
  }
  const id = hostOf(receiver);
  if (id === null) return null;
  const [host] = await hostsById(view, [id]);
  if (!host) return null;
  const inCharge = await inChargeOf(view, { owner: row.owner, hosts: row.state.hosts });
  return { role: 'host', host, inCharge: inCharge?.id === id };
}

/** A host, as deliveries call them. @param id theirs */
export function hostReceiver(id: string): string {
  return `${HOST}${id}`;
}

/** Whose delivery it is, by their id; `null` = no host's. */
export function hostOf(receiver: string): string | null {
  return receiver.startsWith(HOST) ? receiver.slice(HOST.length) : null;
}

/** Whether it is a guest's delivery. */
export function isGuest(receiver: string): boolean {
  return receiver.startsWith(GUEST);
}

/** It is part of an id and outlives the guest, so it must not tell who they were to anybody who guesses. */
function guestReceiver(key: SecretKey, { state }: BookingRow, email: string): string {
  return `${GUEST}${key.derive('details', 'guest', state.id, addressOf(email)).slice(0, 22)}`;
}
