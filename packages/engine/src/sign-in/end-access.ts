import { endFeed } from '../host-feed/stored-feed.ts';
import type { StoredPerson } from '../people/person.ts';
import type { StoreTransaction } from '../store/store.ts';
import { endLinks } from './link.ts';

/** What people sign in by. Each refers to its person. */
const KINDS = ['session', 'token', 'passkey'] as const;

/** Ends all by which somebody signs in: sessions, tokens, passkeys, links; and the feed by which they read their bookings elsewhere. */
export async function endAccess(transaction: StoreTransaction, { id, email, host }: StoredPerson): Promise<void> {
  for (const kind of KINDS) await transaction.removeDocuments({ kind, ref: id });
  await endLinks(transaction, email);
  if (host !== null) await endFeed(transaction, host);
}
