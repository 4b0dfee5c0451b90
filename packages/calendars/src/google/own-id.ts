import { createHash } from 'node:crypto';
import type { GoogleEvent } from './google-event.ts';

/** The property by which an event says whose UID it has. */
export const UID_PROPERTY = 'teamBookingUid';

/** The id of an event of ours: the same for a booking's life, so that what is put twice is so once. Google takes base32hex. */
export function idOf(uid: string): string {
  const digest = createHash('sha256').update(uid).digest('hex');
  return `tb${BigInt(`0x${digest}`).toString(32)}`;
}

/** The UID of an event; ours of one that we have put, though not of a copy that somebody has made of it. */
export function uidOf({ id, extendedProperties, iCalUID }: GoogleEvent): string | undefined {
  const own = extendedProperties?.private?.[UID_PROPERTY];
  return own !== undefined && id === idOf(own) ? own : (iCalUID ?? undefined);
}
