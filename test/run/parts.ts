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

/** The page tests in one engine. */
const inPages = (engine: string): Part => ({
  args: [...NODE, 'node_modules/@web/test-runner/dist/bin.js', '--config', 'test/run/web-test-runner.config.ts'],
  env: { ENGINE: engine },
});

const inNode = (concurrency: number, ...files: readonly string[]): Part => ({
  args: [...NODE, '--test', `--test-concurrency=${concurrency}`, ...REPORT, ...files],
});

/** Each part is one run of one runner. */
export const PARTS = {
  node: inNode(
    2,
    'packages/!(element)/src/**/!(*.browser).test.ts',
    'packages/element/src/**/*.node.test.ts',
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
  e2e: inNode(1, 'test/e2e/*.test.ts'),
  // In the three engines, one after the other.
  hostile: inNode(1, 'test/hostile/*.test.ts'),
} satisfies Record<string, Part>;

export type PartName = keyof typeof PARTS;

/** The parts that `--day` supports: they start every program that reads a clock. */
export const ON_ANOTHER_DAY: readonly PartName[] = ['node', 'e2e'];
