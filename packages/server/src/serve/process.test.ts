import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../main.ts', import.meta.url));
const root = mkdtempSync(join(tmpdir(), 'team-booking-process-'));
const children = new Set<ChildProcess>();
after(() => {
  for (const child of children) child.kill('SIGKILL');
  rmSync(root, { recursive: true, force: true });
});

/** The command in a process of its own. */
class Run {
  readonly child: ChildProcess;
  out = '';
  err = '';
  readonly ended: Promise<{ code: number | null; signal: string | null }>;

  constructor(args: readonly string[], environment: Record<string, string> = {}) {
    const { PATH = '', HOME = '' } = process.env;
    this.child = spawn(
      process.execPath,
      ['--conditions=source', '--disable-warning=ExperimentalWarning', main, ...args],
      {
        env: { PATH, HOME, ...environment },
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    children.add(this.child);
    this.child.stdout?.on('data', (chunk: Buffer) => void (this.out += chunk.toString()));
    this.child.stderr?.on('data', (chunk: Buffer) => void (this.err += chunk.toString()));
    this.ended = once(this.child, 'close').then(([code, signal]) => {
      children.delete(this.child);
      return { code: code as number | null, signal: signal as string | null };
    });
  }

  /** Waits until it is ready, or ends. */
  async ready(): Promise<URL> {
    const found = () => /^team-booking: ready at (http:\/\/\S+)$/m.exec(this.out)?.[1];
    while (!found() && this.child.exitCode === null) {
      await Promise.race([once(this.child.stdout!, 'data'), this.ended]);
    }
    const url = found();
    assert.ok(url, `It ended before it was ready:\n${this.out}${this.err}`);
    return new URL(url);
  }
}

const demo = (name: string, ...more: string[]) =>
  new Run(['serve', '--demo', '--port', '0', '--data', join(root, name), ...more]);

/** A request whose head is sent and whose body is not. */
async function halfSent(url: URL, body: string): Promise<{ socket: Socket; finish(): void; answer: Promise<string> }> {
  const socket = connect(Number(url.port), url.hostname);
  await once(socket, 'connect');
  const head = [
    'POST /api/bookings HTTP/1.1',
    `Host: ${url.host}`,
    'Content-Type: application/json',
    'Idempotency-Key: half-sent-request',
    `Content-Length: ${body.length}`,
    'Expect: 100-continue',
  ];
  socket.write(`${head.join('\r\n')}\r\n\r\n`);
  const [first] = (await once(socket, 'data')) as [Buffer];
  assert.match(first.toString(), /^HTTP\/1\.1 100/);
  let answer = '';
  socket.on('data', (chunk: Buffer) => void (answer += chunk.toString()));
  return {
    socket,
    finish: () => void socket.write(body),
    answer: once(socket, 'close').then(() => answer),
  };
}

test('it says where it is and what can be booked, and SIGTERM lets it answer what is in flight before it ends with 0', async () => {
  const run = demo('graceful');
  const url = await run.ready();
  assert.match(run.out, /Talk to a product specialist +http:\/\/127\.0\.0\.1:\d+\/talk-to-a-specialist\n/);
  assert.match(run.out, /Press Ctrl-C to stop\n$/);
  assert.equal((await fetch(new URL('/health', url))).status, 200);
  assert.equal(statSync(join(root, 'graceful/team-booking.sqlite')).mode & 0o077, 0);

  const request = await halfSent(url, '{"bookingType":"ask-ada"}');
  run.child.kill('SIGTERM');
  while (!run.out.includes('stopping (SIGTERM)')) await once(run.child.stdout!, 'data');
  await assert.rejects(fetch(new URL('/health', url)), 'nothing new is taken');
  request.finish();
  assert.match(await request.answer, /^HTTP\/1\.1 422 [^]*"code":"invalid"/);
  assert.deepEqual(await run.ended, { code: 0, signal: null });
  assert.equal(run.err, '');
});

test('whoever insists does not wait for what is in flight', async () => {
  const run = demo('impatient');
  const request = await halfSent(await run.ready(), '{"bookingType":"ask-ada"}');
  request.socket.on('error', () => undefined);
  run.child.kill('SIGINT');
  while (!run.out.includes('stopping (SIGINT)')) await once(run.child.stdout!, 'data');
  const insisting = setInterval(() => run.child.kill('SIGINT'), 100);
  assert.deepEqual(await run.ended, { code: 130, signal: null });
  clearInterval(insisting);
});

test('a port in use is one line with the remedy, and exit code 1', async () => {
  const first = demo('first');
  const { port } = await first.ready();
  const second = new Run(['serve', '--demo', '--data', join(root, 'second')], { PORT: port });
  assert.equal((await second.ended).code, 1);
  assert.match(
    second.err,
    new RegExp(`^team-booking: Port ${port} of 127\\.0\\.0\\.1 is in use\\. .*set PORT to another one.*\\n$`),
  );
  assert.equal(second.out, '');
  first.child.kill('SIGTERM');
  assert.equal((await first.ended).code, 0);
});

test('what keeps it from starting is one line with the remedy, and exit code 1', async () => {
  writeFileSync(join(root, 'file'), '');
  const folder = new Run(['serve', '--demo', '--data', join(root, 'file/data')]);
  const newer = join(root, 'newer');
  const made = demo('newer');
  await made.ready();
  made.child.kill('SIGTERM');
  await made.ended;
  const database = new DatabaseSync(join(newer, 'team-booking.sqlite'));
  database.exec('PRAGMA user_version = 999');
  database.close();
  const future = demo('newer');

  assert.equal((await folder.ended).code, 1);
  assert.match(folder.err, /^team-booking: The data folder \S+ cannot be used \(ENOTDIR\)\. Set DATA_DIR to [^\n]+\n$/);
  assert.equal((await future.ended).code, 1);
  assert.match(
    future.err,
    /^team-booking: The database has schema 999, [^\n]+\. Start the newer version of the server, [^\n]+\.\n$/,
  );
});
