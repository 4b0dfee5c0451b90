import { importPKCS8, SignJWT } from 'jose';
import { CalendarUnreadable } from '../problem.ts';
import { accessBy, type Access } from './access.ts';
import { askForToken } from './ask-for-token.ts';
import { lastsOf } from './lasts.ts';
import type { OAuthMeans, OAuthProvider } from './provider.ts';

/** An account of a program, as its provider's key file names it. */
export interface ServiceAccount {
  readonly email: string;
  /** PKCS #8, as text that begins with `-----BEGIN PRIVATE KEY-----`. */
  readonly privateKey: string;
  readonly keyId?: string | undefined;
}

interface ServiceAccountOptions {
  readonly provider: Pick<OAuthProvider, 'token' | 'scopes'>;
  readonly account: ServiceAccount;
  /** E-mail address of the person in whose name it acts, as the company's administrator has allowed. */
  readonly subject: string;
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly means?: OAuthMeans | undefined;
}

const GRANT = 'urn:ietf:params:oauth:grant-type:jwt-bearer';

/** Access in the name of anybody of a company, which has delegated it to a service account (RFC 7523). */
export function serviceAccountAccess({ provider, account, subject, now, means = {} }: ServiceAccountOptions): Access {
  return accessBy(async () => {
    const key = await importPKCS8(account.privateKey, 'RS256').catch(() => {
      throw new CalendarUnreadable('client-refused', 'The private key of the service account cannot be read');
    });
    const seconds = Math.floor(now() / 1000);
    const assertion = await new SignJWT({ scope: provider.scopes.join(' ') })
      .setProtectedHeader({ alg: 'RS256', typ: 'JWT', ...(account.keyId !== undefined && { kid: account.keyId }) })
      .setIssuer(account.email)
      .setSubject(subject)
      .setAudience(provider.token)
      .setIssuedAt(seconds)
      .setExpirationTime(seconds + 3600)
      .sign(key);
    const answer = await askForToken(provider, null, GRANT, { assertion }, means);
    return { token: answer.access_token, lasts: lastsOf(answer) };
  }, now);
}
