import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';

/** Compressed bytes that a page loads to be its own backend, including engine, core and schemas; and that it loads when it asks as the team. */
const BUDGET = 85_000;
const TEAM_BUDGET = 75_000;

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

  const sizes = new Map(chunks.map((chunk) => [chunk.fileName, brotliCompressSync(chunk.code).length]));
  const entry = chunks.find(({ isEntry }) => isEntry);
  const first = new Set(loadedWith(entry!, chunks).map(({ fileName }) => fileName));
  const size = (isFirst: boolean) =>
    [...sizes].reduce((sum, [name, bytes]) => (first.has(name) === isFirst ? sum + bytes : sum), 0);
  const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
  for (const [budget, bytes] of [
    [BUDGET, size(true)],
    [TEAM_BUDGET, size(false)],
  ] as const) {
    assert.ok(readme.includes(`${budget / 1000} kB`), 'the README claims what is checked');
    assert.ok(bytes <= budget, `${bytes} bytes`);
  }
});

/** A chunk with all that it imports at once. */
function loadedWith(chunk: Rolldown.OutputChunk, chunks: readonly Rolldown.OutputChunk[]): Rolldown.OutputChunk[] {
  const imported = chunks.filter(({ fileName }) => chunk.imports.includes(fileName));
  return [chunk, ...imported.flatMap((one) => loadedWith(one, chunks))];
}
