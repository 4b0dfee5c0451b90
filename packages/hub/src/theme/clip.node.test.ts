import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

/** What is cut and begins with something other than words of the hub or a line of isolated parts. */
const NAMES = /<(?!bdi)\w+\s[^>]*class="[^"]*\bclip\b[^"]*"(?![^>]*\bdir=)[^>]*>\s*\$\{(?!words[.[]|joined\()/g;

test('a name that is cut is cut at its end, whatever the direction of the page', () => {
  const folder = new URL('..', import.meta.url);
  const found = globSync('**/*.ts', { cwd: folder.pathname })
    .filter((path) => !path.endsWith('.test.ts'))
    .flatMap((path) =>
      [...readFileSync(new URL(path, folder), 'utf8').matchAll(NAMES)].map(([text]) => `${path}: ${text}`),
    );
  assert.deepEqual(found, []);
});
