import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readTeam } from '@team-booking/engine';
import { SETTINGS } from './settings.ts';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

test('the team in the documentation can be served', () => {
  const [, json = ''] = /```json\n([^]*?)```/.exec(readme) ?? [];
  const read = readTeam(JSON.parse(json));
  assert.ok(read.ok, JSON.stringify(read));
});

test('the documentation lists every setting with its variable, its name in the file and its default', () => {
  for (const [name, { variable, fallback }] of Object.entries(SETTINGS)) {
    const row = readme.split('\n').find((line) => line.startsWith(`| \`${variable}\` | \`${name}\` |`));
    assert.ok(row, variable);
    const shown = typeof fallback === 'boolean' ? Number(fallback) : fallback;
    if (shown !== null) assert.ok(row.includes(`| \`${shown}\` |`), row);
  }
});
