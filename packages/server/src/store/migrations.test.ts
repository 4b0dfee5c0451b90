import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { MIGRATIONS as postgres } from './postgres/migrations/index.ts';
import { MIGRATIONS as sqlite } from './sqlite/migrations/index.ts';

/** Files of a database's migrations, in their order. */
function filesOf(database: string): string[] {
  const names = readdirSync(new URL(`${database}/migrations/`, import.meta.url));
  return names.filter((name) => /^\d{4}-.*\.ts$/.test(name)).toSorted();
}

test('both databases have the same migrations, so that a server that is too old for one is for the other', () => {
  assert.deepEqual(filesOf('postgres'), filesOf('sqlite'));
  assert.equal(postgres.length, filesOf('postgres').length);
  assert.equal(sqlite.length, filesOf('sqlite').length);
});
