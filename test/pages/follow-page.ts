import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text as read } from 'node:stream/consumers';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { CURL } from '../run/curl.ts';
import { need } from '../run/programs.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Ends what a block prints. */
const END = '-- end of a block --';

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Whether something printed is what the page says, `…` standing for anything within a line. */
function isShown(shown: string, printed: string): boolean {
  const parts = shown.split('…').map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  return new RegExp(`^${parts.join('.*')}$`).test(printed);
}

/** Tests that follow a page of `docs` from an empty folder. Its blocks are commands, each with what it prints right after it, if anything. */
export function followPage(name: string): void {
  const page = readFileSync(join(root, 'docs', name), 'utf8');
  const steps = [...page.matchAll(/^```sh\n([^]*?)^```$(?:\n\n^```text\n([^]*?)^```$)?/gm)].map(([, code, shown]) => ({
    code: code!,
    shown: shown ?? '',
  }));

  test('every block of the page is one of commands that is run, or of what it prints', () => {
    const fences = page.match(/^```.*$/gm) ?? [];
    const blocks = steps.flatMap(({ shown }) => (shown === '' ? ['```sh', '```'] : ['```sh', '```', '```text', '```']));
    assert.deepEqual(fences, blocks);
    assert.ok(steps.filter(({ shown }) => shown !== '').length > 5);
  });

  test('who follows the page from an empty folder sees what it says', { timeout: 300_000 }, async (t) => {
    need(CURL);
    const folder = mkdtempSync(join(tmpdir(), 'team-booking-page-'));
    const bin = join(folder, 'bin');
    mkdirSync(bin);
    const command = join(bin, 'team-booking');
    const node = `'${process.execPath}' --conditions=source --disable-warning=ExperimentalWarning`;
    writeFileSync(command, `#!/bin/sh\nexec ${node} '${join(root, 'packages/server/src/main.ts')}' "$@"\n`);
    chmodSync(command, 0o755);

    const port = await freePort();
    const onPort = (text: string) => text.replaceAll('4300', String(port));
    const script = steps.map(({ code }) => `${onPort(code)}\necho '${END}'\n`).join('');
    const shell = spawn('bash', ['-euo', 'pipefail', '-c', script], {
      cwd: folder,
      env: { ...process.env, PATH: `${bin}:${process.env['PATH']}`, PORT: String(port), LOG_LEVEL: 'warn' },
      stdio: ['ignore', 'pipe', 'pipe'],
      // A group of its own, so that a page that fails leaves no server.
      detached: true,
    });
    t.after(async () => {
      try {
        process.kill(-shell.pid!, 'SIGKILL');
      } catch {
        // All of it has ended.
      }
      rmSync(folder, { recursive: true, force: true });
    });
    const [out, err, [code]] = await Promise.all([read(shell.stdout), read(shell.stderr), once(shell, 'exit')]);

    const printed = out.split(`${END}\n`);
    for (const [i, step] of steps.entries()) {
      assert.ok(
        isShown(onPort(step.shown), printed[i] ?? ''),
        `after\n${step.code}\nthe page says\n${step.shown}\nand this was printed\n${printed[i]}\n${err}`,
      );
    }
    assert.equal(code, 0, err);
  });
}
