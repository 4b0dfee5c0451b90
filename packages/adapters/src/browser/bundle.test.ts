import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';

/** Compressed bytes that a page loads to be its own backend, including engine, core and schemas. */
const BUDGET = 69_000;

async function bundle(): Promise<Rolldown.OutputChunk[]> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    resolve: { conditions: ['source', 'browser', 'module', 'production'] },
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: fileURLToPath(new URL('index.ts', import.meta.url)), formats: ['es'] },
      rolldownOptions: { output: { minify: true } },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]) as Rolldown.RolldownOutput[];
  return outputs.flatMap(({ output }) => output.filter((part) => part.type === 'chunk'));
}

test('a page loads no more than the README claims, and nothing uses eval', async () => {
  const chunks = await bundle();
  const modules = chunks.flatMap(({ moduleIds }) => moduleIds);
  assert.ok(modules.some((id) => id.endsWith('browser/browser-backend.ts')));
  assert.ok(!modules.some((id) => /adapters\/src\/(?!browser)/.test(id)), 'no other adapter comes along');
  assert.ok(!modules.some((id) => id.includes('typebox/build/compile')));
  for (const { code } of chunks) assert.doesNotMatch(code, /new Function|\.Function\(|\beval\(/);

  const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
  assert.ok(readme.includes(`${BUDGET / 1000} kB`), 'the README claims what is checked');
  const size = chunks.reduce((sum, { code }) => sum + brotliCompressSync(code).length, 0);
  assert.ok(size <= BUDGET, `${size} bytes`);
});
