import assert from 'node:assert/strict';
import type { LookupAddress, LookupAllOptions } from 'node:dns';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import type { CalendarProblem } from '../problem.ts';
import { readSource, type SourceOptions, type SourceReading } from './read-source.ts';
import { requestWith } from '../net/request.ts';

const calendar = 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n';
const loopback = { allowAddress: (address: string) => address === '127.0.0.1' };

async function serve(context: TestContext, listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  context.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const feed = (url: string, options: SourceOptions = loopback): Promise<SourceReading> =>
  readSource({ kind: 'feed', url }, options);

async function text(reading: Promise<SourceReading>): Promise<string> {
  const result = await reading;
  assert.ok(result.ok && result.changed, result.ok ? 'unchanged' : result.problem.message);
  return result.text;
}

async function problem(reading: Promise<SourceReading>): Promise<CalendarProblem> {
  const result = await reading;
  assert.ok(!result.ok);
  return result.problem;
}

test('a feed is fetched, and its unchanged calendar not sent twice', async (context) => {
  const seen: (string | undefined)[] = [];
  const origin = await serve(context, (request, response) => {
    seen.push(request.headers['if-none-match']);
    if (request.headers['if-none-match'] === '"1"') response.writeHead(304).end();
    else response.writeHead(200, { etag: '"1"', 'last-modified': 'Sat, 21 Nov 2026 00:00:00 GMT' }).end(calendar);
  });
  const first = await feed(`${origin}/me.ics`);
  assert.deepEqual(first, {
    ok: true,
    changed: true,
    text: calendar,
    validators: { etag: '"1"', lastModified: 'Sat, 21 Nov 2026 00:00:00 GMT' },
  });
  assert.deepEqual(
    await feed(`${origin}/me.ics`, { ...loopback, validators: first.ok && first.changed ? first.validators : {} }),
    { ok: true, changed: false },
  );
  assert.deepEqual(seen, [undefined, '"1"']);
});

test('compressed feeds are read in each coding of the request', async (context) => {
  const codings = { gzip: gzipSync, deflate: deflateSync, br: brotliCompressSync };
  for (const [coding, compress] of Object.entries(codings)) {
    const origin = await serve(context, (request, response) => {
      assert.match(request.headers['accept-encoding'] ?? '', new RegExp(coding));
      response.writeHead(200, { 'content-encoding': coding }).end(compress(calendar));
    });
    assert.equal(await text(feed(origin)), calendar, coding);
  }
});

test('a small answer that unpacks into a huge one is stopped at the limit', async (context) => {
  const origin = await serve(context, (_, response) =>
    response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(20_000_000))),
  );
  const found = await problem(feed(origin, { ...loopback, bytes: 100_000 }));
  assert.equal(found.code, 'too-large');
  assert.match(found.message, /127\.0\.0\.1:\d+ has more than 100000 bytes/);
});

test('a broken compressed answer is a failure', async (context) => {
  const origin = await serve(context, (_, response) =>
    response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(calendar).subarray(0, 20)),
  );
  assert.equal((await problem(feed(origin))).code, 'unreachable');
});

test('an answer without end is stopped at the limit', async (context) => {
  const origin = await serve(context, (_, response) => {
    const more = (): void => {
      while (!response.destroyed && response.write('X'.repeat(65_536)));
      if (!response.destroyed) response.once('drain', more);
    };
    more();
  });
  assert.equal((await problem(feed(origin, { ...loopback, bytes: 1_000_000 }))).code, 'too-large');
});

test('a feed that is slow to begin or slow to end is given up in time', async (context) => {
  const silent = await serve(context, () => undefined);
  const trickling = await serve(context, (_, response) => {
    const timer = setInterval(() => response.write('.'), 20);
    response.once('close', () => clearInterval(timer));
  });
  for (const origin of [silent, trickling]) {
    const began = performance.now();
    const found = await problem(feed(origin, { ...loopback, milliseconds: 200 }));
    assert.equal(found.code, 'timeout');
    assert.ok(performance.now() - began < 5000);
  }
});

test('redirects are followed, relative ones too, but not round and round', async (context) => {
  const origin = await serve(context, ({ url = '' }, response) => {
    const hop = Number(url.slice(1));
    if (url === '/end') response.end(calendar);
    else if (hop > 0) response.writeHead(302, { location: hop === 1 ? 'end' : String(hop - 1) }).end();
    else response.writeHead(301, { location: '/loop' }).end();
  });
  assert.equal(await text(feed(`${origin}/5`)), calendar);
  assert.equal((await problem(feed(`${origin}/6`))).code, 'too-many-redirects');
  assert.equal((await problem(feed(`${origin}/loop`))).code, 'too-many-redirects');
});

test('private addresses are barred unless allowed, however they are written', async (context) => {
  const origin = await serve(context, (_, response) => response.end(calendar));
  const { port } = new URL(origin);
  for (const host of [
    '127.0.0.1',
    'localhost',
    '[::1]',
    '[::ffff:127.0.0.1]',
    '2130706433',
    '0x7f.1',
    '10.0.0.1',
    '169.254.169.254',
  ]) {
    const found = await problem(feed(`http://${host}:${port}/`, {}));
    assert.equal(found.code, 'private-address', host);
    assert.match(found.remedy, /allow private addresses/);
  }
  assert.equal(await text(feed(origin, { allowAddress: () => true })), calendar);
});

