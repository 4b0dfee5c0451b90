import Type, { type Static } from 'typebox';
import { ACCOUNT_SETTINGS } from './account-settings.ts';
import { ON_OR_OFF, Path, type Setting } from './setting.ts';
import { SMTP_URL } from '../mail/smtp/smtp-url.ts';

const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;

const METRICS = ['local', 'off'] as const;

const PLAIN = ['detect', 'on', 'off'] as const;

const SCRIPT = '(https://|http://(localhost|127\\.0\\.0\\.1)[:/])[^\\s;,"\'<>#]+';
const PAGE_SCRIPTS = `^${SCRIPT}( ${SCRIPT}){0,9}$`;

export type LogLevel = (typeof LOG_LEVELS)[number];

/** An e-mail address that any server takes. */
const ADDRESS =
  "^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*$";

/** Every setting, once. Types, options, help and the README's table follow from it; `readSettings` demands the required ones. */
export const SETTINGS = {
  port: {
    env: 'PORT',
    flag: 'port',
    takes: 'PORT',
    schema: Type.Integer({ minimum: 0, maximum: 65_535 }),
    default: 4300,
    help: 'TCP port; `0` takes any free one',
    remedy: 'Give a whole number from 1 to 65535, or 0 for any free port.',
  },
  host: {
    env: 'HOST',
    flag: 'host',
    takes: 'ADDRESS',
    schema: Type.String({ pattern: '^[A-Za-z0-9.:_-]+$' }),
    default: '127.0.0.1',
    help: 'address to listen on: by default this machine only; `0.0.0.0` for the network',
    remedy: 'Give an address of this machine: 127.0.0.1 for this machine only, 0.0.0.0 for the network.',
  },
  teamFile: {
    env: 'TEAM_FILE',
    flag: 'team',
    takes: 'FILE',
    schema: Path,
    default: null,
    help: 'the team as JSON, read at every start. Default: the team is in the database, where it can be changed',
    remedy: 'Give the path of a JSON file with the team.',
  },
  teamName: {
    env: 'TEAM_NAME',
    schema: Type.String({ minLength: 1, maxLength: 200 }),
    default: 'Our team',
    help: 'what a team in the database is called at its first start',
    remedy: 'Give a name of at most 200 characters.',
  },
  demo: {
    env: 'DEMO',
    flag: 'demo',
    schema: Type.Boolean(),
    default: false,
    help: 'serve a made-up team instead',
    remedy: ON_OR_OFF,
  },
  dataDir: {
    env: 'DATA_DIR',
    flag: 'data',
    takes: 'FOLDER',
    schema: Path,
    default: '.data',
    help: 'folder of the database `team-booking.sqlite` and the key `secret`; with `DATABASE_URL` for the demo’s calendars only',
    remedy: 'Give the path of a folder that the server may write to.',
  },
  databaseUrl: {
    env: 'DATABASE_URL',
    // No option: other users of the machine could read the password in the list of processes.
    schema: Type.String({ pattern: '^postgres(ql)?://[^\\s]+/[^\\s]+$' }),
    default: null,
    otherwise: 'SQLite',
    help: 'PostgreSQL database `postgresql://USER:PASSWORD@HOST:PORT/DATABASE`, for any number of servers; requires `SECRET`',
    remedy:
      'Give it as postgresql://USER:PASSWORD@HOST:PORT/DATABASE, with special characters of the password percent-encoded.',
    hidden: true,
  },
  databaseConnections: {
    env: 'DATABASE_CONNECTIONS',
    schema: Type.Integer({ minimum: 1, maximum: 1000 }),
    default: 10,
    help: 'maximum number of connections of this server to PostgreSQL, besides one that listens',
    remedy: 'Give the maximum number of connections to PostgreSQL, 1 to 1000.',
  },
  databasePlain: {
    env: 'DATABASE_PLAIN',
    schema: Type.Enum([...PLAIN]),
    default: 'detect',
    help: '`on` for engines without exclusion constraints, extensions and NOTIFY (CockroachDB, YugabyteDB, Citus); `off`, or `detect` by what the database says',
    remedy: `Give one of ${PLAIN.join(', ')}.`,
  },
  publicUrl: {
    env: 'PUBLIC_URL',
    flag: 'public-url',
    takes: 'URL',
    schema: Type.String({ pattern: '^https?://[^\\s/?#@]+(/[A-Za-z0-9._~-]+)*/?$' }),
    default: null,
    otherwise: 'as listened on',
    help: 'public address of the server. The proxy in front strips a path in it',
    remedy: 'Give the address visitors use, such as https://book.example, without query or fragment.',
  },
  secret: {
    env: 'SECRET',
    schema: Type.String({ minLength: 32 }),
    default: null,
    otherwise: 'generated once',
    help: 'key of manage links, at least 32 characters; required with `DATABASE_URL`. A new key invalidates all links sent so far',
    remedy: 'Give at least 32 random characters (openssl rand -hex 32), or leave it out to have one generated.',
    hidden: true,
  },
  secretKey: {
    env: 'SECRET_KEY',
    // No option: other users of the machine could read it in the list of processes.
    schema: Type.String({ pattern: '^[^\\s,]{32,}(,[^\\s,]{32,})*$' }),
    default: null,
    otherwise: 'follows from `SECRET`',
    help: 'key that encrypts the secrets in the database (addresses and passwords of calendars, connected accounts, keys of look-ups), at least 32 characters. To change it give `NEW,OLD` for one start: what the old one encrypted is encrypted anew',
    remedy:
      'Give at least 32 random characters without spaces and commas (openssl rand -hex 32), former keys after it, separated by commas.',
    hidden: true,
  },
  oidcIssuer: {
    env: 'OIDC_ISSUER',
    schema: Type.String({ pattern: '^(https://|http://(localhost|127\\.0\\.0\\.1)([:/]|$))[^\\s?#]*$' }),
    default: null,
    otherwise: 'none',
    help: 'OpenID Connect provider that people sign in with besides links and passkeys, e.g. `https://login.company.example`; requires `OIDC_CLIENT_ID`. It leads back to `{PUBLIC_URL}/auth/oidc/callback`',
    remedy: 'Give the issuer as the provider names it, an https address without query or fragment.',
  },
  oidcClientId: {
    env: 'OIDC_CLIENT_ID',
    schema: Type.String({ minLength: 1, maxLength: 1000 }),
    default: null,
    help: 'what the provider knows this server as',
    remedy: 'Give the client id that the provider has for this server.',
  },
  oidcClientSecret: {
    env: 'OIDC_CLIENT_SECRET',
    // No option: other users of the machine could read it in the list of processes.
    schema: Type.String({ minLength: 1, maxLength: 1000 }),
    default: null,
    help: 'what this server proves that with, unless it is a public client',
    remedy: 'Give the client secret that the provider has for this server.',
    hidden: true,
  },
  smtpUrl: {
    env: 'SMTP_URL',
    // No option: other users of the machine could read the password in the list of processes.
    schema: Type.String({ pattern: SMTP_URL, maxLength: 2000 }),
    default: null,
    otherwise: 'none',
    help: 'SMTP server that mail leaves by, `smtp://USER:PASSWORD@HOST:PORT` with STARTTLS, or `smtps://…`; requires `MAIL_FROM`. Without it nothing is sent, and `/outbox` shows what would be',
    remedy:
      'Give it as smtp://USER:PASSWORD@HOST:PORT or smtps://…, with special characters of user and password percent-encoded; add ?plain for a server without TLS.',
    hidden: true,
  },
  mailFrom: {
    env: 'MAIL_FROM',
    schema: Type.String({ pattern: ADDRESS, maxLength: 254 }),
    default: null,
    otherwise: 'required with `SMTP_URL`',
    help: 'address that all mail comes from and that organizes all invitations, e.g. `booking@company.example`. Better never changed: calendars know invitations by it',
    remedy: 'Give one address that the SMTP server may send from, such as booking@company.example, without a name.',
  },
  mailLimit: {
    env: 'MAIL_LIMIT',
    schema: Type.Integer({ minimum: 0, maximum: 100_000 }),
    default: 30,
    help: 'letters that a visitor’s or guest’s address gets at once, whatever the bookings; then one an hour, and what waits is told as it ended; `0`: no limit',
    remedy: 'Give the number of letters that one address may get at once, 0 for no limit.',
  },
  stripeSecretKey: {
    env: 'STRIPE_SECRET_KEY',
    // No option: other users of the machine could read it in the list of processes.
    schema: Type.String({ pattern: '^(sk|rk)_[A-Za-z0-9_]+$', maxLength: 1000 }),
    default: null,
    otherwise: 'none',
    help: 'key of a Stripe account that takes payments for booking types with the provider `stripe`; requires `STRIPE_WEBHOOK_SECRET`',
    remedy: 'Give the secret key (sk_…) or a restricted key (rk_…) from Stripe’s dashboard.',
    hidden: true,
  },
  stripeWebhookSecret: {
    env: 'STRIPE_WEBHOOK_SECRET',
    schema: Type.String({ pattern: '^whsec_[^\\s]+$', maxLength: 1000 }),
    default: null,
    help: 'signing secret of the endpoint `{PUBLIC_URL}/pay/stripe/webhook` at Stripe',
    remedy:
      'Give the signing secret (whsec_…) of the endpoint {PUBLIC_URL}/pay/stripe/webhook from Stripe’s dashboard.',
    hidden: true,
  },
  stripeApi: {
    env: 'STRIPE_API',
    schema: Type.String({ pattern: '^https?://[^\\s/?#@]+/?$' }),
    default: null,
    otherwise: 'Stripe',
    help: 'origin of another API that speaks like Stripe’s, for tests',
    remedy: 'Give an origin such as http://127.0.0.1:12111, or leave it out.',
  },
  testPayments: {
    env: 'TEST_PAYMENTS',
    schema: Type.Boolean(),
    default: false,
    help: 'takes payments for booking types with the provider `test`, on a page where no money moves; the demo always does',
    remedy: ON_OR_OFF,
  },
  metrics: {
    env: 'METRICS',
    schema: Type.Enum([...METRICS]),
    default: 'local',
    help: '`local`: whoever is on this machine reads `/metrics`, for Prometheus; `off`: nothing is counted. See `METRICS_TOKEN`',
    remedy: `Give one of ${METRICS.join(', ')}.`,
  },
  metricsToken: {
    env: 'METRICS_TOKEN',
    // No option: other users of the machine could read it in the list of processes.
    schema: Type.String({ minLength: 16, maxLength: 1000, pattern: '^[!-~]+$' }),
    default: null,
    otherwise: 'none',
    help: 'whoever sends it as `Authorization: Bearer` reads `/metrics` from anywhere, at least 16 characters',
    remedy: 'Give at least 16 random characters without spaces (openssl rand -hex 16), or leave it out.',
    hidden: true,
  },
  logLevel: {
    env: 'LOG_LEVEL',
    schema: Type.Enum([...LOG_LEVELS]),
    default: null,
    otherwise: '`info`',
    help: '`debug`, `info`, `warn`, `error` or `silent`; in the demo `warn` by default',
    remedy: `Give one of ${LOG_LEVELS.join(', ')}.`,
  },
  rateLimit: {
    env: 'RATE_LIMIT',
    schema: Type.Integer({ minimum: 0, maximum: 100_000 }),
    default: 30,
    help: 'bookings and changes per client address and minute; `0`: no limit',
    remedy: 'Give the number of bookings and changes per address and minute, 0 for no limit.',
  },
  readLimit: {
    env: 'READ_LIMIT',
    schema: Type.Integer({ minimum: 0, maximum: 1_000_000 }),
    default: 600,
    help: 'requests for availability, by API or plain pages, per client address and minute, and of the team’s side per session or API token; `0`: no limit',
    remedy: 'Give the number of requests for availability per address and minute, 0 for no limit.',
  },
  trustProxy: {
    env: 'TRUST_PROXY',
    schema: Type.Integer({ minimum: 0, maximum: 10 }),
    default: 0,
    help: 'number of proxies in front, whose entries in `X-Forwarded-For` are trusted',
    remedy: 'Give the number of proxies in front of this server, 0 to 10.',
  },
  allowPrivateFeeds: {
    env: 'ALLOW_PRIVATE_FEEDS',
    schema: Type.Boolean(),
    default: false,
    help: 'read calendar feeds, look up owners and send webhooks at private addresses, too',
    remedy: ON_OR_OFF,
  },
  pageScripts: {
    env: 'PAGE_SCRIPTS',
    schema: Type.String({ pattern: PAGE_SCRIPTS, maxLength: 4000 }),
    default: null,
    otherwise: 'none',
    help: 'scripts that measure the booking pages: addresses separated by spaces, a consent tool first, then a tag manager, e.g. `https://tags.example/gtm.js?id=1`. They are as trusted as the server itself, and are told nothing before the visitor agrees. See `docs/measuring.md`',
    remedy: 'Give https addresses of scripts, separated by spaces, or leave it out.',
  },
  ...ACCOUNT_SETTINGS,
  calendarBytes: {
    env: 'CALENDAR_BYTES',
    schema: Type.Integer({ minimum: 1024, maximum: 500_000_000 }),
    default: 20_971_520,
    help: 'maximum size of one calendar in bytes, the past included',
    remedy: 'Give the maximum size of a calendar in bytes, 1024 to 500000000.',
  },
  calendarEvents: {
    env: 'CALENDAR_EVENTS',
    schema: Type.Integer({ minimum: 1, maximum: 10_000_000 }),
    default: 50_000,
    help: 'maximum number of events of one calendar that may take time from now on',
    remedy: 'Give the maximum number of events of a calendar, 1 to 10000000.',
  },
  calendarOccurrences: {
    env: 'CALENDAR_OCCURRENCES',
    schema: Type.Integer({ minimum: 1, maximum: 10_000_000 }),
    default: 50_000,
    help: 'maximum number of occurrences in one calendar from now on',
    remedy: 'Give the maximum number of occurrences in a calendar, 1 to 10000000.',
  },
  calendarSteps: {
    env: 'CALENDAR_STEPS',
    schema: Type.Integer({ minimum: 1000, maximum: 100_000_000 }),
    default: 2_000_000,
    help: 'maximum work of reading one calendar, in steps of about a microsecond',
    remedy: 'Give the maximum number of steps of reading a calendar, 1000 to 100000000.',
  },
  calendarMemory: {
    env: 'CALENDAR_MEMORY',
    schema: Type.Integer({ minimum: 64, maximum: 65_536 }),
    default: 512,
    help: 'maximum memory for reading calendars in MiB; a calendar that needs more closes its host',
    remedy: 'Give the maximum memory for reading calendars in MiB, 64 to 65536.',
  },
  testing: {
    env: 'TESTING',
    schema: Type.Boolean(),
    default: false,
    help: 'lets tests replace all data and set the clock (capability `testing`), without rate limits; needs no team, and a data folder that nothing else wrote to',
    remedy: ON_OR_OFF,
  },
} as const satisfies Record<string, Setting>;

type Table = typeof SETTINGS;

/** The configuration of a server: the settings of `SETTINGS` by their keys. `null` is a computed default. */
export type Settings = {
  readonly [Name in keyof Table]: Static<Table[Name]['schema']> | Extract<Table[Name]['default'], null>;
};

export type SettingName = keyof Settings;

/** Every setting with its name, in the order of the table. */
export const settings = Object.entries(SETTINGS) as readonly (readonly [SettingName, Setting])[];

/** Whether a setting is on or off. */
export function isSwitch({ schema }: Setting): boolean {
  return Type.IsBoolean(schema);
}

/** Whether a setting is a number. */
export function isNumber({ schema }: Setting): boolean {
  return Type.IsInteger(schema);
}
