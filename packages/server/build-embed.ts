import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const stamp = join(root, 'packages/server/dist/embed/.stamp');

/** What ends up in the embed, and what decides how it is built. */
const SOURCES = ['core', 'contract', 'sdk', 'words', 'element', 'hub'].map((name) =>
  join(root, 'packages', name, 'src'),
);
const SETTINGS = [
  'vite.config.ts',
  'packages/hub/vite.config.ts',
  'packages/hub/build/wire-routes.ts',
  'pnpm-lock.yaml',
].map((name) => join(root, name));

/**
 * Builds the embed script and the hub that the server serves, if its sources have changed since the last build.
 *
 * @param mode `production` as it is published, `start` a few hundred bytes larger and seconds sooner
 */
export async function buildEmbed(mode: 'production' | 'start' = 'production'): Promise<void> {
  const hash = createHash('sha256');
  for (const file of [...SOURCES.flatMap(filesIn), ...SETTINGS]) hash.update(file).update(readFileSync(file));
  const sources = hash.digest('hex');
  const [builtMode, builtSources] = existsSync(stamp) ? readFileSync(stamp, 'utf8').split(' ') : [];
  if (builtSources === sources && (builtMode === mode || builtMode === 'production')) return;

  const begin = performance.now();
  process.stderr.write('team-booking: building the embed\n');
  const { build } = await import('vite');
  try {
    for (const config of ['vite.config.ts', 'packages/hub/vite.config.ts'])
      await build({ configFile: join(root, config), logLevel: 'warn', mode, configLoader: 'native' });
  } catch (error) {
    console.error(`${(error as Error).message}\nteam-booking: the embed could not be built; what is above says why.`);
    process.exit(1);
  }
  writeFileSync(stamp, `${mode} ${sources}`);
  process.stderr.write(`team-booking: built in ${((performance.now() - begin) / 1000).toFixed(1)} s\n`);
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
}
