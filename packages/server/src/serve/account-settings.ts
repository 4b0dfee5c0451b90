import Type from 'typebox';
import { ON_OR_OFF, Path, type Setting } from './setting.ts';

/** The settings by which hosts connect accounts at Google and Microsoft. */
export const ACCOUNT_SETTINGS = {
  googleClientId: {
    env: 'GOOGLE_CLIENT_ID',
    schema: Type.String({ minLength: 1, maxLength: 1000 }),
    default: null,
    otherwise: 'none',
    help: 'what Google knows this server as, so that hosts connect their calendars there; requires `GOOGLE_CLIENT_SECRET`. Google leads back to `{PUBLIC_URL}/auth/calendars/callback`',
    remedy: 'Give the client id from the Google Cloud console, with its secret.',
  },
  googleClientSecret: {
    env: 'GOOGLE_CLIENT_SECRET',
    // No option: other users of the machine could read it in the list of processes.
    schema: Type.String({ minLength: 1, maxLength: 1000 }),
    default: null,
    help: 'what this server proves that with',
    remedy: 'Give the client secret from the Google Cloud console.',
    hidden: true,
  },
  googleServiceAccount: {
    env: 'GOOGLE_SERVICE_ACCOUNT',
    schema: Path,
    default: null,
    otherwise: 'none',
    help: 'key file of a service account with domain-wide delegation: all hosts’ calendars at Google by their e-mail addresses, without anybody’s consent',
    remedy: 'Give the path of the key file (JSON) from the Google Cloud console.',
  },
  googleApi: {
    env: 'GOOGLE_API',
    schema: Type.String({ pattern: '^https?://[^\\s/?#@]+/?$' }),
    default: null,
    otherwise: 'Google',
    help: 'origin of another API that speaks like Google’s, for tests',
    remedy: 'Give an origin such as http://127.0.0.1:12111, or leave it out.',
  },
  microsoftClientId: {
    env: 'MICROSOFT_CLIENT_ID',
    schema: Type.String({ minLength: 1, maxLength: 1000 }),
    default: null,
    otherwise: 'none',
    help: 'what Microsoft knows this server as, so that hosts connect their calendars there; requires `MICROSOFT_CLIENT_SECRET`. Microsoft leads back to `{PUBLIC_URL}/auth/calendars/callback`',
    remedy: 'Give the application id from Microsoft Entra, with its secret.',
  },
  microsoftClientSecret: {
    env: 'MICROSOFT_CLIENT_SECRET',
    // No option: other users of the machine could read it in the list of processes.
    schema: Type.String({ minLength: 1, maxLength: 1000 }),
    default: null,
    help: 'what this server proves that with',
    remedy: 'Give the client secret from Microsoft Entra.',
    hidden: true,
  },
  microsoftTenant: {
    env: 'MICROSOFT_TENANT',
    schema: Type.String({ pattern: '^[A-Za-z0-9.-]{1,255}$' }),
    default: 'common',
    help: 'id or domain of the company whose accounts are let in; `common`: all',
    remedy: 'Give the tenant’s id or domain from Microsoft Entra, or common.',
  },
  microsoftTeam: {
    env: 'MICROSOFT_TEAM',
    schema: Type.Boolean(),
    default: false,
    help: 'an administrator has granted the application permission Calendars.ReadWrite: all hosts’ calendars at Microsoft by their e-mail addresses, without anybody’s consent; requires `MICROSOFT_TENANT`',
    remedy: ON_OR_OFF,
  },
  microsoftApi: {
    env: 'MICROSOFT_API',
    schema: Type.String({ pattern: '^https?://[^\\s/?#@]+/?$' }),
    default: null,
    otherwise: 'Microsoft',
    help: 'origin of another API that speaks like Microsoft’s, for tests',
    remedy: 'Give an origin such as http://127.0.0.1:12111, or leave it out.',
  },
} as const satisfies Record<string, Setting>;
