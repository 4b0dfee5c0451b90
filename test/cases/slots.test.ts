import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { findSlots, type IsoQuery, type SlotQuery } from '@team-booking/core';

// Each JSON file in this folder is a query of the core with the starts that it must find.

interface SlotCase {
  readonly kind: string;
  readonly query: IsoQuery<SlotQuery>;
  readonly starts: readonly string[];
}

const folder = new URL('./', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));

test('there are cases', () => assert.ok(files.length >= 9));

for (const file of files) {
  const { kind, query, starts } = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as SlotCase;
  test(`${kind} (${file})`, () => {
    assert.deepEqual(
      findSlots(query).map(({ start }) => start),
      starts,
    );
  });
}
