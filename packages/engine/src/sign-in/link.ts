import { DAY, MINUTE } from '@team-booking/core/time';
import { digest } from '../crypto/digest.ts';
import { randomId } from '../crypto/random-id.ts';
import type { StoredDocument } from '../store/documents.ts';
import type { StoreTransaction, StoreView } from '../store/store.ts';
import type { TeamBackend } from '../team-surface/team-context.ts';
import type { LinkPurpose, SignInLink } from './sign-in-link.ts';

const LINK = 'sign-in-link';
const MAIL = 'sign-in-mail';

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
 * Makes a link, of which the database has the digest only. Where links are mailed, a document of kind `sign-in-mail` has what the mail is
 * made from: its `nonce` is the link to whoever has the server's key, see {@link secretOf}.
 */
export async function makeLink(
  backend: Pick<TeamBackend, 'key' | 'publicUrl' | 'showLink'>,
  transaction: StoreTransaction,
  { purpose, email, locale, now }: NewLink,
): Promise<SignInLink> {
  const nonce = randomId();
  const secret = secretOf(backend, nonce);
  const expiresAt = now + VALID[purpose];
  await transaction.putDocument({ kind: LINK, id: digest(secret), ref: email, at: expiresAt, body: { purpose } });
  if (!backend.showLink) {
    const body = { purpose, nonce, ...(locale !== undefined && { locale }) };
    await transaction.putDocument({ kind: MAIL, id: randomId(), ref: email, at: expiresAt, body });
  }
  return { purpose, url: `${backend.publicUrl}/auth/sign-in?link=${secret}`, expiresAt };
}

/** The secret of the link that was made from a nonce. */
export function secretOf({ key }: Pick<TeamBackend, 'key'>, nonce: string): string {
  return key.derive('sign-in', nonce);
}

/** A link's document by the link, or by its secret alone; `null` if it has ended, or never was. */
export async function findLink(view: StoreView, link: string, now: number): Promise<StoredDocument | null> {
  const secret = link.replace(/^.*[?&]link=/s, '').replace(/[&#].*$/s, '');
  const found = await view.document(LINK, digest(secret));
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

/** Ends all links to an address, with the mails that are to bring them. */
export async function endLinks(transaction: StoreTransaction, email: string): Promise<void> {
  await transaction.removeDocuments({ kind: LINK, ref: email });
  await transaction.removeDocuments({ kind: MAIL, ref: email });
}
