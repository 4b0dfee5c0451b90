// Packs every package as it would be published and has the tarball checked: exports that exist, types that resolve.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'team-booking-packs-'));
let failed = 0;

function run(command: string, args: readonly string[], cwd = root): void {
  const done = spawnSync(command, args, { cwd, encoding: 'utf8' });
  if (done.status === 0) return;
  failed++;
  console.error(`✖ ${command} ${args.join(' ')}\n${done.stdout}${done.stderr}`);
}

for (const name of readdirSync(join(root, 'packages')).sort()) {
  run('pnpm', ['pack', '--pack-destination', folder], join(root, 'packages', name));
}
const tarballs = readdirSync(folder).sort();
for (const tarball of tarballs) {
  const path = join(folder, tarball);
  run('publint', ['run', path, '--strict']);
  run('attw', [path, '--profile', 'esm-only', '--format', 'ascii']);
}
rmSync(folder, { recursive: true, force: true });
console.log(`${tarballs.length} packages checked, ${failed} problems`);
process.exit(failed > 0 || tarballs.length === 0 ? 1 : 0);
