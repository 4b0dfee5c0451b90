import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { explain, readSettings, type Settings } from './settings.ts';
import { StartError } from './start-error.ts';
import { startServer, type RunningServer } from './start-server.ts';
import { VERSION } from './version.ts';

/** What a command is run with. */
export interface CommandContext {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** For people. */
  readonly out: (text: string) => void;
  /** For people, when something is wrong. */
  readonly err: (text: string) => void;
  /** Resolves with the name of the signal that asks to stop. */
  readonly stopped: () => Promise<NodeJS.Signals>;
}

/** Exit codes of the command. */
const EXIT = { done: 0, failed: 1, misused: 2 } as const;

const HELP = `team-booking: book a time with a team

Usage:
  team-booking serve [options]   start the server
  team-booking --help            show this
  team-booking --version         show the version

Options of serve, each also an environment variable or a member of the settings file:
  --team FILE       TEAM_FILE, "teamFile"     the team as JSON
  --demo            DEMO=1, "demo"            serve a made-up team instead
  --port PORT       PORT, "port"              default 4300; 0 = any free port
  --host ADDRESS    HOST, "host"              default 127.0.0.1, this machine only
  --data FOLDER     DATA_DIR, "dataDir"       database and key; default .data
  --public-url URL  PUBLIC_URL, "publicUrl"   how visitors reach the server
  --config FILE                               settings as JSON; the others outrank it
Only there:
                    SECRET, "secret"          key of manage links; default: generated into the data folder
                    LOG_LEVEL, "logLevel"     debug, info (default), warn, error or silent
                    RATE_LIMIT, "rateLimit"   bookings and changes per address and minute; default 30, 0 = any
                    TRUST_PROXY, "trustProxy" how many proxies stand in front; default 0
                    ALLOW_PRIVATE_FEEDS, "allowPrivateFeeds"  1: read calendars from private addresses, too
                    TESTING, "testing"        1: let tests replace all data and turn the clock, on a new data folder

Exit codes: 0 stopped as asked, 1 could not start or failed, 2 the command or a setting is wrong.
`;

/** Options of the command line and the settings they give. */
const OPTIONS = {
  team: 'teamFile',
  port: 'port',
  host: 'host',
  data: 'dataDir',
  'public-url': 'publicUrl',
} as const satisfies Record<string, keyof Settings>;

/** Runs the command and resolves with its exit code; a server runs until it is asked to stop. */
export async function runCommand(args: readonly string[], context: CommandContext): Promise<number> {
  try {
    const command = parse(args);
    if (command.kind === 'help') context.out(HELP);
    else if (command.kind === 'version') context.out(`${VERSION}\n`);
    else await serve(settingsOf(command, context.environment), context);
    return EXIT.done;
  } catch (error) {
    if (!(error instanceof StartError)) throw error;
    context.err(`team-booking: ${error.message}. ${error.remedy}\n`);
    return error.code === 'usage' || error.code === 'settings' ? EXIT.misused : EXIT.failed;
  }
}

async function serve(settings: Settings, { out, stopped }: CommandContext): Promise<void> {
  const server = await startServer(settings);
  out(welcome(server));
  const signal = await stopped();
  out(`team-booking: stopping (${signal})\n`);
  await server.close();
}

function welcome({ url, links, notes }: RunningServer): string {
  const width = Math.max(0, ...links.map(({ title }) => title.length));
  const lines = [
    `team-booking: ready at ${url}`,
    ...links.map((link) => `  ${link.title.padEnd(width)}  ${link.url}`),
    ...notes.map((note) => `  Note: ${note}`),
    'Press Ctrl-C to stop',
  ];
  return `${lines.join('\n')}\n`;
}

type Command =
  | { kind: 'help' }
  | { kind: 'version' }
  | { kind: 'serve'; config: string | null; options: Partial<Record<keyof Settings, string>> };

function parse(args: readonly string[]): Command {
  const { values, positionals } = parsed(args);
  if (values.help) return { kind: 'help' };
  if (values.version) return { kind: 'version' };
  const [verb, ...rest] = positionals;
  if (verb !== 'serve' || rest.length > 0) {
    const problem = verb === undefined ? 'No command is given' : `There is no command "${positionals.join(' ')}"`;
    throw new StartError(
      'usage',
      problem,
      'Start the server with: team-booking serve. Everything else: team-booking --help.',
    );
  }
  const options: Partial<Record<keyof Settings, string>> = {};
  for (const [option, setting] of Object.entries(OPTIONS)) {
    const value = values[option as keyof typeof OPTIONS];
    if (value !== undefined) options[setting] = value;
  }
  if (values.demo) options.demo = '1';
  return { kind: 'serve', config: values.config ?? null, options };
}

function parsed(args: readonly string[]) {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        help: { ...flag, short: 'h' },
        version: { ...flag, short: 'v' },
        demo: flag,
        config: text,
        team: text,
        port: text,
        host: text,
        data: text,
        'public-url': text,
      },
    });
  } catch (cause) {
    const [problem] = (cause instanceof Error ? cause.message : String(cause)).split('. ');
    throw new StartError('usage', problem ?? '', 'The options are listed by: team-booking --help.', { cause });
  }
}

function settingsOf(
  { config, options }: Extract<Command, { kind: 'serve' }>,
  environment: CommandContext['environment'],
): Settings {
  const file = config === null ? undefined : settingsFile(config);
  const read = readSettings({ options, environment, ...(file !== undefined && { file }) });
  if (read.ok) return read.settings;
  const [first, ...others] = read.wrong;
  if (first && others.length === 0) throw new StartError('settings', `${first.setting} ${first.problem}`, first.remedy);
  const lines = read.wrong.map((wrong) => `\n  ${explain(wrong)}`);
  throw new StartError(
    'settings',
    `${lines.length} settings are wrong`,
    `Correct them and start again:${lines.join('')}`,
  );
}

function settingsFile(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as unknown;
  } catch (cause) {
    const reason = (cause as NodeJS.ErrnoException).code ?? (cause instanceof Error ? cause.message : String(cause));
    throw new StartError(
      'settings',
      `The settings file ${path} cannot be read: ${reason}`,
      'Give --config the path of a JSON file.',
      { cause },
    );
  }
}