test('every hop of a redirect is checked', async (context) => {
  for (const location of [
    'http://169.254.169.254/latest/meta-data',
    'http://127.0.0.2/',
    'http://[::1]/',
    '//10.0.0.1/x',
  ]) {
    const origin = await serve(context, (_, response) => response.writeHead(302, { location }).end());
    assert.equal((await problem(feed(origin))).code, 'private-address', location);
  }
  const elsewhere = await serve(context, (_, response) =>
    response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  );
  assert.equal((await problem(feed(elsewhere))).code, 'bad-address');
});

test('a name is checked by the addresses that are connected to, all of them', async (context) => {
  const origin = await serve(context, (_, response) => response.end(calendar));
  const { port } = new URL(origin);
  const names: Record<string, LookupAddress[]> = {
    'inside.example': [{ address: '127.0.0.1', family: 4 }],
    'half.example': [
      { address: '93.184.215.14', family: 4 },
      { address: '10.0.0.1', family: 4 },
    ],
    'six.example': [{ address: '::ffff:10.0.0.1', family: 6 }],
  };
  const asked: string[] = [];
  const resolve = (
    name: string,
    _: LookupAllOptions,
    answer: (error: Error | null, addresses: LookupAddress[]) => void,
  ): void => {
    asked.push(name);
    answer(null, names[name] ?? []);
  };
  const request = requestWith(resolve as Parameters<typeof requestWith>[0]);
  for (const name of Object.keys(names)) {
    assert.equal((await problem(feed(`http://${name}:${port}/`, { request }))).code, 'private-address', name);
  }
  // Allowed, the address just checked is the one connected to: nobody is asked twice.
  asked.length = 0;
  assert.equal(await text(feed(`http://inside.example:${port}/`, { ...loopback, request })), calendar);
  assert.deepEqual(asked, ['inside.example']);
});

test('answers that are no calendar are failures that name host and status, never the secret path', async (context) => {
  for (const [status, code] of [
    [404, 'refused'],
    [401, 'refused'],
    [410, 'refused'],
    [204, 'refused'],
    [304, 'refused'],
    [429, 'asked-too-often'],
    [500, 'unreachable'],
    [503, 'unreachable'],
  ] as const) {
    const origin = await serve(context, (_, response) => response.writeHead(status).end());
    const found = await problem(feed(`${origin.replace('//', '//ada:pass@')}/private-5ecret/basic.ics`));
    assert.equal(found.code, code, String(status));
    assert.match(found.message, new RegExp(`^The calendar at 127\\.0\\.0\\.1:\\d+ answers ${status}\\.$`));
  }
});

test('a connection that is refused or cut is a failure', async (context) => {
  const cut = await serve(context, (_, response) => {
    response.writeHead(200, { 'content-length': '100' });
    response.write('BEGIN:VCALENDAR', () => response.destroy());
  });
  assert.equal((await problem(feed(cut))).code, 'unreachable');
  const gone = createServer().listen(0, '127.0.0.1');
  await once(gone, 'listening');
  const { port } = gone.address() as AddressInfo;
  gone.close();
  assert.match((await problem(feed(`http://127.0.0.1:${port}/`))).message, /cannot be reached \(ECONNREFUSED\)/);
});

test('credentials in an address are sent to its host, not to where it redirects', async (context) => {
  const seen: (string | undefined)[] = [];
  const second = await serve(context, (request, response) => {
    seen.push(request.headers.authorization);
    response.end(calendar);
  });
  const first = await serve(context, (request, response) => {
    seen.push(request.headers.authorization);
    response.writeHead(307, { location: second }).end();
  });
  assert.equal(await text(feed(first.replace('//', '//ada:p%40ss@'))), calendar);
  assert.deepEqual(seen, [`Basic ${btoa('ada:p@ss')}`, undefined]);
});

test('webcal means https, and other schemes mean nothing', async () => {
  const asked: string[] = [];
  const request = (url: URL): Promise<never> => {
    asked.push(url.href);
    return Promise.reject(new Error('enough'));
  };
  assert.equal((await problem(feed('webcal://calendar.example/me.ics', { request }))).code, 'unreachable');
  assert.deepEqual(asked, ['https://calendar.example/me.ics']);
  for (const url of ['file:///etc/passwd', 'ftp://example.com/x', 'javascript:alert(1)', 'not an address', '']) {
    assert.equal((await problem(feed(url))).code, 'bad-address', url);
  }
});

test('a file is read, with or without a byte order mark, and within its limit', async (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'calendar-'));
  context.after(() => rmSync(folder, { recursive: true }));
  const file = (name: string, options?: SourceOptions): Promise<SourceReading> =>
    readSource({ kind: 'file', path: join(folder, name) }, options);
  writeFileSync(join(folder, 'a.ics'), calendar);
  writeFileSync(join(folder, 'b.ics'), `\uFEFF${calendar}`, 'utf16le');
  assert.equal(await text(file('a.ics')), calendar);
  assert.equal(await text(file('b.ics')), calendar);
  assert.equal((await problem(file('a.ics', { bytes: 10 }))).code, 'too-large');
  assert.equal((await problem(file('missing.ics'))).message, 'The calendar "missing.ics" cannot be read (ENOENT).');
  assert.equal((await problem(file('.'))).code, 'unreadable-file');
});
