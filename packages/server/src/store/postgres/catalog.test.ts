import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openDatabase } from './open-database.ts';
import { execute, freshDatabase } from './test/cluster.ts';

/** Rows of every team's; distributed engines keep a copy of it everywhere. */
const OF_NO_TEAM = ['schema_version'];

/** What must begin with the team so that a distributed engine can keep a team's rows together, and does not. */
async function notLedByTeam(url: string): Promise<string[]> {
  const found = await execute(
    url,
    `SELECT what, place, leads FROM (
      SELECT c.conname AS what, t.relname AS place, a.attname = 'team' AND (f.attname IS NULL OR f.attname = 'team') AS leads
      FROM pg_constraint c
      JOIN pg_class t ON t.oid = c.conrelid
      JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
      LEFT JOIN pg_attribute f ON f.attrelid = c.confrelid AND f.attnum = c.confkey[1]
      WHERE c.contype IN ('p', 'u', 'f', 'x') AND t.relnamespace = 'public'::regnamespace
      UNION ALL
      SELECT i.indexrelid::regclass::text, t.relname, a.attname = 'team'
      FROM pg_index i
      JOIN pg_class t ON t.oid = i.indrelid AND t.relnamespace = 'public'::regnamespace
      LEFT JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[0]
    ) AS first_column ORDER BY place, what`,
  );
  assert.ok(found.length > 30, 'the query finds nothing');
  return found
    .filter((row) => row['leads'] !== true && !OF_NO_TEAM.includes(row['place'] as string))
    .map((row) => `${String(row['place'])}: ${String(row['what'])}`);
}

for (const plain of [false, true]) {
  test(`every key, index, foreign key and exclusion constraint leads with the team${plain ? ', also when plain' : ''}`, async (t) => {
    const url = await freshDatabase(t);
    await (await openDatabase(url, { plain })).database.close();
    assert.deepEqual(await notLedByTeam(url), []);
  });
}

test('what does not lead with the team is found', async (t) => {
  const url = await freshDatabase(t);
  await (await openDatabase(url)).database.close();
  await execute(
    url,
    `CREATE INDEX planted_index ON booking (start_ms);
    CREATE UNIQUE INDEX planted_unique ON booking (id, team);
    CREATE INDEX planted_expression ON booking (lower(team));
    CREATE TABLE planted (team TEXT COLLATE "C", id TEXT COLLATE "C" PRIMARY KEY);
    ALTER TABLE planted ADD CONSTRAINT planted_reference FOREIGN KEY (id, team) REFERENCES booking (id, team);
    ALTER TABLE planted ADD CONSTRAINT planted_exclusion EXCLUDE USING gist (id WITH =, team WITH =)`,
  );
  assert.deepEqual(await notLedByTeam(url), [
    'booking: planted_expression',
    'booking: planted_index',
    'booking: planted_unique',
    'planted: planted_exclusion',
    'planted: planted_exclusion',
    'planted: planted_pkey',
    'planted: planted_pkey',
    'planted: planted_reference',
  ]);
});

test('every table has a key', async (t) => {
  const url = await freshDatabase(t);
  await (await openDatabase(url)).database.close();
  const without = await execute(
    url,
    `SELECT relname FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace
      AND oid NOT IN (SELECT conrelid FROM pg_constraint WHERE contype = 'p')`,
  );
  assert.deepEqual(without, []);
});
