import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).split('\0').filter(Boolean);
const pages = tracked.filter((file) => /\.(md|html|py|php|mjs|ts)$/.test(file) && !file.endsWith('.test.ts'));

interface Manifest {
  readonly name: string;
  readonly private?: boolean;
  readonly bin?: Readonly<Record<string, string>>;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

const manifests = new Map(
  tracked
    .filter((file) => /(^|\/)package\.json$/.test(file))
    .map((file) => [dirname(file), JSON.parse(readFileSync(join(root, file), 'utf8')) as Manifest]),
);
const published = [...manifests.values()].filter((manifest) => !manifest.private);
const known = new Set([
  ...published.map(({ name }) => name),
  ...[...manifests.values()].flatMap((one) => Object.keys({ ...one.dependencies, ...one.devDependencies })),
]);

/** The commands that a page shows: in Markdown those in code; elsewhere only those of npx, which never occurs in prose. */
function commandsIn(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  const isPage = file.endsWith('.md');
  const code = isPage ? [...text.matchAll(/^```[^\n]*\n([^]*?)^```|`([^`\n]+)`/gm)].flat().join('\n') : text;
  const programs = isPage ? 'npx|npm|pnpm' : 'npx';
  return [...code.matchAll(new RegExp(`\\b(?:${programs})(?: +(?!#)[\\w@/.:=-]+)+`, 'g'))].map(([command]) => command);
}

/** The scripts of the page's own package and of the root. */
function scriptsFor(file: string): Set<string> {
  const folders = [dirname(file), '.'];
  return new Set(folders.flatMap((folder) => Object.keys(manifests.get(folder)?.scripts ?? {})));
}

/** The problem of a command; undefined if it works. */
function wrong(command: string, scripts: Set<string>): string | undefined {
  const [program, ...words] = command.split(/ +/);
  const [verb = '', ...names] = words.filter((word) => !word.startsWith('-'));
  if (program === 'npx') {
    const ours = published.find(({ name }) => name === verb);
    if (ours) return Object.keys(ours.bin ?? {}).length === 1 ? undefined : 'has to have one command for npx';
    return !/team-?booking/.test(verb) && known.has(verb)
      ? undefined
      : 'is no package of ours, and none that we depend on';
  }
  if (/^(install|i|add)$/.test(verb)) {
    const stranger = names.find((name) => !known.has(name));
    return stranger && `installs ${stranger}, which is no package of ours, and none that we depend on`;
  }
  const script = verb === 'run' ? names[0]! : verb;
  if (scripts.has(script)) return undefined;
  // pnpm runs the binaries of dependencies, too.
  if (program === 'pnpm' && existsSync(join(root, 'node_modules/.bin', script))) return undefined;
  return 'is no script';
}

test('every command in a page names an existing package or script', () => {
  const found = pages.flatMap((file) => commandsIn(file).map((command) => ({ file, command })));
  assert.ok(found.length > 20, `${found.length} commands are found`);
  const problems = found.flatMap(({ file, command }) => {
    const problem = wrong(command, scriptsFor(file));
    return problem === undefined ? [] : `${file}: ${command}: ${problem}`;
  });
  assert.deepEqual(problems, []);
});

test('commands that do not work are detected', () => {
  const scripts = new Set(['start']);
  for (const command of ['npx team-booking', 'npx nobody', 'npm install nobody', 'npm run nothing', 'pnpm nothing']) {
    assert.notEqual(wrong(command, scripts), undefined, command);
  }
  for (const command of ['npx @team-booking/conformance http://x', 'npm install --save-dev msw', 'npm start']) {
    assert.equal(wrong(command, scripts), undefined, command);
  }
});
