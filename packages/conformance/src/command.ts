import { parseArgs } from 'node:util';
import { GUARANTEES } from './guarantees/index.ts';
import { jsonReport } from './report/json.ts';
import { junitReport } from './report/junit.ts';
import { resultText, summaryText } from './report/text.ts';
import { runConformance } from './run.ts';
import { overHttp } from './subject.ts';

/** Side effects of the command. */
export interface CommandContext {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly write: (file: string, text: string) => Promise<void>;
  readonly fetch: typeof globalThis.fetch;
}

/** Exit codes of the command. */
const EXIT = { kept: 0, broken: 1, misused: 2 } as const;

const MOST_SECONDS = 3600;

const HELP = `team-booking-conformance: holds a backend to the booking contract

Usage:
  npx @team-booking/conformance <base-url> [options]

  <base-url> is where discovery is answered, e.g. http://127.0.0.1:4300/api. A backend that was started for tests
  (capability testing) has all its data replaced many times: never name one that holds real bookings. Any other is
  only checked from outside, without booking.

Options:
  --type SLUG          a booking type to check in a backend that was not started for tests
  --only NAME[,NAME]   only these guarantees
  --team-token TOKEN   sent with fixtures, where the backend guards them
  --timeout SECONDS    how long to wait for each answer; default: 20
  --json FILE          write a report as JSON
  --junit FILE         write a report as JUnit XML
  --list               list the guarantees
  --help               show this

Exit codes: 0 every checked guarantee is kept, 1 some are broken, 2 the command is wrong.
`;

/** Runs the command and resolves with its exit code. */
export async function runCommand(args: readonly string[], context: CommandContext): Promise<number> {
  const { out, err, write, fetch } = context;
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    const [problem] = (error as Error).message.split('. ');
    err(`team-booking-conformance: ${problem}. --help lists the options.\n`);
    return EXIT.misused;
  }
  const { values, positionals } = parsed;
  if (values.help) {
    out(HELP);
    return EXIT.kept;
  }
  if (values.list) {
    out(GUARANTEES.map(({ name, about }) => `${name.padEnd(22)} ${about}\n`).join(''));
    return EXIT.kept;
  }
  const [base, ...rest] = positionals;
  if (base === undefined || rest.length > 0 || !/^https?:\/\//.test(base) || !URL.canParse(base)) {
    err('team-booking-conformance: Give one address, e.g. http://127.0.0.1:4300/api. See --help.\n');
    return EXIT.misused;
  }
  const only = values.only?.split(',').map((name) => name.trim());
  const unknown = only?.find((name) => GUARANTEES.every((guarantee) => guarantee.name !== name));
  if (unknown !== undefined) {
    err(`team-booking-conformance: There is no guarantee "${unknown}". --list lists them.\n`);
    return EXIT.misused;
  }

  const slugs = values.type ?? [];
  const teamToken = values['team-token'];
  const seconds = Number(values.timeout ?? 20);
  if (!(seconds > 0 && seconds <= MOST_SECONDS)) {
    err(`team-booking-conformance: --timeout takes seconds, more than 0 and at most ${MOST_SECONDS}.\n`);
    return EXIT.misused;
  }
  const timeout = Math.ceil(seconds * 1000);
  const subject = overHttp(base, { fetch, slugs, timeout, ...(teamToken !== undefined && { teamToken }) });
  const report = await runConformance(subject, {
    guarantees: only ? GUARANTEES.filter(({ name }) => only.includes(name)) : GUARANTEES,
    onResult(result) {
      if (result.outcome !== 'skipped' || result.because !== 'discovery') out(`${resultText(result)}\n`);
    },
  });
  out(summaryText(report));
  if (values.json !== undefined) await write(values.json, jsonReport(report, base));
  if (values.junit !== undefined) await write(values.junit, junitReport(report, base));
  return report.broken > 0 ? EXIT.broken : EXIT.kept;
}

function parse(args: readonly string[]) {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      help: { ...flag, short: 'h' },
      list: flag,
      type: { ...text, multiple: true },
      only: text,
      'team-token': text,
      timeout: text,
      json: text,
      junit: text,
    },
  });
}
