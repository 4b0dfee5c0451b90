import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A program, other than Node, that tests need. */
export interface Program<Found = unknown> {
  readonly name: string;
  /** Its path; undefined if it is missing or lacks what the tests need. */
  readonly find: () => Found | undefined;
  /** Its Debian packages. */
  readonly debian: readonly string[];
  /** Whether to install no more than they depend on, as they recommend servers that would start at once. */
  readonly isBare?: boolean;
  /** How to get it elsewhere, as an imperative. */
  readonly remedy: string;
}

/**
 * Finds a program, and installs it first if possible.
 *
 * @throws Error with the remedy
 */
export function need<Found>(program: Program<Found>): Found {
  const found = program.find() ?? (installMissing([program]), program.find());
  if (found !== undefined) return found;
  const { name, remedy, debian } = program;
  throw new Error(
    `These tests need ${name}: ${remedy}; on Debian: apt-get install ${debian.join(' ')}. Then run again.`,
  );
}

/** Installs the missing ones of these with one call of apt-get, as root on Debian; does nothing elsewhere. */
export function installMissing(programs: readonly Program[]): void {
  if (process.getuid?.() !== 0 || inPath('apt-get') === undefined) return;
  const missing = programs.filter(({ find }) => find() === undefined);
  if (missing.length === 0) return;
  const packagesOf = (some: readonly Program[]) => some.flatMap(({ debian }) => debian);
  const log = (text: string) => process.stderr.write(`team-booking: ${text}\n`);
  log(`installing Debian’s ${packagesOf(missing).join(' ')} (once)`);
  const begin = performance.now();
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args: string[]) =>
    spawnSync('apt-get', ['-qq', ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
  const install = (packages: readonly string[], ...how: string[]) =>
    packages.length === 0 || apt('install', '-y', ...how, ...packages);
  const installed =
    apt('update') &&
    install(packagesOf(missing.filter(({ isBare }) => !isBare))) &&
    install(packagesOf(missing.filter(({ isBare }) => isBare)), '--no-install-recommends');
  log(
    installed ? `installed in ${Math.round((performance.now() - begin) / 1000)} s` : 'apt-get could not install them',
  );
}

/** The path of the first of these names that is in PATH. */
export function inPath(...names: readonly string[]): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path));
}

/** The program, if it exits without an error. */
export function ifRuns(program: string | undefined, args: readonly string[]): string | undefined {
  if (program === undefined || !existsSync(program)) return undefined;
  return spawnSync(program, args, { stdio: 'ignore', timeout: 60_000 }).status === 0 ? program : undefined;
}
