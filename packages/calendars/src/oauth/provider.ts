import type { Means } from '../net/exchange.ts';

/** Who gives access to accounts: its addresses, and what is asked for. */
export interface OAuthProvider {
  /** Where people are sent to consent. */
  readonly authorization: string;
  /** Where tokens are given. */
  readonly token: string;
  /** Where they are given back; none where there is no such place. */
  readonly revocation?: string | undefined;
  readonly scopes: readonly string[];
  /** Those without which consent is of no use, as the provider names them in its answer. Default: none is looked for. */
  readonly required?: readonly string[] | undefined;
  /** What this provider wants to be told with the question, such as that access is to last. */
  readonly parameters?: Readonly<Record<string, string>> | undefined;
}

/** This server, as it is registered with a provider. */
export interface OAuthClient {
  readonly id: string;
  readonly secret: string;
}

/** By which means a provider is asked. */
export type OAuthMeans = Partial<Pick<Means, 'allowAddress' | 'milliseconds' | 'request' | 'signal'>>;
