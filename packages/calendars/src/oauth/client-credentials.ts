import { accessBy, type Access } from './access.ts';
import { askForToken } from './ask-for-token.ts';
import { lastsOf } from './lasts.ts';
import type { OAuthClient, OAuthMeans, OAuthProvider } from './provider.ts';

interface ClientCredentialsOptions {
  readonly provider: Pick<OAuthProvider, 'token' | 'scopes'>;
  readonly client: OAuthClient;
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly means?: OAuthMeans | undefined;
}

/** Access of this server itself, which somebody has consented to for all accounts of their company. */
export function clientCredentialsAccess({ provider, client, now, means = {} }: ClientCredentialsOptions): Access {
  return accessBy(async () => {
    const parameters = { scope: provider.scopes.join(' ') };
    const answer = await askForToken(provider, client, 'client_credentials', parameters, means);
    return { token: answer.access_token, lasts: lastsOf(answer) };
  }, now);
}
