import { accessBy, type Access } from './access.ts';
import { askForToken } from './ask-for-token.ts';
import { lastsOf } from './lasts.ts';
import type { OAuthClient, OAuthMeans, OAuthProvider } from './provider.ts';

export interface RefreshAccessOptions {
  readonly provider: Pick<OAuthProvider, 'token'>;
  readonly client: OAuthClient;
  /** What somebody's consent has given. */
  readonly refreshToken: string;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** The provider has given another refresh token, to be kept in place of the one before. */
  readonly onRefreshToken?: ((refreshToken: string) => void | Promise<void>) | undefined;
  readonly means?: OAuthMeans | undefined;
}

/** Access to the account of somebody who has consented. */
export function refreshAccess(options: RefreshAccessOptions): Access {
  const { provider, client, now, means = {} } = options;
  let refreshToken = options.refreshToken;
  return accessBy(async () => {
    const parameters = { refresh_token: refreshToken };
    const answer = await askForToken(provider, client, 'refresh_token', parameters, means);
    if (answer.refresh_token !== undefined && answer.refresh_token !== refreshToken) {
      refreshToken = answer.refresh_token;
      await options.onRefreshToken?.(refreshToken);
    }
    return { token: answer.access_token, lasts: lastsOf(answer) };
  }, now);
}
