import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readTeam } from '@team-booking/engine';
import { settingsTable } from './setting-texts.ts';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

test('the team in the documentation can be served', () => {
  const [, json = ''] = /```json\n([^]*?)```/.exec(readme) ?? [];
  const read = readTeam(JSON.parse(json));
  assert.ok(read.ok, JSON.stringify(read));
});

test('the documentation lists every setting with its variable, its name in the file, its option and its default', () => {
  assert.ok(readme.includes(`\n${settingsTable()}\n`), `It has to hold:\n${settingsTable()}`);
});
