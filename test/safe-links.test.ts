import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { packages, sources } from './imports/read.ts';

/** An attribute of a template that a browser follows or loads, or the property of the same name. */
const ADDRESS =
  /(?<![\w-])(?:href|src|srcset|action|formaction|poster|data)=["']?\$\{(?<expression>[^}]*)|\.(?:href|src|action)\s*=(?!=)\s*(?<assigned>[^;]*)/g;

/** Checked addresses; and addresses of the server's own, which begin with its public one: the page itself is `here`, another view of it `viewOf()`. */
const SAFE =
  /^(?:email \? mailLink\(email\) : )?(?:safeLink|mailLink)\(|^(?:spot\.)?place\.(?:root|base|styles)\b|^here\b|^viewOf\(spot, /;

/** A text that begins with a fixed path, query or fragment. */
const LOCAL = /^['`](?:[./]|\?|#)(?!\/)/;

function unchecked(text: string): string[] {
  return [...text.replaceAll(/^\s*(?:\/\/|\*).*$/gm, '').matchAll(ADDRESS)]
    .map(({ groups = {} }) => (groups['expression'] ?? groups['assigned'])!.trim())
    .filter((expression) => !SAFE.test(expression) && !LOCAL.test(expression));
}

test('every address in a template goes through safeLink() or mailLink()', () => {
  const examples = fileURLToPath(new URL('../examples', import.meta.url));
  const folders = [...readdirSync(packages).map((name) => join(packages, name, 'src')), examples];
  const found = folders
    .flatMap((folder) => [...sources(folder)])
    .filter((file) => !file.includes('node_modules') && !file.includes('/dist/'))
    .flatMap((file) => unchecked(readFileSync(file, 'utf8')).map((what) => `${relative(packages, file)}: ${what}`));
  assert.deepEqual(found, []);
});

test('an unchecked address is found, however it is written', () => {
  for (const text of [
    '<a href=${url}>',
    '<a href="${url}">',
    '<img src=${host.avatarUrl}>',
    '<form action="${a}">',
    'link.href = url;',
  ]) {
    assert.equal(unchecked(text).length, 1, text);
  }
  for (const text of [
    '<a href=${safeLink(url)}>',
    '<a href="${place.base}/x">',
    'link.href = `?a=${b}`;',
    'a.href === b',
  ]) {
    assert.deepEqual(unchecked(text), [], text);
  }
});
