import { check } from '@team-booking/contract';
import { isNumber, isSwitch, SETTINGS, settings, type SettingName, type Settings } from './setting-table.ts';
import type { Setting } from './setting.ts';

export { SETTINGS, type Settings };

/** A setting that cannot be used. */
export interface WrongSetting {
  /** Its name in the source that it comes from. */
  readonly setting: string;
  /** What is wrong with it, as the predicate of a sentence. */
  readonly problem: string;
  readonly remedy: string;
}

export type ReadSettings = { ok: true; settings: Settings } | { ok: false; wrong: readonly WrongSetting[] };

/** Where settings come from, each outranking the next. An empty environment variable counts as absent. */
export interface SettingSources {
  /** What was given on the command line. */
  readonly options?: Partial<Record<SettingName, string>>;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The parsed JSON of the settings file. */
  readonly file?: unknown;
}

/** Merges the sources and checks each setting; every wrong one is named, not just the first. */
export function readSettings({ options = {}, environment, file }: SettingSources): ReadSettings {
  const wrong: WrongSetting[] = [];
  const read: Record<string, unknown> = {};
  const members = membersOf(file, wrong);
  for (const [name, row] of settings) {
    const text = options[name] ?? (environment[row.env] || undefined);
    const given = text === undefined ? (members[name] ?? undefined) : parse(text, row);
    const setting = text === undefined ? `"${name}" in the settings file` : row.env;
    if (given === undefined) read[name] = row.default;
    else if (check(row.schema, given).ok) read[name] = given;
    else wrong.push({ setting, problem: row.hidden ? 'is not usable' : shown(given), remedy: row.remedy });
  }
  const { demo, teamFile, databaseUrl, secret, oidcIssuer, oidcClientId } = read as Partial<Settings>;
  const { smtpUrl, mailFrom, stripeSecretKey, stripeWebhookSecret } = read as Partial<Settings>;
  if (demo && teamFile) {
    wrong.push({
      setting: 'TEAM_FILE',
      problem: shown(teamFile),
      remedy: 'Leave it out in the demo, which brings its own team.',
    });
  }
  if ((oidcIssuer === null) !== (oidcClientId === null)) {
    wrong.push({
      setting: oidcIssuer === null ? 'OIDC_ISSUER' : 'OIDC_CLIENT_ID',
      problem: 'is missing',
      remedy: 'Give both OIDC_ISSUER and OIDC_CLIENT_ID, or neither.',
    });
  }
  if (typeof smtpUrl === 'string' && mailFrom === null && !demo) {
    wrong.push({
      setting: 'MAIL_FROM',
      problem: 'is missing, which all mail comes from',
      remedy: SETTINGS.mailFrom.remedy,
    });
  }
  wrong.push(...accountsWrong(read as unknown as Settings));
  if ((stripeSecretKey === null) !== (stripeWebhookSecret === null)) {
    wrong.push({
      setting: stripeSecretKey === null ? 'STRIPE_SECRET_KEY' : 'STRIPE_WEBHOOK_SECRET',
      problem: 'is missing',
      remedy:
        'Give both STRIPE_SECRET_KEY and STRIPE_WEBHOOK_SECRET, or neither: without the second one nobody would hear of what was paid.',
    });
  }
  if (typeof databaseUrl === 'string' && secret === null) {
    wrong.push({
      setting: 'SECRET',
      problem: 'is missing, which all servers of a PostgreSQL database share',
      remedy: 'Give each of them the same at least 32 random characters (openssl rand -hex 32).',
    });
  }
  return wrong.length > 0 ? { ok: false, wrong } : { ok: true, settings: read as unknown as Settings };
}

/** What is missing to connect calendars in accounts. */
function accountsWrong(given: Settings): WrongSetting[] {
  const pairs = [
    ['GOOGLE_CLIENT', given.googleClientId, given.googleClientSecret],
    ['MICROSOFT_CLIENT', given.microsoftClientId, given.microsoftClientSecret],
  ] as const;
  const halves = pairs
    .filter(([, id, secret]) => (id === null) !== (secret === null))
    .map(([name, id]) => ({
      setting: `${name}_${id === null ? 'ID' : 'SECRET'}`,
      problem: 'is missing',
      remedy: `Give both ${name}_ID and ${name}_SECRET, or neither.`,
    }));
  if (!given.microsoftTeam || (given.microsoftClientId !== null && given.microsoftTenant !== 'common')) return halves;
  const remedy =
    'Give MICROSOFT_CLIENT_ID, its secret and MICROSOFT_TENANT, which is not common, or leave MICROSOFT_TEAM out.';
  return [...halves, { setting: 'MICROSOFT_TEAM', problem: 'is on without a company', remedy }];
}

function parse(text: string, row: Setting): unknown {
  if (isNumber(row)) return /^\d{1,9}$/.test(text) ? Number(text) : text;
  if (isSwitch(row)) return { 1: true, true: true, yes: true, 0: false, false: false, no: false }[text] ?? text;
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

/** One line for people: the setting, the problem, the remedy. */
export function explain({ setting, problem, remedy }: WrongSetting): string {
  return `${setting} ${problem}. ${remedy}`;
}

/** Settings with the defaults of those that are left out, for programs that start a server. */
export function withDefaults(given: Partial<Settings>): Settings {
  const set = Object.entries(given).filter(([, value]) => value !== undefined);
  const defaults = Object.entries(SETTINGS).map(([name, row]): [string, unknown] => [name, row.default]);
  return Object.fromEntries([...defaults, ...set]) as unknown as Settings;
}
