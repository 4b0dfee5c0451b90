// Finds Firefox and WebKit for the tests, or has Debian bring them.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const LIBRARIES = ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/lib64', '/usr/lib'];

function inPath(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path));
}

function firefox() {
  const path =
    process.env.FIREFOX_PATH ?? inPath('firefox-esr', 'firefox') ?? '/Applications/Firefox.app/Contents/MacOS/firefox';
  return existsSync(path) ? { path } : undefined;
}

/** The small browser that comes with WebKitGTK, the driver for it, and a screen that nobody looks at. */
function webkit() {
  const browser = LIBRARIES.filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => name.startsWith('webkit'))
        .map((name) => join(folder, name, 'MiniBrowser')),
    )
    .find((path) => existsSync(path));
  const driver = inPath('WebKitWebDriver');
  const screen = inPath('Xvfb');
  return browser && driver && screen ? { browser, driver, screen } : undefined;
}

const ENGINES = {
  firefox: { find: firefox, debian: ['firefox-esr'], other: 'Install Firefox, or set FIREFOX_PATH to one' },
  webkit: {
    find: webkit,
    debian: ['webkit2gtk-driver', 'xvfb'],
    other: 'Install WebKitGTK’s driver and Xvfb (Linux only)',
  },
};

function fromDebian(packages) {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !inPath('apt-get')) return false;
  console.error(`team-booking: installing Debian’s ${packages.join(' and ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return [
    ['update', '-qq'],
    ['install', '-y', '-qq', ...packages],
  ].every((args) => spawnSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0);
}

/**
 * Where an engine's programs are, installed if that can be done here.
 *
 * @param {'firefox' | 'webkit'} name
 * @throws Error with the remedy
 */
export function engine(name) {
  const { find, debian, other } = ENGINES[name];
  const found = find() ?? (fromDebian(debian) ? find() : undefined);
  if (found) return found;
  throw new Error(
    `These tests need ${name}: ${other}; on Debian: apt-get install ${debian.join(' ')}. Then run again.`,
  );
}
