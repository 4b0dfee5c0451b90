import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { test } from 'node:test';
import { importsOf, packages, sources } from './read.ts';

/** Circles inside a folder that are allowed, such as a visitor and what it visits. At most two in the whole repository. */
const ALLOWED: readonly (readonly string[])[] = [];

/** Every file of the packages with the files that it imports: values and types, statically or dynamically. */
function graph(): Map<string, string[]> {
  const files = readdirSync(packages).flatMap((name) =>
    readdirSync(join(packages, name), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !['node_modules', 'dist'].includes(entry.name))
      .flatMap((entry) => [...sources(join(packages, name, entry.name), true)]),
  );
  const shown = (file: string) => relative(packages, file).replaceAll('\\', '/');
  return new Map(
    files.map((file) => {
      const own = importsOf(file).filter(({ name }) => name.startsWith('.'));
      const imported = own.map(({ name }) => join(dirname(file), name)).filter((path) => existsSync(path));
      return [shown(file), imported.map(shown)];
    }),
  );
}

/** All files that each file reaches by its imports. */
function reachable(imports: Map<string, string[]>): Map<string, Set<string>> {
  const reached = new Map<string, Set<string>>();
  for (const file of imports.keys()) {
    const seen = new Set<string>();
    const visit = (from: string): void => {
      for (const to of imports.get(from) ?? []) {
        if (seen.has(to)) continue;
        seen.add(to);
        visit(to);
      }
    };
    visit(file);
    reached.set(file, seen);
  }
  return reached;
}

/** Each circle as the sorted list of its files. */
function circles(imports: Map<string, string[]>): string[][] {
  const reached = reachable(imports);
  const found = new Map<string, string[]>();
  for (const [file, to] of reached) {
    if (!to.has(file)) continue;
    const circle = [...to].filter((other) => reached.get(other)?.has(file)).toSorted();
    found.set(circle[0]!, circle);
  }
  return [...found.values()];
}

const found = circles(graph());
const isAllowed = (circle: readonly string[]) =>
  ALLOWED.some((allowed) => circle.every((file) => allowed.includes(file)));

test('circles of every kind of import are found', () => {
  const imports = new Map([
    ['a', ['b']],
    ['b', ['c']],
    ['c', ['b', 'd']],
    ['d', ['d']],
    ['e', ['a']],
  ]);
  assert.deepEqual(circles(imports), [['b', 'c'], ['d']]);
  assert.ok(graph().size > 300, 'all packages are read');
});

test('imports, including type and dynamic imports, have no circles except the allowed ones', () => {
  assert.ok(ALLOWED.length <= 2);
  for (const allowed of ALLOWED) assert.equal(new Set(allowed.map(dirname)).size, 1, allowed.join(' '));
  assert.deepEqual(
    found.filter((circle) => !isAllowed(circle)),
    [],
  );
});

test('every allowed circle still exists', () => {
  assert.equal(found.filter(isAllowed).length, ALLOWED.length, 'delete what is cut from ALLOWED');
});
