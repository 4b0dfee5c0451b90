/** A well-known place of calendars. */
export interface CalDavProvider {
  readonly id: string;
  readonly name: string;
  /** Address to begin looking at; `null`: everybody has a server of their own. */
  readonly server: string | null;
  /** Domains of its e-mail addresses. */
  readonly domains: readonly string[];
  /** Where its owner makes a password for one app; the password of the account is refused. `null`: that is taken. */
  readonly appPasswords: string | null;
}

export const caldavProviders: readonly CalDavProvider[] = [
  {
    id: 'icloud',
    name: 'iCloud',
    server: 'https://caldav.icloud.com/',
    domains: ['icloud.com', 'me.com', 'mac.com'],
    appPasswords: 'https://account.apple.com/account/manage',
  },
  {
    id: 'fastmail',
    name: 'Fastmail',
    server: 'https://caldav.fastmail.com/',
    domains: ['fastmail.com', 'fastmail.fm'],
    appPasswords: 'https://app.fastmail.com/settings/security/apps',
  },
  {
    id: 'mailbox-org',
    name: 'mailbox.org',
    server: 'https://dav.mailbox.org/',
    domains: ['mailbox.org'],
    appPasswords: null,
  },
  { id: 'nextcloud', name: 'Nextcloud', server: null, domains: [], appPasswords: null },
];
