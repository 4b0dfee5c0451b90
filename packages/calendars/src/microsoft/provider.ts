import type { OAuthProvider } from '../oauth/provider.ts';

interface MicrosoftOptions {
  /** Id or domain of the company whose accounts are let in; `common`: all. Default `common`. */
  readonly tenant?: string | undefined;
  /** Where people sign in. Default `https://login.microsoftonline.com`; national clouds have others. */
  readonly authority?: string | undefined;
  /** Where the API is, without its version. Default `https://graph.microsoft.com`. */
  readonly resource?: string | undefined;
  /** Ask for no more than to read: enough where it is only asked when people are busy. Default: false. */
  readonly readOnly?: boolean | undefined;
}

/** Consent of one person to the use of their own calendars. There is no place to give it back: they do so in their account. */
export function microsoftProvider(options: MicrosoftOptions = {}): OAuthProvider {
  return {
    ...addressesOf(options),
    scopes: ['offline_access', `${resourceOf(options)}/Calendars.${options.readOnly ? 'Read' : 'ReadWrite'}`],
    // Whoever is signed in with several accounts chooses one.
    parameters: { prompt: 'select_account' },
  };
}

/** Leave for all mailboxes of a company, which its administrator has granted: for `clientCredentialsAccess`. Needs the tenant. */
export function microsoftTeamProvider(options: MicrosoftOptions & { readonly tenant: string }): OAuthProvider {
  return { ...addressesOf(options), scopes: [`${resourceOf(options)}/.default`] };
}

function addressesOf({ tenant = 'common', authority = 'https://login.microsoftonline.com' }: MicrosoftOptions) {
  const base = `${authority.replace(/\/+$/, '')}/${encodeURIComponent(tenant)}/oauth2/v2.0`;
  return { authorization: `${base}/authorize`, token: `${base}/token` };
}

function resourceOf({ resource = 'https://graph.microsoft.com' }: MicrosoftOptions): string {
  return resource.replace(/\/+$/, '');
}
