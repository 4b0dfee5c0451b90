// Finds a Chromium for the tests, or brings one.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const SPARTICUZ = '153.0.0';
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = join(root, '.tools', 'chromium');

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** Flags that a headless browser needs in a container, as root, and on a closed network. */
export const BROWSER_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function runs(path) {
  const done = spawnSync(path, ['--version', '--headless', '--no-sandbox'], { encoding: 'utf8', timeout: 60_000 });
  return done.status === 0 && /\d+\./.test(done.stdout);
}

function installed() {
  const candidates = [process.env.CHROME_PATH, ...PLACES].filter(Boolean);
  for (const folder of (process.env.PATH ?? '').split(delimiter))
    candidates.push(...NAMES.map((name) => join(folder, name)));
  return candidates.find((path) => existsSync(path) && runs(path));
}

/** A headless Chromium that comes inside an npm package, for Linux on x64. */
async function fromNpm() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const path = join(folder, 'chromium');
  if (existsSync(path) && runs(path)) return path;
  mkdirSync(folder, { recursive: true });
  console.error('team-booking: bringing a headless Chromium into .tools/ (once, 70 MB)');
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  const npm = spawnSync(
    'npm',
    ['install', '--no-audit', '--no-fund', '--loglevel=error', '--prefix', folder, `@sparticuz/chromium@${SPARTICUZ}`],
    {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  if (npm.status !== 0) return undefined;
  const entry = createRequire(join(folder, 'package.json')).resolve('@sparticuz/chromium');
  // It unpacks into TMPDIR, once; that folder has to outlive this process.
  const script = `const { default: c } = await import(${JSON.stringify(pathToFileURL(entry).href)}); await c.executablePath();`;
  spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: folder,
    env: { ...process.env, TMPDIR: folder },
    stdio: 'inherit',
  });
  return existsSync(path) && runs(path) ? path : undefined;
}

function fromDebian() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return undefined;
  console.error('team-booking: installing Debian’s chromium');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', 'chromium'],
  ]) {
    if (spawnSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] }).status !== 0) return undefined;
  }
  return installed();
}

/**
 * Path of a Chromium that starts: CHROME_PATH, one that is installed, or one brought along.
 *
 * @returns {Promise<string>}
 */
export async function browserPath() {
  const path = installed() ?? (await fromNpm()) ?? fromDebian();
  if (!path) {
    throw new Error(
      'The tests need Chromium and none was found. Install Chromium or Chrome, or set CHROME_PATH to one, and run again.',
    );
  }
  return path;
}
