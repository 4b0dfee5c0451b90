import { Refusal } from '@team-booking/contract';
import type { LinkKind } from '@team-booking/contract/team';
import { digest } from '../crypto/digest.ts';
import type { StoredDocument } from '../store/documents.ts';
import type { StoreTransaction, StoreView } from '../store/store.ts';

/** The kind of document that a link is stored as. */
export const BOOKING_LINK = 'booking-link';

/** A link with a secret that leads to a booking type. Instants are epoch milliseconds. */
export interface BookingLink {
  /** Digest of the secret, which is stored nowhere. */
  readonly id: string;
  /** Id of the booking type. */
  readonly type: string;
  /** `once`: it books once. `secret`: as often as anybody likes. */
  readonly kind: LinkKind;
  /** What it is for, as the team put it. */
  readonly label: string | null;
  /** Name of whoever made it. */
  readonly by: string;
  readonly createdAt: number;
  readonly expiresAt: number | null;
  /** When it booked; `null` also for links that book more than once. */
  readonly usedAt: number | null;
  /** Id of what it booked. */
  readonly booking: string | null;
}

export function linkOf({ id, ref, at, body }: StoredDocument): BookingLink {
  return { ...(body as Omit<BookingLink, 'id' | 'type' | 'createdAt'>), id, type: ref, createdAt: at };
}

export function documentOf({ id, type, createdAt, ...body }: BookingLink): StoredDocument {
  return { kind: BOOKING_LINK, id, ref: type, at: createdAt, body };
}

/**
 * The link of a booking type with this secret, if it can be used.
 *
 * @throws {Refusal} `not-found`, which says why
 */
export async function usableLink(view: StoreView, type: string, secret: string, now: number): Promise<BookingLink> {
  const document = await view.document(BOOKING_LINK, digest(secret));
  const link = document && linkOf(document);
  if (!link || link.type !== type) throw gone('is not valid (any more)');
  if (link.usedAt !== null) throw gone('has been used: it books once');
  if (link.expiresAt !== null && link.expiresAt <= now) throw gone('has expired');
  return link;
}

/** Notes that a link has booked. One that books once never does again. */
export async function useLink(
  transaction: StoreTransaction,
  link: BookingLink,
  booking: string,
  now: number,
): Promise<void> {
  if (link.kind === 'once') await transaction.putDocument(documentOf({ ...link, usedAt: now, booking }));
}

function gone(why: string): Refusal {
  return new Refusal('not-found', `This link ${why}. Ask the team for another one.`);
}
