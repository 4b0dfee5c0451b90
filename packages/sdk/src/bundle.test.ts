import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';

/** Bytes, compressed, of what a page needs to show and pick a time; without core, which is measured by itself. */
const BUDGET = 5_400;

const INDEX = JSON.stringify(fileURLToPath(new URL('index.ts', import.meta.url)));

async function bundle(names: string, external: RegExp[] = []): Promise<Rolldown.OutputChunk[]> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    resolve: { conditions: ['source'] },
    plugins: [
      {
        name: 'entry',
        enforce: 'pre',
        resolveId: (id) => (id.endsWith('pick') ? '\0pick' : null),
        load: (id) => (id === '\0pick' ? `export { ${names} } from ${INDEX};` : null),
      },
    ],
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: 'pick', formats: ['es'] },
      rolldownOptions: {
        external,
        preserveEntrySignatures: 'allow-extension',
        output: {
          minify: true,
          // What both parts need belongs to the first.
          codeSplitting: { includeDependenciesRecursively: false, groups: [{ name: 'first', tags: ['$initial'] }] },
        },
      },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]) as Rolldown.RolldownOutput[];
  return outputs.flatMap(({ output }) => output.filter((part) => part.type === 'chunk'));
}

const size = (chunks: Rolldown.OutputChunk[]) =>
  chunks.reduce((sum, { code }) => sum + brotliCompressSync(code).length, 0);

test('the first part that a page loads is small, has no schemas and lazy-loads the rest', async () => {
  const chunks = await bundle('addressOf, createFlow, http', [/^@team-booking\/core\//]);
  const modules = chunks.flatMap(({ moduleIds }) => moduleIds);
  assert.ok(modules.some((id) => id.endsWith('http/http.ts')));
  assert.ok(!modules.some((id) => id.includes('typebox')));
  assert.ok(!chunks.some(({ code }) => code.includes('typebox')));

  const rest = chunks.filter(
    ({ isEntry, moduleIds }) => !isEntry && moduleIds.some((id) => /\/(rest|invalid-answer|http\/route)\.ts$/.test(id)),
  );
  const first = chunks.filter((chunk) => !rest.includes(chunk));
  assert.ok(rest.some(({ moduleIds }) => moduleIds.some((id) => id.endsWith('write/sending.ts'))));
  assert.ok(!first.some(({ moduleIds }) => moduleIds.some((id) => id.endsWith('client/client.ts'))));
  const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8');
  assert.ok(readme.includes(`${BUDGET / 1000} kB`), 'the README claims what is checked');
  assert.ok(size(first) <= BUDGET, `${size(first)} bytes`);
});

test('the headless client needs no schemas either', async () => {
  const chunks = await bundle('createClient, http');
  const modules = chunks.flatMap(({ moduleIds }) => moduleIds);
  assert.ok(modules.some((id) => id.endsWith('client/client.ts')));
  assert.ok(!modules.some((id) => id.includes('typebox')));
});
