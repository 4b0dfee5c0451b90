import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { test } from 'node:test';
import { packages, sources } from './imports/read.ts';

/** A colon of English between two texts that are filled in. */
const ENGLISH = /\}(?:<\/\w+>)?: (?:\$\{|<)/;
/** What is heard, not seen, needs no colon of its language. */
const HEARD = /aria-label|sr-only|menu\(|const about =/;

test('what people see has the colon of their language between a label and what it names', () => {
  const found = ['hub/src', 'element/src', 'server/src/mail', 'server/src/pages'].flatMap((folder) =>
    [...sources(join(packages, folder))].flatMap((file) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => ENGLISH.test(line) && !HEARD.test(line))
        .map((line) => `${relative(packages, file)}: ${line.trim()}`),
    ),
  );
  assert.deepEqual(found, []);
  assert.match('html`<b>${label}</b>: ${text}`', ENGLISH);
  assert.match('`${words.copied}: ${name}`', ENGLISH);
});
