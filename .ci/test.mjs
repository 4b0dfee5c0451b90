// Runs every test of the project and ends with one line over all runners: N passed, N failed, N skipped.
//
//   npm test                 everything
//   npm test -- node         only one part: node, browser (Chromium), firefox, webkit or e2e
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildEmbed } from './embed.mjs';
import { bringRuntimes } from './runtimes.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = mkdtempSync(join(tmpdir(), 'team-booking-test-'));
const NODE = ['--conditions=source', '--import', 'temporal-polyfill/global', '--disable-warning=ExperimentalWarning'];
const REPORT = [
  '--test-reporter=./.ci/quiet-reporter.mjs',
  '--test-reporter-destination=stdout',
  '--test-reporter=./test/node-count-reporter.ts',
  '--test-reporter-destination=stderr',
];

/** The same tests in one engine or another. */
const inPages = (engine) => [
  'node',
  [...NODE, 'node_modules/@web/test-runner/dist/bin.js', '--config', 'test/web-test-runner.config.ts'],
  { ENGINE: engine },
];

/** Each part is one run of one runner. */
const PARTS = {
  node: () => [
    'node',
    [
      ...NODE,
      '--test',
      '--test-concurrency=2',
      ...REPORT,
      'packages/!(element)/src/**/!(*.browser).test.ts',
      'packages/element/src/**/*.node.test.ts',
      'examples/**/*.test.ts',
      'test/*.test.ts',
    ],
  ],
  browser: () => inPages('chromium'),
  firefox: () => inPages('firefox'),
  webkit: () => inPages('webkit'),
  e2e: () => ['node', [...NODE, '--test', '--test-concurrency=1', ...REPORT, 'test/e2e/*.test.ts']],
};

const asked = process.argv.slice(2);
const unknown = asked.find((name) => !(name in PARTS));
if (unknown) {
  console.error(`There is no part "${unknown}". Parts are: ${Object.keys(PARTS).join(', ')}.`);
  process.exit(2);
}

/** A part that takes longer hangs: all of them together take a few minutes. */
const LONGEST = 15 * 60_000;

const total = { passed: 0, failed: 0, skipped: 0 };
const parts = asked.length > 0 ? asked : Object.keys(PARTS).filter((name) => name !== 'webkit' || hasWebKit());
// The example backends are started in the tests of these.
if (parts.includes('node') || parts.includes('e2e')) await bringRuntimes();
for (const name of parts) {
  console.log(`\n── ${name} tests`);
  if (name === 'e2e') await buildEmbed();
  const [command, args, env] = PARTS[name]();
  const file = join(folder, `${name}.json`);
  const done = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    timeout: LONGEST,
    env: { ...process.env, ...env, COUNTS_FILE: file, NODE_ENV: 'test' },
  });
  if (done.error?.code === 'ETIMEDOUT')
    console.error(`${name}: ended after ${LONGEST / 60_000} minutes; something waits for ever.`);
  const counts = read(file);
  // A runner that broke before it could count, or that found no test at all, must not look like a pass.
  if (done.status !== 0 && counts.failed === 0) counts.failed = 1;
  if (counts.passed + counts.failed === 0) counts.failed = 1;
  console.log(`${name}: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
  for (const key of Object.keys(total)) total[key] += counts[key];
}
rmSync(folder, { recursive: true, force: true });

console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(total.failed > 0 ? 1 : 0);

function hasWebKit() {
  if (process.platform === 'linux') return true;
  console.log('WebKitGTK is there for Linux only, so CI runs the tests in WebKit.');
  return false;
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}
