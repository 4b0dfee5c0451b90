import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const sources = join(root, 'test/frameworks');
const folder = join(root, '.cache/frameworks');
const LONGEST = 10 * 60_000;

/** What a framework's project is checked and built with. */
export interface Project {
  readonly name: string;
  /** The framework's own type checker; none for a page without types. */
  readonly check?: readonly string[];
  /** Whether it is rendered on a server first. */
  readonly isRendered?: boolean;
}

/** Packs the packages as they would be published, and installs the projects, each with them in place of the registry's. */
export function install(): void {
  mkdirSync(join(folder, 'packs'), { recursive: true });
  const keep = new Set(['node_modules', 'packs']);
  for (const name of readdirSync(folder))
    if (!keep.has(name) && !isProject(name)) rmSync(join(folder, name), { recursive: true });
  cpSync(sources, folder, { recursive: true });
  for (const name of ['contract', 'core', 'sdk', 'words', 'element']) {
    const output = run(
      'pnpm',
      ['pack', '--pack-destination', join(folder, 'packs')],
      join(root, 'packages', name),
    ).output;
    const [tarball] = /team-booking-[\w.-]+\.tgz/.exec(output)!;
    renameSync(join(folder, 'packs', tarball), join(folder, 'packs', `${name}.tgz`));
  }
  const { status, output } = run('pnpm', [
    'install',
    '--no-frozen-lockfile',
    '--prefer-offline',
    '--reporter=append-only',
  ]);
  if (status !== 0) throw new Error(`The projects could not be installed:\n${output}`);
}

/** The lines of a project's type checker that tell of errors. */
export function errorsOf({ name, check = [] }: Project): string[] {
  const { status, output } = runBin(name, check);
  const lines = output.split('\n').filter((line) => /\berror\b/i.test(line) && /\.\w+\W+\d/.test(line));
  if (status !== 0 && lines.length === 0) throw new Error(`${check.join(' ')} failed:\n${output}`);
  return lines;
}

/** Builds a project, with what its server renders in its page. Returns the folder of the built page. */
export function build({ name, isRendered }: Project): string {
  const own = join(folder, name);
  const vite = (...args: string[]) => {
    const { status, output } = runBin(name, ['vite', 'build', '--logLevel', 'warn', ...args]);
    if (status !== 0) throw new Error(`${name} could not be built:\n${output}`);
  };
  if (name === 'angular') runBin(name, ['ngc', '-p', '.']);
  vite();
  if (isRendered) {
    const server = ['tsx', 'ts'].map((type) => `src/server.${type}`).find((file) => existsSync(join(own, file)))!;
    vite('--ssr', server, '--outDir', 'server');
    const print = `import { render } from './server/server.js'; process.stdout.write(await render());`;
    const { status, output } = run(process.execPath, ['--input-type=module', '-e', print], own);
    if (status !== 0) throw new Error(`${name} could not be rendered on a server:\n${output}`);
    const page = join(own, 'dist/index.html');
    const html = readFileSync(page, 'utf8').replace(/(<div id="app">)/, `$1${output.replaceAll('$', '$$$$')}`);
    writeFileSync(page, html);
  }
  return join(own, 'dist');
}

const isProject = (name: string) => existsSync(join(sources, name, 'package.json'));

function runBin(project: string, [bin, ...args]: readonly string[]): { status: number | null; output: string } {
  return run(join(folder, project, 'node_modules/.bin', bin!), args, join(folder, project));
}

function run(command: string, args: readonly string[], cwd = folder): { status: number | null; output: string } {
  // As with a page author's own command, without what this runner is started with.
  const { NODE_OPTIONS: _, NODE_ENV: _env, ...env } = process.env;
  const done = spawnSync(command, args, { cwd, encoding: 'utf8', timeout: LONGEST, env: { ...env, CI: 'true' } });
  return { status: done.status, output: `${done.error?.message ?? ''}${done.stdout}${done.stderr}` };
}
