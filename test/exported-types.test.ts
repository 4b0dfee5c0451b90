import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { editorData, manifest } from '../packages/element/custom-elements.ts';
import { packages } from './imports/read.ts';

const read = (file: string) => readFileSync(join(packages, file), 'utf8');

/** Names in the braces of imports or exports, without `type` and `as …`. */
const named = (list: string) =>
  list
    .split(',')
    .map((name) =>
      name
        .trim()
        .replace(/^type /, '')
        .split(' as ')
        .at(-1)!,
    )
    .filter(Boolean);

/** The names that a module exports in braces, and the modules of which it exports all types. */
function exportsOf(file: string): { names: Set<string>; all: string[] } {
  const text = read(file);
  const names = [...text.matchAll(/^export (?:type )?\{([^}]*)\}/gm)].flatMap(([, list]) => named(list!));
  const all = [...text.matchAll(/^export type \* from '\.\/([^']+)'/gm)].map(([, path]) => path!);
  return { names: new Set(names), all };
}

test('whoever has the SDK alone can name each type of the contract that its methods take and answer', () => {
  const { names, all } = exportsOf('sdk/src/index.ts');
  const modules = [...all, 'client/client.ts', 'client/booking.ts', 'client/slots-query.ts'];
  const used = modules.flatMap((path) =>
    [...read(`sdk/src/${path}`).matchAll(/^import type \{([^}]*)\} from '@team-booking\/contract'/gm)].flatMap(
      ([, list]) => named(list!),
    ),
  );
  assert.ok(used.includes('Booking') && used.includes('BookingType'), used.join());
  assert.deepEqual(
    used.filter((name) => !names.has(name)),
    [],
  );
});

test('the types of what events carry are exported with their classes', () => {
  const { names } = exportsOf('element/src/index.ts');
  const details = ['events', 'choice-events', 'booking-events'].flatMap((file) =>
    [...read(`element/src/${file}.ts`).matchAll(/extends BookerEvent<([A-Z]\w+)>/g)].map(([, detail]) => detail!),
  );
  assert.deepEqual([...new Set(details)].toSorted(), ['BookingFacts', 'SlotFacts']);
  for (const detail of details) assert.ok(names.has(detail), detail);
});

test('attributes that take some words only have a type of these words, so that a slip does not compile', () => {
  const data = editorData(manifest(), '1.2.3')['vscode.html-custom-data.json'] as { tags: readonly Tag[] };
  const { attributes } = data.tags.find(({ name }) => name === 'team-booking')!;
  const values = (attribute: string) =>
    attributes
      .find(({ name }) => name === attribute)!
      .values?.map(({ name }) => name)
      .toSorted();
  const words = {
    agents: ['off'],
    hide: ['avatars', 'details'],
    'hour-cycle': ['12', '24'],
    query: ['click-ids', 'manage', 'prefill', 'utm'],
    theme: ['auto', 'dark', 'light'],
    track: ['datalayer'],
    view: ['columns', 'month', 'week'],
  };
  for (const [attribute, listed] of Object.entries(words)) assert.deepEqual(values(attribute), listed, attribute);
});

interface Tag {
  readonly name: string;
  readonly attributes: readonly { readonly name: string; readonly values?: readonly { readonly name: string }[] }[];
}
