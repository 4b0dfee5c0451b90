import type { TeamBackend } from '@team-booking/engine';
import * as client from 'openid-client';
import { giveChallenge, takeChallenge } from '../challenges.ts';
import type { Provider } from './provider.ts';

/** Where the provider leads back to. */
export const CALLBACK = '/auth/oidc/callback';

/** Why a provider's answer signs nobody in. */
export class NotSignedIn extends Error {
  override readonly name = 'NotSignedIn';
  readonly reason: 'company-failed' | 'unverified';

  constructor(reason: 'company-failed' | 'unverified', options?: ErrorOptions) {
    super(reason, options);
    this.reason = reason;
  }
}

/**
 * Where to send somebody whom the provider is to identify: with PKCE, a state and a nonce.
 *
 * @returns the state, too, which binds the answer to the browser that asks
 */
export async function askProvider(
  backend: TeamBackend,
  provider: Provider,
  now: number,
): Promise<{ readonly url: string; readonly state: string }> {
  const configuration = await provider.configuration();
  const [state, nonce, verifier] = [client.randomState(), client.randomNonce(), client.randomPKCECodeVerifier()];
  await giveChallenge(backend, state, { purpose: 'oidc', person: '', more: { nonce, verifier } }, now);
  const url = client.buildAuthorizationUrl(configuration, {
    redirect_uri: `${backend.publicUrl}${CALLBACK}`,
    scope: 'openid email profile',
    code_challenge: await client.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    state,
    nonce,
  });
  return { url: url.href, state };
}

/**
 * The address that the provider vouches for, of whoever it leads back here.
 *
 * @param search the query of the address that it leads to
 * @param state what the browser was given when it was sent there
 * @throws {NotSignedIn}
 */
export async function identified(
  backend: TeamBackend,
  provider: Provider,
  { search, state, now }: { readonly search: string; readonly state: string; readonly now: number },
): Promise<string> {
  const challenge = await takeChallenge(backend, state, { purpose: 'oidc', person: '' }, now);
  if (!challenge) throw new NotSignedIn('company-failed');
  const { nonce = '', verifier = '' } = challenge.more;
  const claims = await answered(provider, new URL(`${backend.publicUrl}${CALLBACK}${search}`), {
    pkceCodeVerifier: verifier,
    expectedState: state,
    expectedNonce: nonce,
    idTokenExpected: true,
  }).catch((cause: unknown) => {
    throw new NotSignedIn('company-failed', { cause });
  });
  const { email, email_verified: verified } = claims;
  // Whoever may name any address without proving it could be anybody.
  if (typeof email !== 'string' || verified !== true) throw new NotSignedIn('unverified');
  return email;
}

async function answered(
  provider: Provider,
  url: URL,
  checks: client.AuthorizationCodeGrantChecks,
): Promise<Readonly<Record<string, unknown>>> {
  const configuration = await provider.configuration();
  const tokens = await client.authorizationCodeGrant(configuration, url, checks);
  const claims = tokens.claims()!;
  if (claims['email'] !== undefined) return claims;
  // Many providers tell the address there only.
  return client.fetchUserInfo(configuration, tokens.access_token, claims.sub);
}
