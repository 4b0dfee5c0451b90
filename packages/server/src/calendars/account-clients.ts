import { readFileSync } from 'node:fs';
import {
  clientCredentialsAccess,
  googleProvider,
  listGoogleCalendars,
  listMicrosoftCalendars,
  microsoftProvider,
  microsoftTeamProvider,
  refreshAccess,
  serviceAccountAccess,
  type Access,
  type CalendarProblem,
  type CalendarSource,
  type OAuthClient,
  type OAuthMeans,
  type OAuthProvider,
  type ServiceAccount,
} from '@team-booking/calendars';
import type { FoundCalendar } from '@team-booking/contract/team';
import type { AccountKind } from '@team-booking/engine';
import { StartError } from '../serve/start-error.ts';
import type { Settings } from '../serve/setting-table.ts';

type Listed =
  | { readonly ok: true; readonly calendars: readonly FoundCalendar[] }
  | { readonly ok: false; readonly problem: CalendarProblem };

/** How this server reaches the accounts of one provider. */
export interface AccountClient {
  /** By whose consent hosts connect accounts; `null`: they cannot. */
  readonly consent: { readonly provider: OAuthProvider; readonly client: OAuthClient } | null;
  /** Access for somebody by the connection of the whole team; `null`: there is none. */
  readonly forTeam: ((email: string) => Access) | null;
  /** By somebody's consent. */
  access(refreshToken: string, onRefreshToken: (next: string) => Promise<void>): Access;
  /** @param email whose account it is, where the whole team is connected */
  list(access: Access, email: string | null): Promise<Listed>;
  source(calendar: string, connection: string, access: Access, email: string | null): CalendarSource;
}

interface ClientOptions {
  readonly settings: Settings;
  readonly now: () => number;
}

/** The providers that the settings are set up for. @throws {StartError} `settings` for a key that cannot be read */
export function accountClients(options: ClientOptions): ReadonlyMap<AccountKind, AccountClient> {
  const clients = [
    ['google', googleClient(options)],
    ['microsoft', microsoftClient(options)],
  ] as const;
  return new Map(clients.flatMap(([kind, client]) => (client ? [[kind, client] as const] : [])));
}

function googleClient({ settings, now }: ClientOptions): AccountClient | null {
  const { googleClientId: id, googleClientSecret: secret, googleServiceAccount, googleApi } = settings;
  const account = googleServiceAccount === null ? null : serviceAccountIn(googleServiceAccount);
  const origin = googleApi?.replace(/\/$/, '');
  const elsewhere = origin && {
    authorization: `${origin}/authorize`,
    token: `${origin}/token`,
    revocation: `${origin}/revoke`,
  };
  const provider = { ...googleProvider, ...elsewhere };
  const api = origin && `${origin}/calendar/v3`;
  const client = id !== null && secret !== null ? { id, secret } : null;
  if (!client && !account) return null;
  const means = meansOf(settings);
  return {
    consent: client && { provider, client },
    forTeam: account && ((subject) => serviceAccountAccess({ provider, account, subject, now, means })),
    access: (refreshToken, onRefreshToken) =>
      refreshAccess({ provider, client: client ?? NOBODY, refreshToken, now, onRefreshToken, means }),
    async list(access) {
      const found = await listGoogleCalendars(access, { ...means, api });
      return found.ok ? { ok: true, calendars: found.calendars.map(shown) } : found;
    },
    source: (calendar, connection, access) => ({ kind: 'google', calendar, connection, access, api }),
  };
}

function microsoftClient({ settings, now }: ClientOptions): AccountClient | null {
  const { microsoftClientId: id, microsoftClientSecret: secret, microsoftTenant: tenant, microsoftTeam } = settings;
  if (id === null || secret === null) return null;
  const origin = settings.microsoftApi?.replace(/\/$/, '');
  const places = { tenant, authority: origin, resource: origin };
  const client = { id, secret };
  const [provider, team] = [microsoftProvider(places), microsoftTeamProvider(places)];
  const api = origin && `${origin}/v1.0`;
  const means = meansOf(settings);
  const whole = clientCredentialsAccess({ provider: team, client, now, means });
  return {
    consent: { provider, client },
    forTeam: microsoftTeam ? () => whole : null,
    access: (refreshToken, onRefreshToken) =>
      refreshAccess({ provider, client, refreshToken, now, onRefreshToken, means }),
    async list(access, email) {
      const found = await listMicrosoftCalendars(access, { ...means, api, user: email ?? undefined });
      return found.ok ? { ok: true, calendars: found.calendars.map(shown) } : found;
    },
    source: (calendar, connection, access, email) => ({
      kind: 'microsoft',
      connection,
      access,
      api,
      user: email ?? undefined,
      calendar: calendar === 'primary' ? undefined : calendar,
    }),
  };
}

/** Where only the whole team is connected, what somebody has consented to before is refused by the provider. */
const NOBODY: OAuthClient = { id: 'none', secret: 'none' };

export function meansOf({ allowPrivateFeeds }: Pick<Settings, 'allowPrivateFeeds'>): OAuthMeans {
  return allowPrivateFeeds ? { allowAddress: () => true } : {};
}

interface Shown {
  readonly id: string;
  readonly name: string;
  readonly writable: boolean;
  readonly freeBusyOnly?: boolean;
}

function shown({ id, name, writable, freeBusyOnly = false }: Shown): FoundCalendar {
  return { calendar: id, name, writable, ...(freeBusyOnly && { freeBusyOnly }) };
}

function serviceAccountIn(path: string): ServiceAccount {
  try {
    const { client_email, private_key, private_key_id } = JSON.parse(readFileSync(path, 'utf8')) as Partial<
      Record<string, string>
    >;
    if (client_email && private_key) return { email: client_email, privateKey: private_key, keyId: private_key_id };
    throw new TypeError('It has no client_email or no private_key');
  } catch {
    // What is in it stays out of the message.
    throw new StartError(
      'settings',
      `The key of the service account in ${path} cannot be read`,
      'Give the key file (JSON) from the Google Cloud console, readable for the server.',
      { field: 'GOOGLE_SERVICE_ACCOUNT' },
    );
  }
}
