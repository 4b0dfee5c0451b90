import assert from 'node:assert/strict';
import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { intl } from './intl.ts';

const SOURCE = join(import.meta.dirname, '..');

test('what `Intl` makes of a locale and options is made once', () => {
  const digits = { maximumFractionDigits: 1 };
  assert.equal(intl('NumberFormat', 'de', digits), intl('NumberFormat', 'de', { ...digits }));
  assert.equal(intl('NumberFormat', 'de', digits).format(1.25), '1,3');
  assert.equal(intl('NumberFormat', 'en', digits).format(1.25), '1.3');
  assert.equal(intl('NumberFormat', 'de').format(1.25), '1,25');
  assert.equal(intl('PluralRules', 'de').select(1), 'one');
});

test('nothing else in the hub makes any', async () => {
  const makes = [];
  for await (const path of glob('**/*.ts', { cwd: SOURCE, exclude: (name) => name.endsWith('.test.ts') })) {
    if (path === join('format', 'intl.ts')) continue;
    const text = await readFile(join(SOURCE, path), 'utf8');
    if (/new Intl\.(?!Locale\b)|Intl\.\w+Format\(|\.toLocale\w*String\(/.test(text)) makes.push(path);
  }
  // The hub asks for the zone of its reader, once.
  assert.deepEqual(makes, ['team-hub.ts']);
});
