import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
// This example has its own tests. The others need a page: each adapter's browser tests run them.
import '../packages/adapters/example/msw.ts';

const adapters = new URL('../packages/adapters/', import.meta.url);
const EXAMPLES = new URL('example/', adapters);
/** Stands in for the reader's own code. */
const READERS_OWN = ['my-page.ts'];

const readme = readFileSync(new URL('README.md', adapters), 'utf8');
const shown = [...readme.matchAll(/^```ts\n([^]*?)^```$/gm)].map(([, code]) => code!);

test('every code block in the README of the adapters is an example that is run, and every example is shown', () => {
  const examples = readdirSync(EXAMPLES).filter((name) => name.endsWith('.ts') && !READERS_OWN.includes(name));
  const written = examples.map((name) => readFileSync(new URL(name, EXAMPLES), 'utf8'));
  assert.ok(written.length > 0);
  assert.deepEqual(shown.toSorted(), written.toSorted());
});

test('every adapter has a section', () => {
  const manifest = JSON.parse(readFileSync(new URL('package.json', adapters), 'utf8')) as { exports: object };
  const subpaths = Object.keys(manifest.exports).filter((entry) => !entry.endsWith('.json'));
  assert.deepEqual(
    subpaths.filter((entry) => !readme.includes(`\n## ${entry.slice(2)}\n`)),
    [],
  );
});

test('every example that needs a page is run in one', () => {
  const source = new URL('src/', adapters);
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' });
  const tests = files.filter((name) => name.endsWith('.browser.test.ts'));
  const texts = tests.map((name) => readFileSync(new URL(name, source), 'utf8'));
  const run = texts.flatMap((text) =>
    [...text.matchAll(/'\.\.\/\.\.\/example\/([^']+\.ts)'/g)].map(([, name]) => name!),
  );
  const needed = readdirSync(EXAMPLES).filter(
    (name) => name.endsWith('.ts') && ![...READERS_OWN, 'msw.ts'].includes(name),
  );
  assert.deepEqual(run.toSorted(), needed.toSorted());
});
