import { globSync } from 'node:fs';
import { dayNumber } from './day.ts';

/** The command that runs a part of the tests. */
export interface Part {
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** Node's options for running sources. */
const NODE = ['--conditions=source', '--import', 'temporal-polyfill/global', '--disable-warning=ExperimentalWarning'];
const REPORT = [
  '--test-reporter=./test/run/quiet-reporter.ts',
  '--test-reporter-destination=stdout',
  '--test-reporter=./test/run/node-count-reporter.ts',
  '--test-reporter-destination=stderr',
];

/** The page tests in one engine: those of the hub, or all others. */
const inPages = (engine: string, whose: 'booker' | 'hub' = 'booker'): Part => ({
  args: [...NODE, 'node_modules/@web/test-runner/dist/bin.js', '--config', 'test/run/web-test-runner.config.ts'],
  env: { ENGINE: engine, PAGES: whose },
});

const inNode = (concurrency: number, ...files: readonly string[]): Part => ({
  args: [...NODE, '--test', `--test-concurrency=${concurrency}`, ...REPORT, ...files],
});

/** Each part is one run of one runner. */
export const PARTS = {
  node: inNode(
    2,
    'packages/!(element|hub)/src/**/!(*.browser).test.ts',
    'packages/{element,hub}/src/**/*.node.test.ts',
    'examples/**/*.test.ts',
    'test/*.test.ts',
    'test/cases/*.test.ts',
    'test/imports/*.test.ts',
    'test/pages/*.test.ts',
    'test/run/*.test.ts',
    'test/simulation/*.test.ts',
  ),
  browser: inPages('chromium'),
  firefox: inPages('firefox'),
  webkit: inPages('webkit'),
  hub: inPages('chromium', 'hub'),
  'hub-firefox': inPages('firefox', 'hub'),
  'hub-webkit': inPages('webkit', 'hub'),
  e2e: inNode(2, 'test/e2e/*.test.ts'),
  // Each framework's project, installed from the packed packages.
  frameworks: inNode(1, 'test/frameworks/*.test.ts'),
  looks: inNode(2, 'test/looks/*.test.ts'),
  // In the three engines, one after the other.
  hostile: inNode(1, 'test/hostile/*.test.ts'),
} satisfies Record<string, Part>;

export type PartName = keyof typeof PARTS;

/** Faults of machines and databases, and simulations with a clock of their own: on another day they would take their minutes to say the same. */
export const SAME_ON_ANY_DAY = [
  'packages/server/src/store/postgres/{pgbouncer,postgres-races,postgres-database,open-database}.test.ts',
  'test/e2e/{built-texts,database-restart,malformed,many-processes,sick-disk}.test.ts',
  'test/simulation/*.test.ts',
];

/** The parts that `--day` supports: they start every program that reads a clock. */
export const ON_ANOTHER_DAY: readonly PartName[] = ['node', 'e2e'];

/** A part without what is {@link SAME_ON_ANY_DAY}. */
export function onAnotherDay({ args, ...part }: Part): Part {
  const files = args.filter((arg) => arg.endsWith('.test.ts'));
  const rest = args.filter((arg) => !files.includes(arg));
  return { ...part, args: [...rest, ...globSync(files, { exclude: SAME_ON_ANY_DAY }).sort()] };
}

/**
 * The part that runs on the other day of a date, as both take too long for each change: in eight successive days, each part runs on each of the
 * four other days (`otherDays`).
 */
export function partOfDay(now: Temporal.ZonedDateTime): PartName {
  const day = dayNumber(now);
  return ON_ANOTHER_DAY[(day + Math.floor(day / 4)) % ON_ANOTHER_DAY.length]!;
}
