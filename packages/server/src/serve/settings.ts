import { check } from '@team-booking/contract';
import Type, { type TSchema } from 'typebox';

/** How a server is set up. Every setting can come from the environment or from one JSON file. */
export interface Settings {
  /** TCP port; 0 = any free one. Default: 4300. */
  readonly port: number;
  /** Address to listen on. Default: 127.0.0.1, this machine only. */
  readonly host: string;
  /** Folder of the database and the generated key. Default: `.data`. */
  readonly dataDir: string;
  /** `{root}` of all links, as visitors reach it. Default: made from the address listened on. */
  readonly publicUrl: string | null;
  /** The server's key, which manage links derive from. Default: generated once into the data folder. */
  readonly secret: string | null;
  /** Default: info; in the demo: warn. */
  readonly logLevel: LogLevel | null;
  /** Serve the demo team. Default: no. */
  readonly demo: boolean;
  /** JSON file with the team, its hosts and booking types, read at every start. Required unless it is the demo. */
  readonly teamFile: string | null;
  /** How many bookings and changes one client address may make a minute; 0 = any number. Default: 30. */
  readonly rateLimit: number;
  /** Let calendar feeds be read from private addresses. Default: no. */
  readonly allowPrivateFeeds: boolean;
  /** How many proxies stand in front: client addresses are read from `X-Forwarded-For` that far. Default: 0. */
  readonly trustProxy: number;
  /** Let tests replace all data and turn the clock (capability `testing`), without a rate limit. Default: no. */
  readonly testing: boolean;
}

const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

interface SettingRule<K extends keyof Settings> {
  readonly variable: string;
  readonly schema: TSchema;
  readonly fallback: Settings[K];
  readonly read: 'text' | 'number' | 'flag';
  readonly remedy: string;
  /** Its value must not be repeated anywhere. */
  readonly hidden?: true;
}

const Path = Type.String({ minLength: 1 });
const PublicUrl = Type.String({ pattern: '^https?://[^\\s/?#@]+(/[A-Za-z0-9._~-]+)*/?$' });

/** Every setting, once: its name in the file is the key, its name in the environment `variable`. */
export const SETTINGS: { readonly [K in keyof Settings]: SettingRule<K> } = {
  port: {
    variable: 'PORT',
    schema: Type.Integer({ minimum: 0, maximum: 65_535 }),
    fallback: 4300,
    read: 'number',
    remedy: 'Give a whole number from 1 to 65535, or 0 for any free port.',
  },
  host: {
    variable: 'HOST',
    schema: Type.String({ pattern: '^[A-Za-z0-9.:_-]+$' }),
    fallback: '127.0.0.1',
    read: 'text',
    remedy: 'Give an address of this machine: 127.0.0.1 for this machine only, 0.0.0.0 for the network.',
  },
  dataDir: {
    variable: 'DATA_DIR',
    schema: Path,
    fallback: '.data',
    read: 'text',
    remedy: 'Give the path of a folder that the server may write to.',
  },
  publicUrl: {
    variable: 'PUBLIC_URL',
    schema: PublicUrl,
    fallback: null,
    read: 'text',
    remedy: 'Give the address visitors use, such as https://book.example, without query or fragment.',
  },
  secret: {
    variable: 'SECRET',
    schema: Type.String({ minLength: 32 }),
    fallback: null,
    read: 'text',
    hidden: true,
    remedy: 'Give at least 32 random characters (openssl rand -hex 32), or leave it out to have one generated.',
  },
  logLevel: {
    variable: 'LOG_LEVEL',
    schema: Type.Enum([...LOG_LEVELS]),
    fallback: null,
    read: 'text',
    remedy: `Give one of ${LOG_LEVELS.join(', ')}.`,
  },
  demo: {
    variable: 'DEMO',
    schema: Type.Boolean(),
    fallback: false,
    read: 'flag',
    remedy: 'Give 1 or 0 (in the file: true or false).',
  },
  teamFile: {
    variable: 'TEAM_FILE',
    schema: Path,
    fallback: null,
    read: 'text',
    remedy: 'Give the path of a JSON file with the team.',
  },
  rateLimit: {
    variable: 'RATE_LIMIT',
    schema: Type.Integer({ minimum: 0, maximum: 100_000 }),
    fallback: 30,
    read: 'number',
    remedy: 'Give how many bookings and changes an address may make a minute, 0 for any number.',
  },
  allowPrivateFeeds: {
    variable: 'ALLOW_PRIVATE_FEEDS',
    schema: Type.Boolean(),
    fallback: false,
    read: 'flag',
    remedy: 'Give 1 or 0 (in the file: true or false).',
  },
  trustProxy: {
    variable: 'TRUST_PROXY',
    schema: Type.Integer({ minimum: 0, maximum: 10 }),
    fallback: 0,
    read: 'number',
    remedy: 'Give how many proxies stand in front of this server, 0 to 10.',
  },
  testing: {
    variable: 'TESTING',
    schema: Type.Boolean(),
    fallback: false,
    read: 'flag',
    remedy: 'Give 1 or 0 (in the file: true or false).',
  },
};

