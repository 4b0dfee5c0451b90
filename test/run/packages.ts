// Packs every package as it would be published, and checks the tarballs: exports exist, types resolve, source maps have
// their sources, and commands run without anything else installed.
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'team-booking-packs-'));
let failed = 0;

interface Manifest {
  readonly bin?: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, unknown>>;
  readonly dependencies?: Readonly<Record<string, string>>;
}

function problem(text: string): void {
  failed++;
  console.error(`✖ ${text}`);
}

/** Runs a command and returns its output; a failure is a problem. */
function run(command: string, args: readonly string[], cwd = root): string {
  const done = spawnSync(command, args, { cwd, encoding: 'utf8' });
  if (done.status !== 0)
    problem(`${command} ${args.join(' ')}\n${done.error?.message ?? ''}${done.stdout}${done.stderr}`);
  return done.stdout ?? '';
}

const names = readdirSync(join(root, 'packages')).sort();
for (const name of names) run('pnpm', ['pack', '--pack-destination', folder], join(root, 'packages', name));
const tarballs = readdirSync(folder)
  .filter((name) => name.endsWith('.tgz'))
  .sort();
for (const tarball of tarballs) {
  const path = join(folder, tarball);
  run('publint', ['run', path, '--strict']);
  run('attw', [path, '--profile', 'esm-only', '--format', 'ascii']);
}

// Lays packages out like npm: ours from their tarballs, their dependencies linked to what is installed here.
const modules = join(folder, 'node_modules', '@team-booking');
for (const tarball of tarballs) {
  const name = tarball.replace(/^team-booking-/, '').replace(/-\d.*$/, '');
  const target = join(modules, name);
  mkdirSync(target, { recursive: true });
  run('tar', ['-xzf', join(folder, tarball), '--strip-components=1', '-C', target]);
  checkMaps(target);
  for (const dependency of Object.keys(manifestOf(target).dependencies ?? {})) {
    const link = join(folder, 'node_modules', dependency);
    if (dependency.startsWith('@team-booking/') || existsSync(link)) continue;
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(realpathSync(join(root, 'packages', name, 'node_modules', dependency)), link);
  }
}
for (const name of names) {
  const { bin = {}, exports } = manifestOf(join(modules, name));
  for (const [command, file] of Object.entries(bin)) {
    const help = run('node', [join(modules, name, file), '--help'], folder);
    if (!help.includes(command)) problem(`${command} --help does not name the command:\n${help}`);
  }
  // Skips what needs an optional peer. The element is imported where frameworks render on a server, too.
  const entries = Object.keys(exports).filter((entry) => !/\.json$|^\.\/msw$/.test(entry));
  const imports = entries.map((entry) => `await import('@team-booking/${name}${entry.slice(1)}');`).join('');
  run('node', ['--input-type=module', '-e', imports], folder);
}

function manifestOf(target: string): Manifest {
  return JSON.parse(readFileSync(join(target, 'package.json'), 'utf8')) as Manifest;
}

/** Every source map leads to a source that is in the package. */
function checkMaps(target: string): void {
  const files = readdirSync(target, { recursive: true, encoding: 'utf8' });
  const maps = files.filter((file) => file.startsWith('dist') && file.endsWith('.map'));
  if (maps.length === 0) problem(`${relative(modules, target)} has no source maps`);
  for (const map of maps) {
    const path = join(target, map);
    const { sources, sourcesContent } = JSON.parse(readFileSync(path, 'utf8')) as Record<string, string[] | undefined>;
    const missing = sourcesContent ? [] : sources!.filter((source) => !existsSync(join(dirname(path), source)));
    if (missing.length > 0) problem(`${relative(modules, path)} names ${missing.join(', ')}, not in the package`);
  }
}

rmSync(folder, { recursive: true, force: true });
console.log(`${tarballs.length} packages checked, ${failed} problems`);
process.exit(failed > 0 || tarballs.length !== names.length ? 1 : 0);
