import { hash } from 'node:crypto';
import { MINUTE } from '@team-booking/core/time';
import type { TeamBackend } from '@team-booking/engine';

/** What somebody has to answer, once: a browser's passkey, or a company's provider of identities. */
export interface Challenge {
  readonly purpose: 'passkey-registration' | 'passkey-sign-in' | 'oidc' | 'calendars';
  /** Id of whom it was given to; empty where nobody has signed in yet. */
  readonly person: string;
  /** What else is needed when it is answered. */
  readonly more: Readonly<Record<string, string>>;
}

const CHALLENGE = 'challenge';

/** How long it can be answered, milliseconds. */
const VALID = 10 * MINUTE;

/** Keeps a challenge until it is answered. Of the text itself the digest is stored. */
export async function giveChallenge(
  { store, team }: TeamBackend,
  text: string,
  { purpose, person, more }: Challenge,
  now: number,
): Promise<void> {
  const kept = { kind: CHALLENGE, id: idOf(text), ref: person, at: now + VALID, body: { purpose, more } };
  await store.write(team, (transaction) => transaction.putDocument(kept));
}

/** Takes a challenge back: `null` if it was answered before, is too old, or was given for something else. */
export async function takeChallenge(
  { store, team }: TeamBackend,
  text: string,
  { purpose, person }: Pick<Challenge, 'purpose' | 'person'>,
  now: number,
): Promise<Challenge | null> {
  return store.write(team, async (transaction) => {
    const found = await transaction.document(CHALLENGE, idOf(text));
    if (!found) return null;
    await transaction.removeDocument(CHALLENGE, found.id);
    if (found.at <= now || found.ref !== person || found.body['purpose'] !== purpose) return null;
    return { purpose, person, more: found.body['more'] as Challenge['more'] };
  });
}

function idOf(text: string): string {
  return hash('sha256', text, 'base64url');
}
