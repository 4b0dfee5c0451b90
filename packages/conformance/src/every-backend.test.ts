import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));

function testsIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts') && !file.includes('node_modules'))
    .map((file) => readFileSync(join(folder, file), 'utf8'));
}

/** Whether one of these tests runs the suite: imports it and awaits it at the top level. */
const runsSuite = (tests: readonly string[]) =>
  tests.some(
    (text) =>
      /import \{[^}]*\bconformance\b[^}]*\} from '(@team-booking\/conformance|\.\/index\.ts)'/.test(text) &&
      /^await conformance\(/m.test(text),
  );

/** Every backend of this repository with its tests. */
function backends(): { name: string; tests: string[] }[] {
  const own = testsIn(join(root, 'packages/conformance/src'));
  const server = { name: 'packages/server', tests: own.filter((text) => text.includes('packages/server/src/main.ts')) };

  const manifest = join(root, 'packages/adapters/package.json');
  const subpaths = existsSync(manifest)
    ? Object.keys((JSON.parse(readFileSync(manifest, 'utf8')) as { exports: object }).exports)
    : [];
  const adapters = subpaths
    .filter((path) => path.startsWith('./') && !path.endsWith('.json'))
    .map((path) => ({
      name: `packages/adapters ${path}`,
      tests: testsIn(join(root, 'packages/adapters/src', path.slice(2))),
    }));

  const examples = readdirSync(join(root, 'examples'))
    .filter((name) => name.startsWith('backend-'))
    .map((name) => ({ name: `examples/${name}`, tests: testsIn(join(root, 'examples', name)) }));
  return [server, ...adapters, ...examples];
}

test('the suite checks every adapter and every backend of this repository', () => {
  const found = backends();
  assert.ok(found.some(({ name }) => name === 'packages/server'));
  const left = found.filter(({ tests }) => !runsSuite(tests)).map(({ name }) => name);
  assert.deepEqual(left, [], 'Let a test of each import conformance from @team-booking/conformance and await it.');
});

test('a test that only mentions the suite does not count', () => {
  assert.equal(runsSuite(["// await conformance({ test })\nimport { test } from 'node:test';"]), false);
  assert.equal(runsSuite(["import { conformance } from '@team-booking/conformance';"]), false);
});
