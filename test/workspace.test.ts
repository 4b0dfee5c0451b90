import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).split('\0').filter(Boolean);
const read = (file: string) => readFileSync(`${root}/${file}`, 'utf8');
const manifests = tracked.filter((file) => /(^|\/)package\.json$/.test(file));

test('the top level has exactly the listed files and folders', () => {
  const top = new Set(tracked.map((file) => file.split('/')[0]!).filter((name) => !name.startsWith('.')));
  const allowed = [
    'LICENSE',
    'README.md',
    'docs',
    'examples',
    'package.json',
    'packages',
    'pnpm-lock.yaml',
    'pnpm-workspace.yaml',
    'test',
    'tsconfig.json',
    'vite.config.ts',
  ];
  assert.deepEqual(
    [...top].filter((name) => !allowed.includes(name)),
    [],
  );
});

test('packages can be published, the root, the examples and the projects of tests cannot, and all are MIT', () => {
  for (const file of manifests) {
    const manifest = JSON.parse(read(file)) as Record<string, unknown>;
    assert.equal(manifest['private'], file.startsWith('packages/') ? undefined : true, file);
    assert.equal(manifest['license'], 'MIT', file);
    if (file.startsWith('packages/')) assert.match(String(manifest['name']), /^@team-booking\/[a-z]+$/);
  }
});

test('every package names its repository, ships its sources, and builds before it is packed', () => {
  const repository = 'https://github.com/team-booking/team-booking';
  for (const file of manifests.filter((name) => name.startsWith('packages/'))) {
    const folder = file.replace('/package.json', '');
    const manifest = JSON.parse(read(file)) as Record<string, unknown> & {
      files: string[];
      exports: Record<string, unknown>;
      scripts: Record<string, string>;
    };
    assert.deepEqual(manifest['repository'], { type: 'git', url: `git+${repository}.git`, directory: folder }, file);
    assert.equal(manifest['homepage'], `${repository}/tree/main/${folder}#readme`);
    assert.equal(manifest['bugs'], `${repository}/issues`);
    assert.ok((manifest['keywords'] as string[]).includes('team-booking'), file);
    assert.equal(manifest.exports['./package.json'], './package.json', file);
    assert.ok(manifest.files.includes('dist') && manifest.files.includes('src'), file);
    assert.match(manifest.scripts['prepack']!, /tsc -b/, file);
    // Code for browsers has no `engines`.
    assert.equal(
      'engines' in manifest,
      ['packages/calendars', 'packages/conformance', 'packages/server'].includes(folder),
      file,
    );
  }
});

test('a dependency has the same version range in all manifests', () => {
  const ranges = new Map<string, Set<string>>();
  // Projects of strangers, who install what their framework asks for.
  for (const file of manifests.filter((name) => !name.startsWith('test/frameworks/'))) {
    const { dependencies, devDependencies } = JSON.parse(read(file)) as Record<string, Record<string, string>>;
    for (const [name, range] of Object.entries({ ...dependencies, ...devDependencies }))
      ranges.set(name, (ranges.get(name) ?? new Set()).add(range));
  }
  const several = [...ranges].filter(([, found]) => found.size > 1);
  assert.deepEqual(several, []);
});

test('every entry of a package can be used without a build, by its source', () => {
  for (const file of manifests.filter((name) => name.startsWith('packages/'))) {
    const { exports = {} } = JSON.parse(read(file)) as { exports?: Record<string, string | Record<string, string>> };
    for (const [entry, target] of Object.entries(exports)) {
      if (typeof target === 'string') continue;
      assert.deepEqual(Object.keys(target), ['source', 'types', 'default'], `${file} ${entry}`);
      assert.ok(
        tracked.includes(file.replace('package.json', target['source']!.slice(2))),
        `${file} ${entry}: ${target['source']}`,
      );
    }
  }
});

test('no file names a package registry or an address of one', () => {
  const pattern = new RegExp(['registry', '\\.(npm', 'js|yarn', 'pkg)\\.'].join(''));
  for (const file of tracked.filter((name) => /\.(ts|mjs|js|json|ya?ml|md|html)$|\.ci\/run$/.test(name))) {
    assert.doesNotMatch(read(file), pattern, file);
  }
});

test('no test is skipped, and none runs alone (skip, only)', () => {
  for (const file of tracked.filter((name) => /\.test\.(ts|js|mjs)$/.test(name) && name !== 'test/workspace.test.ts')) {
    assert.doesNotMatch(
      read(file),
      /\b(?:it|test|describe|suite)\.(?:only|skip|todo)\b|\b(?:only|skip|todo):\s*true/,
      file,
    );
  }
});

test('the README quotes the tested example and the checked budget', () => {
  const readme = read('README.md');
  assert.ok(readme.includes(`\`\`\`ts\n${read('packages/sdk/example/book.ts')}\`\`\``), 'packages/sdk/example/book.ts');
  assert.ok(read('packages/sdk/example/book.ts').split('\n').length <= 11, 'ten lines');
  const sizes = (JSON.parse(read('package.json')) as { 'size-limit': { limit: string }[] })['size-limit'];
  assert.ok(readme.includes(`at most ${sizes[0]!.limit}`), `the budget of the first view, ${sizes[0]!.limit}`);
});
