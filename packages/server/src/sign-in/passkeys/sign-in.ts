import {
  generateAuthenticationOptions,
  verifyAuthenticationResponse,
  type AuthenticationResponseJSON,
  type PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/server';
import { Refusal } from '@team-booking/contract';
import type { SignedIn } from '@team-booking/contract/team';
import { enterById, type Entering, type TeamBackend } from '@team-booking/engine';
import { giveChallenge, takeChallenge } from '../challenges.ts';
import { relyingParty } from './relying-party.ts';
import { credentialOf, PASSKEY, passkeyId, usedPasskey } from './stored-passkey.ts';

/** What a browser needs to sign somebody in by whichever passkey of this server they choose. */
export async function signInOptions(backend: TeamBackend, now: number): Promise<PublicKeyCredentialRequestOptionsJSON> {
  const options = await generateAuthenticationOptions({
    rpID: relyingParty(backend.publicUrl).id,
    userVerification: 'required',
  });
  await giveChallenge(backend, options.challenge, { purpose: 'passkey-sign-in', person: '', more: {} }, now);
  return options;
}

/** Begins the session of whoever a passkey belongs to. @throws {Refusal} `unauthorized` */
export async function signInByPasskey(
  backend: TeamBackend,
  response: AuthenticationResponseJSON,
  how: Entering,
): Promise<SignedIn> {
  const { store, team } = backend;
  const { id, origin } = relyingParty(backend.publicUrl);
  const passkey = await store.read(team, (view) => view.document(PASSKEY, passkeyId(response.id)));
  if (!passkey) throw unknown();
  const expected = { purpose: 'passkey-sign-in', person: '' } as const;
  const verified = await verifyAuthenticationResponse({
    response,
    expectedChallenge: async (text) => (await takeChallenge(backend, text, expected, how.now)) !== null,
    expectedOrigin: origin,
    expectedRPID: id,
    credential: credentialOf(passkey),
  }).catch(() => null);
  if (!verified?.verified || !isOf(response, passkey.ref)) throw unknown();
  const { newCounter } = verified.authenticationInfo;
  return store.write(team, async (transaction) => {
    // It may have been removed or used meanwhile.
    const present = await transaction.document(PASSKEY, passkey.id);
    const used = present && usedPasskey(present, newCounter, how.now);
    if (!used) throw unknown();
    await transaction.putDocument(used);
    const signedIn = await enterById(transaction, used.ref, how);
    if (!signedIn) throw unknown();
    return signedIn;
  });
}

/** Whether an authenticator names the person whose passkey it used. */
function isOf({ response: { userHandle } }: AuthenticationResponseJSON, person: string): boolean {
  return userHandle !== undefined && Buffer.from(userHandle, 'base64url').toString() === person;
}

function unknown(): Refusal {
  return new Refusal('unauthorized', 'This passkey signs nobody in here. Sign in by a link, and add it again.');
}
