import type { Session } from '@team-booking/contract/team';
import { formatInstant } from '@team-booking/core/iso';
import { DAY } from '@team-booking/core/time';
import { base64url, digest } from '../crypto/digest.ts';
import type { StoredDocument } from '../store/documents.ts';
import type { StoreTransaction } from '../store/store.ts';

/** What a session is stored with, besides whose it is and when it ends. Instants are epoch milliseconds. */
type SessionBody = {
  readonly createdAt: number;
  readonly usedAt: number;
  readonly device: string | null;
};

/** A session that begins: its token is known to whoever signs in, and stored nowhere. */
export interface NewSession {
  readonly token: string;
  /** Epoch milliseconds, unless it is used before. */
  readonly expiresAt: number;
}

export const SESSION = 'session';

/** Ends so long after its last use, and so long after it began. */
const IDLE = 30 * DAY;
const LONGEST = 90 * DAY;

/** Begins a session. Its token is always new, so nobody can sign somebody else in to a session that they know. */
export async function startSession(
  transaction: StoreTransaction,
  person: string,
  { now, device = null }: { readonly now: number; readonly device?: string | null },
): Promise<NewSession> {
  const token = newSecret('tbs');
  const at = now + IDLE;
  const body: SessionBody = { createdAt: now, usedAt: now, device };
  await transaction.putDocument({ kind: SESSION, id: digest(token), ref: person, at, body });
  return { token, expiresAt: at };
}

/** A session as it is after a use. */
export function usedSession(session: StoredDocument, now: number): StoredDocument {
  const body = bodyOf(session);
  return { ...session, at: Math.min(now + IDLE, body.createdAt + LONGEST), body: { ...body, usedAt: now } };
}

/** @param current id of the session that asks */
export function publicSession(session: StoredDocument, current: string | null): Session {
  const { createdAt, usedAt, device } = bodyOf(session);
  return {
    id: session.id,
    device,
    createdAt: formatInstant(createdAt),
    usedAt: formatInstant(usedAt),
    expiresAt: formatInstant(session.at),
    current: session.id === current,
  };
}

/** 32 random bytes behind a few letters, by which people and scanners for leaked secrets know what it is. */
export function newSecret(prefix: 'tbs' | 'tbt' | 'tbf'): string {
  return `${prefix}_${base64url(crypto.getRandomValues(new Uint8Array(32)))}`;
}

function bodyOf({ body }: StoredDocument): SessionBody {
  return body as SessionBody;
}
