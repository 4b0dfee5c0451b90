import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { test } from 'node:test';
import { importsOf, packages, sources } from './read.ts';

/** The packages of ours and the dependencies that each package may import. Tests and benchmarks may import anything. */
const ARROWS: Record<string, { ours: string[]; others: string[] }> = {
  core: { ours: [], others: [] },
  contract: { ours: ['core'], others: ['typebox'] },
  sdk: { ours: ['core', 'contract'], others: [] },
  words: { ours: [], others: [] },
  element: { ours: ['core', 'sdk', 'contract', 'words'], others: ['lit', 'temporal-polyfill'] },
  hub: { ours: ['core', 'sdk', 'contract', 'words'], others: ['lit', 'temporal-polyfill'] },
  conformance: { ours: ['contract', 'sdk'], others: ['node'] },
  engine: { ours: ['core', 'contract'], others: ['typebox', '@noble/hashes'] },
  adapters: { ours: ['core', 'contract', 'engine', 'sdk'], others: ['msw'] },
  calendars: {
    ours: ['core'],
    others: ['jose', 'oauth4webapi', 'rrule-temporal', 'saxes', 'temporal-polyfill', 'windows-iana', 'node'],
  },
  server: {
    ours: ['core', 'contract', 'calendars', 'engine', 'sdk', 'words'],
    others: [
      'hono',
      '@hono/node-server',
      'nodemailer',
      'prom-client',
      'standardwebhooks',
      'ical-generator',
      'culori',
      'date-holidays',
      'pg',
      'pino',
      '@simplewebauthn/server',
      'openid-client',
      'stripe',
      'temporal-polyfill',
      'typebox',
      'node',
    ],
  },
};

/** Whose types an entry in `element/src/frameworks` completes; nothing of them runs. */
const FRAMEWORKS = ['preact', 'react', 'solid-js', 'svelte', 'vue'];

/** The element knows the contract's types through the SDK; nothing of the contract runs in a page. */
const TYPES_ONLY = new Set(['element→contract', 'hub→contract', 'contract→core']);

const packageOf = (name: string) =>
  name.startsWith('node:')
    ? 'node'
    : name
        .split('/')
        .slice(0, name.startsWith('@') ? 2 : 1)
        .join('/');

test('every package is listed', () => {
  assert.deepEqual(readdirSync(packages).toSorted(), Object.keys(ARROWS).toSorted());
});

for (const [name, { ours, others }] of Object.entries(ARROWS)) {
  test(`${name} imports only ${[...ours, ...others].join(', ') || 'itself'}`, () => {
    const folder = join(packages, name, 'src');
    for (const file of sources(folder)) {
      // Entries for tests may use Node.
      const forTests = /\/(testing|suite)\b/.test(file);
      for (const { name: imported, typeOnly } of importsOf(file)) {
        const where = `${relative(packages, file)} imports ${imported}`;
        if (imported.startsWith('.')) {
          assert.ok(join(file, '..', imported).startsWith(folder), `${where}, which is outside its package`);
        } else if (imported.startsWith('@team-booking/')) {
          const target = imported.split('/')[1]!;
          assert.ok(ours.includes(target), where);
          if (TYPES_ONLY.has(`${name}→${target}`)) assert.ok(typeOnly, `${where}; only types may cross here`);
        } else if (FRAMEWORKS.includes(packageOf(imported))) {
          assert.ok(file.startsWith(join(packages, 'element/src/frameworks/')) && typeOnly, where);
        } else {
          // Stand-ins are typed by what they stand in for.
          const isForTests = forTests && (packageOf(imported) === 'node' || (name === 'calendars' && typeOnly));
          assert.ok(others.includes(packageOf(imported)) || isForTests, where);
        }
      }
    }
  });
}

test('no adapter loads another, and only msw’s loads msw', () => {
  const folder = join(packages, 'adapters/src');
  const adapters = readdirSync(folder);
  assert.ok(adapters.length > 1);
  for (const adapter of adapters) {
    for (const file of sources(join(folder, adapter))) {
      for (const { name: imported } of importsOf(file)) {
        const where = `${relative(packages, file)} imports ${imported}`;
        const inside = !imported.startsWith('.') || join(file, '..', imported).startsWith(join(folder, adapter, '/'));
        assert.ok(inside && !imported.startsWith('@team-booking/adapters'), where);
        assert.ok(packageOf(imported) !== 'msw' || adapter === 'msw', where);
      }
    }
  }
});

test('a manifest names exactly the packages of ours that the code may import', () => {
  for (const [name, { ours }] of Object.entries(ARROWS)) {
    const manifest = JSON.parse(readFileSync(join(packages, name, 'package.json'), 'utf8')) as {
      dependencies?: Record<string, string>;
    };
    for (const dependency of Object.keys(manifest.dependencies ?? {})) {
      if (dependency.startsWith('@team-booking/'))
        assert.ok(ours.includes(dependency.split('/')[1]!), `${name} depends on ${dependency}`);
    }
  }
});

/** Entries that a page may load: none of their imports may need Node. Commands and servers of the same packages may. */
const FOR_PAGES = [
  'contract',
  'contract/http',
  'core',
  'contract/routes',
  ...['assignment', 'availability', 'booking', 'errors', 'explain', 'intervals', 'iso', 'slots', 'time'].map(
    (part) => `core/${part}`,
  ),
  'sdk',
  'sdk/surface',
  'sdk/testing',
  'words',
  'engine',
  'engine/testing',
  'conformance',
  'adapters/browser',
];

/** The source behind an import of ours: `@team-booking/` and a package, with a subpath or without. */
function sourceOf(name: string): string {
  const [folder, ...rest] = name.split('/');
  const { exports } = JSON.parse(readFileSync(join(packages, folder!, 'package.json'), 'utf8')) as {
    exports: Record<string, { source: string }>;
  };
  return join(packages, folder!, exports[['.', ...rest].join('/')]!.source);
}

test('entries for pages need no Node, transitively', () => {
  for (const entry of FOR_PAGES) {
    const seen = new Set<string>();
    const visit = (file: string) => {
      if (seen.has(file) || file.endsWith('.json')) return;
      seen.add(file);
      for (const { name, typeOnly } of importsOf(file)) {
        if (typeOnly) continue;
        assert.notEqual(packageOf(name), 'node', `${entry} loads ${relative(packages, file)}, which imports ${name}`);
        if (name.startsWith('.')) visit(join(file, '..', name));
        else if (name.startsWith('@team-booking/')) visit(sourceOf(name.slice('@team-booking/'.length)));
      }
    };
    visit(sourceOf(entry));
    assert.ok(seen.size > 0, entry);
  }
});
