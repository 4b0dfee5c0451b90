import * as client from 'openid-client';

/** A company's provider of identities, as the settings name it. */
export interface ProviderSettings {
  readonly issuer: string;
  readonly clientId: string;
  /** `null`: a public client, which proves itself by PKCE alone. */
  readonly clientSecret: string | null;
}

/** A company's provider of identities. Its description is read when it is first needed, so that a start waits for nobody. */
export interface Provider {
  /** What the provider says of itself. Rejects while it cannot be reached; the next call tries again. */
  configuration(): Promise<client.Configuration>;
}

/** How long the provider may take to answer, seconds. */
const PATIENCE = 10;

export function oidcProvider({ issuer, clientId, clientSecret }: ProviderSettings): Provider {
  let found: Promise<client.Configuration> | undefined;
  const authentication = clientSecret === null ? client.None() : client.ClientSecretPost(clientSecret);
  const discover = () =>
    client.discovery(new URL(issuer), clientId, undefined, authentication, {
      timeout: PATIENCE,
      // The settings allow plain HTTP on this machine only.
      ...(issuer.startsWith('http:') && { execute: [client.allowInsecureRequests] }),
    });
  return {
    configuration: () =>
      (found ??= discover().catch((error: unknown) => {
        found = undefined;
        throw error;
      })),
  };
}
