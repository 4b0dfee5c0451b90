// Brings what a machine with Node alone lacks for the tests: the languages that the example backends are written in.
//
//   node .ci/runtimes.mjs [PACKAGE ...]     together with these Debian packages
//
// Only as root and where apt-get is; anywhere else the tests say what to install. Dependency-free and understood by Node 18:
// `.ci/run` calls it before anything is installed. What was found well is noted in .tools/, so the next run only looks at dates.
import { execFile, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const stamp = join(dirname(dirname(fileURLToPath(import.meta.url))), '.tools', 'runtimes-stamp');
const say = (text) => process.stderr.write(`team-booking: ${text}\n`);

/** What has to run, and the packages that bring it. */
const RUNTIMES = [
  {
    program: 'python3',
    check: [
      '-Ic',
      'import sqlite3, sys, zoneinfo; zoneinfo.ZoneInfo("Europe/Berlin"); sys.exit(sys.version_info < (3, 11))',
    ],
    packages: ['python3', 'tzdata'],
  },
  {
    program: 'php',
    check: [
      '-r',
      'exit((int) !(PHP_VERSION_ID >= 80200 && extension_loaded("pdo_sqlite") && extension_loaded("pcntl")));',
    ],
    packages: ['php-cli', 'php-sqlite3'],
  },
];

/** Installs what is missing of the runtimes, with `more` packages beside them. */
export async function bringRuntimes(more = []) {
  const missing = await missingRuntimes();
  const packages = [...missing.flatMap((runtime) => runtime.packages), ...more];
  if (packages.length === 0 || !mayInstall()) return;
  say(`installing ${packages.join(' ')} (once, about a minute)`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args) =>
    spawnSync('apt-get', ['-qq', ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
  if (!apt('update') || !apt('install', '-y', ...packages)) say('apt-get could not; the tests say what they lack.');
}

async function missingRuntimes() {
  const found = RUNTIMES.map(({ program }) => locate(program)).join('\n');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === found) return [];
  const runs = await Promise.all(
    RUNTIMES.map(({ program, check }) =>
      run(program, check).then(
        () => true,
        () => false,
      ),
    ),
  );
  if (!runs.includes(false)) {
    mkdirSync(dirname(stamp), { recursive: true });
    writeFileSync(stamp, found);
  }
  return RUNTIMES.filter((_, i) => !runs[i]);
}

/** Which file a program is, and when that was written. */
function locate(program) {
  const file = (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, program))
    .find((path) => existsSync(path));
  return file ? `${realpathSync(file)} ${statSync(file).mtimeMs}` : program;
}

function mayInstall() {
  return process.getuid?.() === 0 && spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await bringRuntimes(process.argv.slice(2));
