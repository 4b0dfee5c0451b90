import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { joinedText } from './joined-text.ts';

test('parts of a text are isolated where one of them is written from right to left', () => {
  assert.equal(joinedText(['9 November', 'Admin']), '9 November · Admin');
  assert.equal(joinedText(['9 نوفمبر', 'Admin']), '\u20689 نوفمبر\u2069 · \u2068Admin\u2069');
  assert.equal(joinedText(['', null, undefined, false, 'Admin']), 'Admin');
});

const EXCEPT = new Set([
  // Read by programs, or typed into a field again.
  'views/bookings/csv.ts',
  'views/type/tabs/condition.ts',
  'views/type/tabs/what.ts',
  // A mail has the direction of its first letter: only what is of the other one is isolated.
  'views/share/mail-text.ts',
]);

/** Parts that are put beside each other in one text: by a dot, or a comma that may not be that of the language. */
const BARE = / · |\.join\(', '\)|\}, \$\{/;

test('parts of a line are only put together by what isolates them', () => {
  const folder = new URL('..', import.meta.url);
  const bare = globSync('**/*.ts', { cwd: folder.pathname })
    .filter((path) => !/\.test\.ts$|^(parts\/joined|format\/joined-text)\.ts$/.test(path) && !EXCEPT.has(path))
    .flatMap((path) => {
      const lines = readFileSync(new URL(path, folder), 'utf8').split('\n');
      return lines
        .filter((line) => BARE.test(line) && !/^\s*(\*|\/\*\*|\/\/)/.test(line))
        .map((line) => `${path}: ${line.trim()}`);
    });
  assert.deepEqual(bare, []);
});
