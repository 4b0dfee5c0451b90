import * as oauth from 'oauth4webapi';
import { asValue, CalendarUnreadable, type CalendarProblem } from '../problem.ts';
import { asRefusal, askForToken } from './ask-for-token.ts';
import { fetchWith } from './fetch-with.ts';
import type { OAuthClient, OAuthMeans, OAuthProvider } from './provider.ts';

/** A question that somebody is sent to their provider with. */
export interface ConsentQuestion {
  /** Where to send them. */
  readonly address: string;
  /** Comes back with the answer, and has to be the same in their session. */
  readonly state: string;
  /** Proves with the answer that it is we who have asked; a secret of this server. */
  readonly verifier: string;
}

interface AskOptions {
  readonly clientId: string;
  /** Where the answer is sent to, as it is registered with the provider. */
  readonly redirect: string;
  /** E-mail address of whose account it is, if known. */
  readonly loginHint?: string | undefined;
}

/** The question to somebody whether this server may use their calendars while they are away. */
export async function askForConsent(
  provider: OAuthProvider,
  { clientId, redirect, loginHint }: AskOptions,
): Promise<ConsentQuestion> {
  const [state, verifier] = [oauth.generateRandomState(), oauth.generateRandomCodeVerifier()];
  const address = new URL(provider.authorization);
  const parameters = {
    response_type: 'code',
    client_id: clientId,
    redirect_uri: redirect,
    scope: provider.scopes.join(' '),
    state,
    code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    ...(loginHint !== undefined && { login_hint: loginHint }),
    ...provider.parameters,
  };
  for (const [name, value] of Object.entries(parameters)) address.searchParams.set(name, value);
  return { address: address.href, state, verifier };
}

interface AcceptOptions {
  readonly client: OAuthClient;
  readonly redirect: string;
  readonly code: string;
  readonly verifier: string;
  readonly means?: OAuthMeans | undefined;
}

export type ConsentAnswer =
  | { readonly ok: true; readonly refreshToken: string; readonly scopes: readonly string[] }
  | { readonly ok: false; readonly problem: CalendarProblem };

/** Exchanges the code that somebody came back with for access that lasts. */
export function acceptConsent(provider: OAuthProvider, options: AcceptOptions): Promise<ConsentAnswer> {
  const { client, redirect, code, verifier, means = {} } = options;
  return asValue(async () => {
    const parameters = { code, code_verifier: verifier, redirect_uri: redirect };
    const answer = await askForToken(provider, client, 'authorization_code', parameters, means);
    if (answer.refresh_token === undefined) {
      throw new CalendarUnreadable('consent-incomplete', 'The provider has given access for a while only');
    }
    const scopes = answer.scope?.split(' ') ?? provider.scopes;
    // People may untick single permissions.
    const missing = (provider.required ?? []).filter((scope) => !scopes.includes(scope));
    if (missing.length > 0) {
      throw new CalendarUnreadable('consent-incomplete', `Consent lacks ${missing.join(', ')}`);
    }
    return { ok: true, refreshToken: answer.refresh_token, scopes };
  });
}

interface RevokeOptions {
  readonly client: OAuthClient;
  readonly refreshToken: string;
  readonly means?: OAuthMeans | undefined;
}

/** Gives access back. That it is gone already is fine; a provider without such a place ends it in its own time. */
export function revokeConsent(
  provider: Pick<OAuthProvider, 'revocation' | 'token'>,
  { client, refreshToken, means = {} }: RevokeOptions,
): Promise<{ readonly ok: true } | { readonly ok: false; readonly problem: CalendarProblem }> {
  const { revocation } = provider;
  return asValue(async () => {
    if (revocation === undefined) return { ok: true };
    const server = { issuer: provider.token, revocation_endpoint: revocation };
    try {
      const response = await oauth.revocationRequest(
        server,
        { client_id: client.id },
        oauth.ClientSecretPost(client.secret),
        refreshToken,
        fetchWith(revocation, means),
      );
      await oauth.processRevocationResponse(response);
    } catch (error) {
      if (!(error instanceof oauth.ResponseBodyError && error.error === 'invalid_token')) {
        throw asRefusal(error, revocation);
      }
    }
    return { ok: true };
  });
}
