import { readFileSync } from 'node:fs';
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { isSwitch, settings, type SettingName, type Settings } from './setting-table.ts';
import { settingsHelp } from './setting-texts.ts';
import { explain, readSettings } from './settings.ts';
import { renewLink } from './renew-link.ts';
import { StartError } from './start-error.ts';
import { startServer, type RunningServer } from './start-server.ts';
import { checkTeam, exportTeam, importTeam } from './team-command.ts';
import { VERSION } from './version.ts';

/** The command's environment. */
export interface CommandContext {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Writes to standard output. */
  readonly out: (text: string) => void;
  /** Writes to standard error. */
  readonly err: (text: string) => void;
  /** Resolves with the name of the signal that asks to stop. */
  readonly stopped: () => Promise<NodeJS.Signals>;
  /** Starts what runs beside the server, such as a site that embeds it. */
  readonly beside?: (server: RunningServer) => Promise<Beside>;
}

/** What runs beside a server. */
export interface Beside {
  /** A line for people, printed with the server's addresses. */
  readonly line: string;
  close(): Promise<void>;
}

/** Exit codes of the command. */
const EXIT = { done: 0, failed: 1, misused: 2 } as const;

const HELP = `team-booking: book a time with a team

Usage:
  team-booking serve [options]                start the server
  team-booking renew-link BOOKING [options]   void the manage links of a booking and print its new one
  team-booking team check FILE                say whether a team's file is usable, and what is wrong with it
  team-booking team import FILE [options]     make it the team in the database
  team-booking team export [options]          print the team in the database, without secrets
  team-booking --help                         show this
  team-booking --version                      show the version

BOOKING is a booking's id or a manage link of it. FILE has a team as JSON; the server may be running.

Settings: as an option, else as an environment variable, else as a member of the settings file.
  --config FILE
      the settings file, JSON
${settingsHelp()}
Exit codes: 0 stopped as asked, 1 could not start or failed, 2 the command or a setting is wrong.
`;

/** Runs the command and resolves with its exit code; a server runs until it is asked to stop. */
export async function runCommand(args: readonly string[], context: CommandContext): Promise<number> {
  try {
    const command = parse(args);
    if (command.kind === 'help') context.out(HELP);
    else if (command.kind === 'version') context.out(`${VERSION}\n`);
    else if (command.kind === 'check') context.out(`${await checkTeam(command.file)}\n`);
    else await run(command, settingsOf(command, context.environment), context);
    return EXIT.done;
  } catch (error) {
    if (!(error instanceof StartError)) throw error;
    context.err(`team-booking: ${error.message}. ${error.remedy}\n`);
    return error.code === 'usage' || error.code === 'settings' ? EXIT.misused : EXIT.failed;
  }
}

async function run(command: Command & Given, settings: Settings, context: CommandContext): Promise<void> {
  switch (command.kind) {
    case 'renew-link':
      return context.out(`${await renewLink(settings, command.booking)}\n`);
    case 'import':
      return context.out(`${await importTeam(settings, command.file)}\n`);
    case 'export': {
      const { json, leftOut } = await exportTeam(settings);
      context.out(`${json}\n`);
      if (leftOut > 0)
        context.err(`Secrets (addresses of calendars, keys of owner look-ups) are left out: ${leftOut}\n`);
      return;
    }
    default:
      return serve(settings, context);
  }
}

async function serve(settings: Settings, { out, stopped, beside: start }: CommandContext): Promise<void> {
  const server = await startServer(settings);
  const beside = await start?.(server);
  // Whoever reads that it is ready may stop it at once.
  const stop = stopped();
  out(welcome(server, beside));
  const signal = await stop;
  out(`team-booking: stopping (${signal})\n`);
  await server.close();
  await beside?.close();
}

function welcome({ url, links, notes, signIn, outbox }: RunningServer, beside: Beside | undefined): string {
  const width = Math.max(0, ...links.map(({ title }) => title.length));
  const lines = [
    `team-booking: ready at ${url}`,
    ...links.map((link) => `  ${link.title.padEnd(width)}  ${link.url}`),
    ...(signIn ? [`  ${signIn.title}: ${signIn.url}`] : []),
    ...(outbox === null ? [] : [`  No mail leaves; what would be sent: ${outbox}`]),
    ...notes.map((note) => `  Note: ${note}`),
    ...(beside ? [beside.line] : []),
    'Press Ctrl-C to stop',
  ];
  return `${lines.join('\n')}\n`;
}

type Command =
  | { kind: 'help' }
  | { kind: 'version' }
  | ({ kind: 'serve' } & Given)
  | { kind: 'check'; file: string }
  | ({ kind: 'renew-link'; booking: string } & Given)
  | ({ kind: 'import'; file: string } & Given)
  | ({ kind: 'export' } & Given);

/** Where settings come from, besides the environment. */
interface Given {
  readonly config: string | null;
  readonly options: Partial<Record<SettingName, string>>;
}

function parse(args: readonly string[]): Command {
  const { values, positionals } = parsed(args);
  if (values['help']) return { kind: 'help' };
  if (values['version']) return { kind: 'version' };
  const options: Partial<Record<SettingName, string>> = {};
  for (const [name, { flag }] of settings) {
    const value = flag === undefined ? undefined : values[flag];
    if (value !== undefined) options[name] = value === true ? '1' : String(value);
  }
  const config = values['config'];
  const given: Given = { config: typeof config === 'string' ? config : null, options };
  return commandOf(positionals, given);
}

/** @throws {StartError} `usage` */
function commandOf(words: readonly string[], given: Given): Command {
  const [verb, ...rest] = words;
  if (verb === 'serve' && rest.length === 0) return { kind: 'serve', ...given };
  if (verb === 'renew-link' && rest.length < 2) {
    const [booking] = rest;
    if (booking !== undefined) return { kind: 'renew-link', booking, ...given };
    throw new StartError('usage', 'No booking is given', 'Give its id or manage link. See: team-booking --help.');
  }
  const [what, file, ...more] = rest;
  if (verb === 'team' && what === 'export' && file === undefined) return { kind: 'export', ...given };
  if (verb === 'team' && (what === 'check' || what === 'import') && more.length === 0) {
    if (file !== undefined) return { kind: what, file, ...given };
    throw new StartError('usage', 'No file is given', 'Give a JSON file with the team. See: team-booking --help.');
  }
  const problem = verb === undefined ? 'No command is given' : `There is no command "${words.join(' ')}"`;
  throw new StartError(
    'usage',
    problem,
    'Start the server with: team-booking serve. Everything else: team-booking --help.',
  );
}

function parsed(args: readonly string[]) {
  const own = settings.flatMap(([, row]) =>
    row.flag === undefined ? [] : [[row.flag, { type: isSwitch(row) ? 'boolean' : 'string' }] as const],
  );
  const options: ParseArgsOptionsConfig = {
    help: { type: 'boolean', short: 'h' },
    version: { type: 'boolean', short: 'v' },
    config: { type: 'string' },
    ...Object.fromEntries(own),
  };
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (cause) {
    const [problem] = (cause instanceof Error ? cause.message : String(cause)).split('. ');
    throw new StartError('usage', problem ?? '', 'The options are listed by: team-booking --help.', { cause });
  }
}

function settingsOf({ config, options }: Given, environment: CommandContext['environment']): Settings {
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
    return JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, '')) as unknown;
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
