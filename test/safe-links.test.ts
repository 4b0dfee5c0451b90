import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { packages, sources } from './imports/read.ts';

/** An attribute of a template that a browser follows or loads, or the property of the same name. */
const ADDRESS =
  /(?<![\w-])(?:href|src|srcset|action|formaction|poster|data)=["']?\$\{(?<expression>[^}]*)|\.(?:href|src|action)\s*=(?!=)\s*(?<assigned>[^;]*)/g;

/**
 * Checked addresses; and addresses of the server's own, which begin with its public one: the page itself is `here`, another view of it `viewOf()`.
 * Those of the hub's views begin with its path, or are in the fragment.
 */
const SAFE =
  /^(?:this\.)?(?:hub\.)?#?router\.href\(|^(?:email \? mailLink\(email\) : \(?)?(?:safeLink|mailLink)\(|^(?:spot\.)?place\.(?:root|base|styles)\b|^here\b|^viewOf\(spot, /;

/** A text that begins with a fixed path, query or fragment. */
const LOCAL = /^['`](?:[./]|\?|#)(?!\/)/;

function unchecked(text: string): string[] {
  const code = text.replaceAll(/^\s*(?:\/\/|\*).*$/gm, '');
  const isSafe = (expression: string) => SAFE.test(expression) || LOCAL.test(expression);
  return [...code.matchAll(ADDRESS)]
    .map(({ groups = {} }) => (groups['expression'] ?? groups['assigned'])!.trim())
    .filter((expression) => !isSafe(expression) && valuesOf(expression, code).length === 0);
}

/** A function of which every answer is an address of the hub's. */
const ADDRESSING = /^\([^)]*\)\s*=>\s*hub\.router\.href\(/;

/** What a constant is, wherever the code has one of that name: all of it, or nothing where one of them is unsafe. */
function valuesOf(name: string, code: string): string[] {
  const [, constant, called] = /^(\w+)(\()?/.exec(name) ?? [];
  if (constant === undefined || (!called && constant !== name)) return [];
  const values = [...code.matchAll(new RegExp(`const ${constant} =\\s*([^;]*)`, 'g'))].map(([, value]) => value!);
  return values.every((value) => (called ? ADDRESSING : SAFE).test(value)) ? values : [];
}

test('every address in a template goes through safeLink() or mailLink()', () => {
  const examples = fileURLToPath(new URL('../examples', import.meta.url));
  const folders = [...readdirSync(packages).map((name) => join(packages, name, 'src')), examples];
  const found = folders
    .flatMap((folder) => [...sources(folder)])
    // What is generated is made from sources that are looked at.
    .filter((file) => !/node_modules|\/dist\/|\.generated\./.test(file))
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
    'const url = link.url; html`<a href=${url}>`',
    'const to = safeLink(a); const to = b; html`<a href=${to}>`',
    'const to = (link) => link.url; html`<a href=${to(link)}>`',
  ]) {
    assert.equal(unchecked(text).length, 1, text);
  }
  for (const text of [
    '<a href=${safeLink(url)}>',
    '<a href="${place.base}/x">',
    'link.href = `?a=${b}`;',
    'a.href === b',
    'const to = safeLink(link?.url); html`<a href=${to}>`',
    'const to = (query) => hub.router.href(at(query)); html`<a href=${to({ a })}>`',
  ]) {
    assert.deepEqual(unchecked(text), [], text);
  }
});
