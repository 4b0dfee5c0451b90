import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';

/** Compressed bytes that a page loads to show slots; without core and SDK, which the element includes. */
const BUDGET = 7_100;

test('a page loads little to show the slots of Cal.com, lazy-loads the rest, and loads no schemas', async () => {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    resolve: { conditions: ['source'] },
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: fileURLToPath(new URL('index.ts', import.meta.url)), formats: ['es'] },
      rolldownOptions: { external: [/^@team-booking\/(core|sdk)/], output: { minify: true } },
    },
  });
  const [{ output }] = (Array.isArray(result) ? result : [result]) as [Rolldown.RolldownOutput];
  const chunks = output.filter((part) => part.type === 'chunk');
  const modules = chunks.flatMap(({ moduleIds }) => moduleIds);
  assert.ok(modules.some((id) => id.endsWith('calcom/calcom.ts')));
  assert.ok(!modules.some((id) => id.includes('typebox') || id.startsWith('node:')), modules.join('\n'));
  const later = chunks.filter(({ moduleIds }) => moduleIds.some((id) => id.endsWith('booking/bookings.ts')));
  assert.ok(later.length === 1 && later.every(({ isEntry }) => !isEntry));
  const first = chunks.filter((chunk) => !later.includes(chunk));
  const size = first.reduce((sum, { code }) => sum + brotliCompressSync(code).length, 0);
  assert.ok(size <= BUDGET, `${size} bytes`);
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  assert.ok(readme.includes(`${BUDGET / 1000} kB`), 'the README claims what is checked');
});
