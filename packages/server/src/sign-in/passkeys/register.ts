import {
  generateRegistrationOptions,
  verifyRegistrationResponse,
  type PublicKeyCredentialCreationOptionsJSON,
  type RegistrationResponseJSON,
} from '@simplewebauthn/server';
import { Refusal } from '@team-booking/contract';
import type { Actor, TeamBackend } from '@team-booking/engine';
import { giveChallenge, takeChallenge } from '../challenges.ts';
import { relyingParty } from './relying-party.ts';
import { credentialOf, newPasskey, PASSKEY } from './stored-passkey.ts';

/** Passkeys that one person may have. */
const MOST = 20;

/** What a browser needs to make a passkey for somebody who has signed in. @throws {Refusal} `wrong-state` */
export async function registrationOptions(
  backend: TeamBackend,
  { person }: Actor,
  now: number,
): Promise<PublicKeyCredentialCreationOptionsJSON> {
  const { own, name } = await backend.store.read(backend.team, async (view) => ({
    own: await view.documents({ kind: PASSKEY, ref: person.id }),
    name: (await view.team())?.name ?? '',
  }));
  if (own.length >= MOST) throw new Refusal('wrong-state', `You have ${MOST} passkeys. Remove one that is not used.`);
  const options = await generateRegistrationOptions({
    rpName: name,
    rpID: relyingParty(backend.publicUrl).id,
    userID: new TextEncoder().encode(person.id),
    userName: person.email,
    userDisplayName: person.name,
    excludeCredentials: own.map(credentialOf).map(({ id, transports = [] }) => ({ id, transports })),
    // Found without an address being typed, and unlocked by whoever it belongs to: it is all that signs in.
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
  const purpose = 'passkey-registration';
  await giveChallenge(backend, options.challenge, { purpose, person: person.id, more: {} }, now);
  return options;
}

/** Stores the passkey that a browser has made. @throws {Refusal} `invalid` */
export async function register(
  backend: TeamBackend,
  { person }: Actor,
  response: RegistrationResponseJSON,
  { name, now }: { readonly name: string; readonly now: number },
): Promise<void> {
  const { id, origin } = relyingParty(backend.publicUrl);
  const expected = { purpose: 'passkey-registration', person: person.id } as const;
  const verified = await verifyRegistrationResponse({
    response,
    expectedChallenge: async (text) => (await takeChallenge(backend, text, expected, now)) !== null,
    expectedOrigin: origin,
    expectedRPID: id,
  }).catch(() => null);
  if (!verified?.verified) throw notVerified();
  const passkey = newPasskey(verified.registrationInfo.credential, { person: person.id, name, now });
  await backend.store.write(backend.team, async (transaction) => {
    const known = await transaction.document(PASSKEY, passkey.id);
    if (known && known.ref !== person.id) throw notVerified();
    await transaction.putDocument(passkey);
  });
}

function notVerified(): Refusal {
  return new Refusal('invalid', 'This passkey could not be checked. Begin again, on a page of this server.');
}