/** A setting that cannot be used. */
export interface WrongSetting {
  /** As it is called where it was given. */
  readonly setting: string;
  /** What is wrong with it, as the predicate of a sentence. */
  readonly problem: string;
  readonly remedy: string;
}

export type ReadSettings = { ok: true; settings: Settings } | { ok: false; wrong: readonly WrongSetting[] };

/** Where settings come from, each outranking the next. An empty environment variable counts as absent. */
export interface SettingSources {
  /** What was given on the command line. */
  readonly options?: Partial<Record<keyof Settings, string>>;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The parsed JSON of the settings file. */
  readonly file?: unknown;
}

/** Puts the settings together and checks each; every wrong one is named, not just the first. */
export function readSettings({ options = {}, environment, file }: SettingSources): ReadSettings {
  const wrong: WrongSetting[] = [];
  const settings: Record<string, unknown> = {};
  const members = membersOf(file, wrong);
  for (const name of Object.keys(SETTINGS) as (keyof Settings)[]) {
    const rule = SETTINGS[name];
    const [setting, given] = pick(name, rule, options[name], environment[rule.variable], members[name]);
    if (given === undefined) settings[name] = rule.fallback;
    else if (check(rule.schema, given).ok) settings[name] = given;
    else wrong.push({ setting, problem: rule.hidden ? 'is not usable' : shown(given), remedy: rule.remedy });
  }
  const { demo, teamFile, testing } = settings as Partial<Settings>;
  if (demo && teamFile) {
    wrong.push({
      setting: 'TEAM_FILE',
      problem: shown(teamFile),
      remedy: 'Leave it out in the demo, which brings its own team.',
    });
  }
  if (demo === false && teamFile === null && testing !== true) {
    wrong.push({
      setting: 'TEAM_FILE',
      problem: 'is missing',
      remedy: 'Name a JSON file with the team, or look at the demo with --demo.',
    });
  }
  return wrong.length > 0 ? { ok: false, wrong } : { ok: true, settings: settings as unknown as Settings };
}

function pick(
  name: keyof Settings,
  { variable, read }: { variable: string; read: 'text' | 'number' | 'flag' },
  option: string | undefined,
  fromEnvironment: string | undefined,
  fromFile: unknown,
): [string, unknown] {
  if (option !== undefined) return [variable, parse(option, read)];
  if (fromEnvironment !== undefined && fromEnvironment !== '') return [variable, parse(fromEnvironment, read)];
  return [`"${name}" in the settings file`, fromFile ?? undefined];
}

function parse(text: string, read: 'text' | 'number' | 'flag'): unknown {
  if (read === 'number') return /^\d{1,9}$/.test(text) ? Number(text) : text;
  if (read === 'flag') return { 1: true, true: true, yes: true, 0: false, false: false, no: false }[text] ?? text;
  return text;
}

function membersOf(file: unknown, wrong: WrongSetting[]): Readonly<Record<string, unknown>> {
  if (file === undefined) return {};
  if (typeof file !== 'object' || file === null || Array.isArray(file)) {
    wrong.push({ setting: 'the settings file', problem: shown(file), remedy: 'Give one JSON object of settings.' });
    return {};
  }
  for (const name of Object.keys(file)) {
    if (!Object.hasOwn(SETTINGS, name)) {
      const remedy = `Known are ${Object.keys(SETTINGS).join(', ')}.`;
      wrong.push({ setting: `"${name}" in the settings file`, problem: 'is no setting', remedy });
    }
  }
  return file as Record<string, unknown>;
}

function shown(value: unknown): string {
  const text = JSON.stringify(value);
  return `is ${text.length > 80 ? `${text.slice(0, 79)}…` : text}`;
}

/** One line for a person: the setting, what is wrong with it, what to give. */
export function explain({ setting, problem, remedy }: WrongSetting): string {
  return `${setting} ${problem}. ${remedy}`;
}
