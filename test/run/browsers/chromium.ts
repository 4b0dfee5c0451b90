import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ifRuns, inPath, need, type Program } from '../programs.ts';

const SPARTICUZ = '153.0.0';
const folder = fileURLToPath(new URL('../../../.tools/chromium', import.meta.url));

const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** Flags that a headless browser needs in a container, as root, and on a closed network. */
export const BROWSER_FLAGS: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const ifStarts = (path: string | undefined) => ifRuns(path, ['--version', '--headless', '--no-sandbox']);

export const CHROMIUM: Program<string> = {
  name: 'Chromium',
  find: () =>
    ifStarts(process.env['CHROME_PATH']) ??
    ifStarts(inPath('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome')) ??
    PLACES.map(ifStarts).find((path) => path !== undefined),
  // With common fonts.
  debian: ['chromium', 'fonts-inter', 'fonts-noto-core'],
  remedy: 'Install Chromium or Chrome, or set CHROME_PATH to one',
};

/** Path of a Chromium that starts: CHROME_PATH, else an installed one, else a downloaded one. */
export function browserPath(): string {
  return CHROMIUM.find() ?? fromNpm() ?? need(CHROMIUM);
}

/** Downloads a headless Chromium as an npm package, for Linux on x64. */
function fromNpm(): string | undefined {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const path = join(folder, 'chromium');
  const present = ifStarts(path);
  if (present) return present;
  mkdirSync(folder, { recursive: true });
  console.error('team-booking: downloading a headless Chromium into .tools/ (once, 70 MB)');
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  const npm = spawnSync(
    'npm',
    ['install', '--no-audit', '--no-fund', '--loglevel=error', '--prefix', folder, `@sparticuz/chromium@${SPARTICUZ}`],
    { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  if (npm.status !== 0) return undefined;
  const entry = createRequire(join(folder, 'package.json')).resolve('@sparticuz/chromium');
  // It unpacks itself into TMPDIR once; the folder has to outlive this process.
  const script = `const { default: c } = await import(${JSON.stringify(pathToFileURL(entry).href)}); await c.executablePath();`;
  spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: folder,
    env: { ...process.env, TMPDIR: folder },
    stdio: 'inherit',
  });
  return ifStarts(path);
}
