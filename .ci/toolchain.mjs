// Runs a command with the project's Node and pnpm, installing both if the machine lacks them.
//
//   node .ci/toolchain.mjs [--production] COMMAND [ARG ...]
//
// --production installs dependencies only, no devDependencies. This file has no dependencies and runs in Node 18, as it runs before
// anything is installed. Installs are cached in .tools/ and node_modules/, so the second run only compares stamps.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const NODE = '24.21.0';
const PNPM = '12.21.0';
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const tools = join(root, '.tools');
const windows = process.platform === 'win32';

/** Seconds elapsed, for a message. */
const since = (begin) => `${((performance.now() - begin) / 1000).toFixed(1)} s`;
const say = (text) => process.stderr.write(`team-booking: ${text}\n`);

function fail(text) {
  say(text);
  process.exit(1);
}

function run(command, args, env) {
  const done = spawnSync(command, args, { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'], shell: windows });
  if (done.error) fail(`${command} could not be started: ${done.error.message}`);
  return done.status ?? 1;
}

function versionOf(command) {
  const done = spawnSync(command, ['--version'], { encoding: 'utf8', shell: windows, cwd: tools });
  return done.status === 0 ? done.stdout.trim().replace(/^v/, '') : '';
}

/** The environment with Node and pnpm first in PATH; installs them from npm into .tools/ if the machine has other versions. */
function environment() {
  mkdirSync(tools, { recursive: true });
  const wanted = [];
  if (Number(process.versions.node.split('.')[0]) < 24) wanted.push(`node@${NODE}`);
  if (!versionOf('pnpm').startsWith('12.')) wanted.push(`pnpm@${PNPM}`);
  if (wanted.length === 0) return { ...process.env };

  const stamp = join(tools, 'stamp');
  const bin = join(tools, 'node_modules', '.bin');
  const have = existsSync(stamp) ? readFileSync(stamp, 'utf8') : '';
  if (have !== wanted.join(' ') || !existsSync(bin)) {
    const begin = performance.now();
    say(`installing ${wanted.join(' and ')} into .tools/ (once)`);
    rmSync(stamp, { force: true });
    writeFileSync(join(tools, 'package.json'), '{ "private": true }\n');
    const env = { ...process.env };
    // npm passes its settings to children as npm_config_*; some would redirect this install.
    delete env.npm_config_prefix;
    delete env.npm_config_local_prefix;
    const npm = spawnSync(
      'npm',
      ['install', '--no-audit', '--no-fund', '--loglevel=error', '--prefix', tools, ...wanted],
      {
        cwd: tools,
        env,
        stdio: ['ignore', 'ignore', 'inherit'],
        shell: windows,
      },
    );
    if (npm.status !== 0) {
      fail('npm could not install them. Check the network, or install Node 24 and pnpm 12 yourself and run again.');
    }
    writeFileSync(stamp, wanted.join(' '));
    say(`installed in ${since(begin)}`);
  }
  return { ...process.env, PATH: bin + delimiter + process.env.PATH };
}

/** Hash of everything that an install reads: while it is unchanged, the installed packages are up to date. */
function hashOfManifests() {
  const hash = createHash('sha256').update(process.arch + process.platform);
  const files = ['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml'];
  for (const folder of ['packages', 'examples']) {
    for (const name of existsSync(join(root, folder)) ? readdirSync(join(root, folder)).sort() : []) {
      files.push(join(folder, name, 'package.json'));
    }
  }
  for (const file of files) if (existsSync(join(root, file))) hash.update(file).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

/** Installs the packages, unless the stamp matches the manifests. A full install serves production, too. */
function install(env, production) {
  const stamp = join(root, 'node_modules', '.team-booking-stamp');
  const [kind, manifests] = existsSync(stamp) ? readFileSync(stamp, 'utf8').split(' ') : [];
  // Without a stamp, packages may have been installed by hand.
  const isForDevelopers = kind === undefined ? existsSync(join(root, 'node_modules')) : kind !== 'production';
  const present = hashOfManifests();
  if (manifests === present && (isForDevelopers || production)) return;
  // A production install would remove devDependencies.
  const wanted = production && !isForDevelopers ? 'production' : 'all';
  const begin = performance.now();
  say(wanted === 'all' ? 'installing packages' : 'installing the packages that the product needs');
  // The lockfile is reviewed and has the hash of every package. `.ci/run` checks it with the registry, which takes a request for
  // each entry.
  const args = ['install', '--frozen-lockfile', '--trust-lockfile', '--reporter=append-only'];
  if (wanted === 'production') args.push('--prod');
  // The reporter needs no terminal, and CI=true keeps pnpm from asking questions nobody can answer.
  const status = run('pnpm', args, { ...env, CI: 'true' });
  if (status !== 0) fail('pnpm install failed; what it printed above says why.');
  writeFileSync(stamp, `${wanted} ${present}`);
  say(`installed in ${since(begin)}`);
}

const given = process.argv.slice(2);
const production = given[0] === '--production';
const [command, ...args] = production ? given.slice(1) : given;
if (!command) fail('usage: node .ci/toolchain.mjs [--production] COMMAND [ARG ...]');

const env = environment();
install(env, production);
env.PATH = join(root, 'node_modules', '.bin') + delimiter + env.PATH;
env.NODE_COMPILE_CACHE ??= join(root, '.cache', 'node');

// Spawns directly, without a package manager, so that signals reach the command.
const child = spawn(command, args, { cwd: root, env, stdio: 'inherit', shell: windows });
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
// A signal to npm ends only the shell between npm and this process: watches for a changed parent.
const parent = process.ppid;
setInterval(() => process.ppid !== parent && child.kill('SIGTERM'), 250).unref();
child.on('error', (error) => fail(`${command} could not be started: ${error.message}`));
child.on('exit', (code, signal) => process.exit(signal ? 128 + (constants.signals[signal] ?? 1) : (code ?? 1)));
