// Builds the embed when its sources are newer than the last build.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stamp = join(root, 'packages/server/dist/embed/.stamp');

function* sources(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* sources(path);
    else if (!entry.name.endsWith('.test.ts')) yield path;
  }
}

/** Returns whether something had to be built. */
export async function buildEmbed() {
  const hash = createHash('sha256');
  for (const name of ['core', 'contract', 'sdk', 'element']) {
    for (const file of [...sources(join(root, 'packages', name, 'src'))].sort())
      hash.update(file).update(readFileSync(file));
  }
  for (const file of ['vite.config.ts', 'pnpm-lock.yaml']) hash.update(readFileSync(join(root, file)));
  const now = hash.digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return false;

  console.error('team-booking: building the embed');
  const { build } = await import('vite');
  try {
    await build({ configFile: join(root, 'vite.config.ts'), logLevel: 'warn' });
  } catch (error) {
    console.error(`${error.message}\nteam-booking: the embed could not be built; what is above says why.`);
    process.exit(1);
  }
  writeFileSync(stamp, now);
  return true;
}
