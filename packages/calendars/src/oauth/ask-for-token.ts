import * as oauth from 'oauth4webapi';
import { CalendarUnreadable, quoted } from '../problem.ts';
import type { OAuthClient, OAuthMeans, OAuthProvider } from './provider.ts';
import { fetchWith } from './fetch-with.ts';

/**
 * Asks a provider for a token.
 *
 * @param client `null`: what is given says by itself who asks
 * @throws CalendarUnreadable
 */
export async function askForToken(
  provider: Pick<OAuthProvider, 'token'>,
  client: OAuthClient | null,
  grant: string,
  parameters: Readonly<Record<string, string>>,
  means: OAuthMeans,
): Promise<oauth.TokenEndpointResponse> {
  const server = { issuer: provider.token, token_endpoint: provider.token };
  const asked = { client_id: client?.id ?? 'none' };
  const authentication = client ? oauth.ClientSecretPost(client.secret) : () => {};
  try {
    const response = await oauth.genericTokenEndpointRequest(
      server,
      asked,
      authentication,
      grant,
      { ...parameters },
      fetchWith(provider.token, means),
    );
    return await oauth.processGenericTokenEndpointResponse(server, asked, response);
  } catch (error) {
    throw asRefusal(error, provider.token);
  }
}

/** Why a provider gave nothing. */
export function asRefusal(error: unknown, address: string): unknown {
  if (error instanceof CalendarUnreadable) return error;
  const host = URL.parse(address)?.host ?? 'no address';
  if (error instanceof oauth.ResponseBodyError || error instanceof oauth.WWWAuthenticateChallengeError) {
    const code = error instanceof oauth.ResponseBodyError ? error.error : 'invalid_client';
    if (code === 'invalid_grant') {
      return new CalendarUnreadable('consent-revoked', `${host} gives no access to this account any more (${code})`);
    }
    return new CalendarUnreadable('client-refused', `${host} refuses this server (${quoted(code)})`);
  }
  if (error instanceof oauth.OperationProcessingError || error instanceof oauth.UnsupportedOperationError) {
    return new CalendarUnreadable('bad-answer', `The answer of ${host} is no token`);
  }
  return error;
}
