import { DAY, MINUTE } from '@team-booking/core/time';
import { digest } from '../crypto/digest.ts';
import { randomId } from '../crypto/random-id.ts';
import { newDelivery, putDelivery } from '../delivery/delivery.ts';
import type { StoredDocument } from '../store/documents.ts';
import type { StoreTransaction, StoreView } from '../store/store.ts';
import type { TeamBackend } from '../team-surface/team-context.ts';
import { letterKey, type LinkLetter } from './link-letter.ts';
import type { LinkPurpose, SignInLink } from './sign-in-link.ts';

const LINK = 'sign-in-link';

/** How long a link works, milliseconds. */
const VALID: Readonly<Record<LinkPurpose, number>> = {
  'sign-in': 15 * MINUTE,
  invitation: 7 * DAY,
  'first-admin': 7 * DAY,
};

interface NewLink {
  readonly purpose: LinkPurpose;
  /** In lower case; empty for the first admin, who says theirs when they use it. */
  readonly email: string;
  readonly locale?: string | undefined;
  readonly now: number;
}

/**
 * Makes a link, of which the database has the digest only. Where links are mailed, a delivery has what the letter is made from: its `nonce`
 * is the link to whoever has the server's key, see {@link secretOf}.
 */
export async function makeLink(
  backend: Pick<TeamBackend, 'key' | 'publicUrl' | 'showLink' | 'mailsLinks'>,
  transaction: StoreTransaction,
  { purpose, email, locale, now }: NewLink,
): Promise<SignInLink> {
  const nonce = randomId();
  const secret = secretOf(backend, nonce);
  const expiresAt = now + VALID[purpose];
  const id = digest(secret);
  await transaction.putDocument({ kind: LINK, id, ref: email, at: expiresAt, body: { purpose } });
  if (backend.mailsLinks ?? !backend.showLink) {
    const known: LinkLetter = { purpose, nonce, locale: locale ?? null };
    await putDelivery(transaction, newDelivery(letterKey(id), { due: now, known }));
  }
  return { purpose, url: linkUrl(backend, nonce), expiresAt };
}

/** The address of the link that was made from a nonce. */
export function linkUrl(backend: Pick<TeamBackend, 'key' | 'publicUrl'>, nonce: string): string {
  return `${backend.publicUrl}/auth/sign-in?link=${secretOf(backend, nonce)}`;
}

/** The secret of the link that was made from a nonce. */
export function secretOf({ key }: Pick<TeamBackend, 'key'>, nonce: string): string {
  return key.derive('sign-in', nonce);
}

/** A link's document by the link, or by its secret alone; `null` if it has ended, or never was. */
export async function findLink(view: StoreView, link: string, now: number): Promise<StoredDocument | null> {
  const secret = link.replace(/^.*[?&]link=/s, '').replace(/[&#].*$/s, '');
  return linkById(view, digest(secret), now);
}

/** A link's document by its id, as deliveries name it; `null` if it has ended. */
export async function linkById(view: StoreView, id: string, now: number): Promise<StoredDocument | null> {
  const found = await view.document(LINK, id);
  return found && found.at > now ? found : null;
}

export function purposeOf({ body }: StoredDocument): LinkPurpose {
  return body['purpose'] as LinkPurpose;
}

/** How many links that somebody has asked for still work. */
export async function askedLinks(view: StoreView, email: string, now: number): Promise<number> {
  const links = await view.documents({ kind: LINK, ref: email, from: now + 1 });
  return links.filter((link) => purposeOf(link) === 'sign-in').length;
}

/** Ends all links to an address. Letters that have not left yet are not sent any more. */
export async function endLinks(transaction: StoreTransaction, email: string): Promise<void> {
  await transaction.removeDocuments({ kind: LINK, ref: email });
}
