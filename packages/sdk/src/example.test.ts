import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { httpHandler } from '@team-booking/contract/http';
import { surfaceOf } from './surface/index.ts';
import { memoryBackend, sampleBookingType, sampleHosts, type MemoryBackend } from './testing/index.ts';

const FOLDER = fileURLToPath(new URL('..', import.meta.url));
const NOW = Date.parse('2026-12-01T10:00:00Z');

const run = promisify(execFile);

/** Runs code in a Node of its own, with nothing preloaded but a fetch that reaches the backend as book.example. */
async function runBare(code: string): Promise<{ output: string; backend: MemoryBackend }> {
  const backend = memoryBackend({ bookingType: sampleBookingType(), hosts: sampleHosts(), now: () => NOW });
  const handle = httpHandler(surfaceOf(backend), { base: '/api' });
  const server = createServer((request, response) => {
    void (async () => {
      const { method = '', headers, url } = request;
      const body = method === 'POST' ? await text(request) : null;
      const answer = await handle(
        new Request(`https://book.example${url}`, { method, headers: headers as Record<string, string>, body }),
      );
      response.writeHead(answer.status, [...answer.headers].flat()).end(await answer.text());
    })();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const stub = `const { fetch } = globalThis;
    globalThis.fetch = (url, init) => fetch(url.replace('https://book.example', '${origin}'), init);
    Date.now = () => ${NOW};`;
  try {
    const { stdout } = await run(
      process.execPath,
      [
        '--conditions=source',
        `--import=data:text/javascript,${encodeURIComponent(stub)}`,
        '--input-type=module-typescript',
        '--eval',
        code,
      ],
      { cwd: FOLDER, env: { ...process.env, NODE_OPTIONS: '', TZ: 'UTC' } },
    );
    return { output: stdout, backend };
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

/** The code blocks of a README that import the SDK. */
async function snippets(readme: string): Promise<string[]> {
  const found = (await readFile(new URL(readme, import.meta.url), 'utf8')).matchAll(/^```ts\n(.*?)^```/gms);
  return [...found].map(([, code = '']) => code).filter((code) => code.includes("from '@team-booking/sdk'"));
}

test('the example books in a bare Node, in ten lines at most', async () => {
  const code = await readFile(new URL('../example/book.ts', import.meta.url), 'utf8');
  assert.ok(code.trim().split('\n').length <= 10);
  const { output, backend } = await runBare(code);
  assert.equal(output, 'Booked for 2026-12-01T12:00: https://book.example/intro-call/manage/b1\n');
  assert.equal(backend.bookings[0]!.start, '2026-12-01T12:00:00Z');
});

test('both READMEs show the example as it is', async () => {
  const example = await readFile(new URL('../example/book.ts', import.meta.url), 'utf8');
  for (const readme of ['../README.md', '../../../README.md'])
    assert.ok((await snippets(readme)).includes(example), readme);
});

test('every block of the READMEs runs in a bare Node as it is printed', async () => {
  const all = [...(await snippets('../README.md')), ...(await snippets('../../../README.md'))];
  assert.ok(all.length >= 3);
  for (const code of all) {
    const { output, backend } = await runBare(code);
    assert.ok(output.includes('pick') || backend.bookings.length === 1, code);
  }
});

test('without Temporal, client and flow name the remedy', async () => {
  for (const last of [
    "await createClient(options).slots({ from: '2026-12-07', to: '2026-12-08' })",
    'createFlow(options)',
  ]) {
    const code = `import { createClient, createFlow, http } from '@team-booking/sdk';
      const options = { backend: http('https://book.example/api'), slug: 'intro-call', timeZone: 'Europe/Berlin' };
      try { ${last} } catch (error) { console.log(error.message) }`;
    const { output } = await runBare(code);
    assert.match(output, /^Temporal is missing.*temporal-polyfill/, last);
  }
});
