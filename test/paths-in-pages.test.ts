import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).split('\0').filter(Boolean);
const pages = tracked.filter((file) => file.endsWith('.md') && !file.startsWith('.'));

/** Relative paths of a folder (with its slash) or a source, and whatever begins with a folder of ours. */
const PATH = /^\w[\w./-]*(\/|\w\.(ts|mjs|json|md))$|^\.?(src|packages|test|docs|examples|ci)\/[\w./-]+$/;
/** A reader's files, what a command writes, and Cal.com's repository. */
const ELSEWHERE =
  /^(team\.json|my-page\.ts|histories\.json|custom-elements\.json|web-types\.json|public\/|docs\/api-reference\/v2\/)$|^dist\//;

/** The paths of a page that lead nowhere. A path in code begins at the root, or anywhere in the page's package. */
function broken(page: string, text: string): string[] {
  const [home = ''] = /^(packages|examples)\/[^/]+\//.exec(page) ?? [];
  const near = tracked.filter((file) => file.startsWith(home)).map((file) => `/${file}/`);
  const prose = text.replaceAll(/^```[^]*?^```/gm, '');
  const links = [...prose.matchAll(/\]\(([^)#:]+)(#[^)]*)?\)/g)].map(([, link]) => posix.join(dirname(page), link!));
  const codes = [...prose.replaceAll(/\[[^\]]*\]\(/g, '').matchAll(/`([^`\n]+)`/g)].map(([, code]) => code!);
  const leads = (path: string) => tracked.some((file) => `${file}/`.startsWith(path.replace(/\/?$/, '/')));
  const isNear = (path: string) => near.some((file) => file.includes(`/${path.replace(/\/?$/, '/')}`));
  return [...codes.filter((path) => PATH.test(path) && !ELSEWHERE.test(path) && !isNear(path)), ...links].filter(
    (path) => !leads(path),
  );
}

test('every path in a page leads to a file or a folder', () => {
  const found = pages.flatMap((page) =>
    broken(page, readFileSync(join(root, page), 'utf8')).map((path) => `${page}: ${path}`),
  );
  assert.deepEqual(found, []);
});

test('paths that lead nowhere are found', () => {
  const text = 'In `src/nothing`, `test/run/`, `main.ts`, `gone.ts` and [there](../gone.md), [here](README.md#top).';
  assert.deepEqual(broken('packages/server/README.md', text), ['src/nothing', 'gone.ts', 'packages/gone.md']);
});
