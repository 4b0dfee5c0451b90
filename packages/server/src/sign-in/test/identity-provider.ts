import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider, { type JWK } from 'oidc-provider';

type Test = { after(work: () => Promise<void>): void };

/** A company's provider of identities, which signs whoever comes in as one person. */
export interface IdentityProvider {
  readonly issuer: string;
  /** What it says of that person. */
  claims: Record<string, unknown>;
}

export const CLIENT = { oidcClientId: 'booking', oidcClientSecret: 'a secret of this client only' };

/** @param redirect where it may lead back to */
export async function startProvider(t: Test, redirect: string): Promise<IdentityProvider> {
  let answer: RequestListener = () => {};
  const server = createServer((request, response) => answer(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  });
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const started: IdentityProvider = { issuer, claims: {} };
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: CLIENT.oidcClientId,
        client_secret: CLIENT.oidcClientSecret,
        redirect_uris: [redirect],
        token_endpoint_auth_method: 'client_secret_post',
      },
    ],
    cookies: { keys: ['a key of this test'] },
    jwks: { keys: [signingKey()] },
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    features: { devInteractions: { enabled: false } },
    findAccount: (_, accountId) => ({ accountId, claims: async () => ({ sub: accountId, ...started.claims }) }),
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    // Nobody is asked whether they agree.
    async loadExistingGrant({ oidc }) {
      const grant = new oidc.provider.Grant({ clientId: oidc.client!.clientId, accountId: oidc.session!.accountId! });
      grant.addOIDCScope('openid email profile');
      await grant.save();
      return grant;
    },
  });
  const serve = provider.callback();
  answer = (request, response) => {
    if (!request.url?.startsWith('/interaction/')) return void serve(request, response);
    void provider.interactionFinished(request, response, { login: { accountId: 'grace' } });
  };
  return started;
}

function signingKey(): JWK {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return { ...(privateKey.export({ format: 'jwk' }) as JWK), alg: 'RS256', use: 'sig' };
}

/** Follows redirects at the provider with a browser's cookies, until they lead elsewhere. @returns that address */
export async function passThrough(issuer: string, begin: string): Promise<string> {
  const cookies = new Map<string, string>();
  let at = new URL(begin);
  for (let i = 0; i < 10 && at.origin === issuer; i++) {
    const Cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(at, { headers: { Cookie }, redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      cookies.set(name, value);
    }
    const location = response.headers.get('location');
    if (location === null) throw new Error(`The provider answers ${response.status}: ${await response.text()}`);
    at = new URL(location, at);
  }
  return at.href;
}
