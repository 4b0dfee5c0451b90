import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { test } from 'node:test';
import { packages, sources } from './imports/read.ts';

/** A template in one line that begins or ends with a space beside something that is seen, or whose first element begins with one. */
const EDGE = /html`(?:(?:<\w+(?: [\w-]+="[^"`$]*")*>)? [^\s`<][^`\n]*|[^`\n]*[^\s`] )`/;

/** An element in one line whose own text begins or ends with a space beside something else. */
const INNER = /[^\s`]<(\w+)(?: [\w-]+="[^"`$]*")*>(?: [^\s`<][^`<\n]*|[^`<\n]*[^\s`<>] )<\/\1>/;

test('no element begins or ends with a space: where it is a box of its own, or built, that is lost', () => {
  const found = ['hub', 'element'].flatMap((name) =>
    [...sources(join(packages, name, 'src'))].flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(new RegExp(INNER, 'g'))].map(
        ([text]) => `${relative(packages, file)}: ${text}`,
      ),
    ),
  );
  assert.deepEqual(found, []);
  assert.match('html`<del>${was}</del><span class="turns"> → </span>${now}`', INNER);
});

test('no template begins or ends with a space, as the build takes it away; texts keep theirs', () => {
  const found = ['hub', 'element'].flatMap((name) =>
    [...sources(join(packages, name, 'src'))].flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(new RegExp(EDGE, 'g'))]
        .map(([text]) => text)
        // Else it is cut where a template in it begins.
        .filter((text) => text.split('${').length === text.split('}').length)
        .map((text) => `${relative(packages, file)}: ${text}`),
    ),
  );
  assert.deepEqual(found, []);
  assert.match('html` · ${by}`', EDGE);
  assert.match('html`<span class="muted"> · ${more}</span>`', EDGE);
  assert.match('html`<del>${was}</del> `', EDGE);
});
