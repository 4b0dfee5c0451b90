import assert from 'node:assert/strict';
import { glob, readFile } from 'node:fs/promises';
import { test } from 'node:test';

const ROOT = new URL('../', import.meta.url);

/** What begins at a place of a text with a bracket, up to the one that closes it. */
function bracketed(text: string, from: number): string {
  let depth = 0;
  for (let i = from; i < text.length; i++) {
    if ('([{'.includes(text[i]!)) depth++;
    if (')]}'.includes(text[i]!) && --depth === 0) return text.slice(from, i + 1);
  }
  return text.slice(from);
}

/** Errors of fields that a source writes without saying by a code what is wrong. Parameters are a matter between programs. */
function withoutCode(source: string): string[] {
  const literals = [...source.matchAll(/\{\s*pointer\b/g)].map(({ index }) => bracketed(source, index));
  return literals.filter(
    (literal) => /\bdetail\b/.test(literal) && !/\bcode\b|\.\.\.(?:said|shape|problem)\b/.test(literal),
  );
}

test('whatever is wrong with a field is said by a code as well, so that people of every language are told', async () => {
  const found: string[] = [];
  let files = 0;
  for await (const file of glob('**/*.ts', { cwd: ROOT })) {
    if (file.endsWith('.test.ts')) continue;
    files++;
    for (const literal of withoutCode(await readFile(new URL(file, ROOT), 'utf8'))) found.push(`${file}: ${literal}`);
  }
  assert.ok(files > 300, 'the sources are there');
  assert.deepEqual(found, []);
});

test('an error without a code is found', () => {
  assert.deepEqual(withoutCode("throw invalid([{ pointer: '/to', detail: `is (not) ${free}` }]);"), [
    "{ pointer: '/to', detail: `is (not) ${free}` }",
  ]);
  assert.deepEqual(withoutCode('errors.map(({ pointer, detail }) => ({ pointer: at(pointer), detail }))').length, 2);
  assert.deepEqual(withoutCode("[{ pointer: '/to', detail: 'is over', code: 'past' }]"), []);
});
