import assert from 'node:assert/strict';
import type { LookupAddress, LookupAllOptions } from 'node:dns';
import { test, type TestContext } from 'node:test';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { createCalendarReader } from '../calendar-reader.ts';
import type { CalendarSource } from '../connect.ts';
import { requestWith, type Request } from '../net/request.ts';
import { parseThread } from '../parsing/parse-thread.ts';
import { endlessly, serveHttp, serveSockets } from './serve.ts';

const NOW = Date.parse('2027-03-01T08:00:00Z');
const FINE =
  'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART:20270302T090000Z\r\nDURATION:PT1H\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n';
const eventWith = (...lines: readonly string[]) =>
  ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'UID:1', 'DTSTART:20230101T000000Z', 'DURATION:PT1H', ...lines, 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n'); // prettier-ignore
const upTo = (count: number) => Array.from({ length: count }, (_, i) => i).join(',');
const MIB = 1024 * 1024;

/**
 * Reads a hostile calendar beside one that is fine, as a server does. Checks that the fine one is read, that this thread goes on meanwhile, and
 * that time and memory are bounded.
 *
 * @returns the problem of the hostile one
 */
async function readBeside(t: TestContext, source: CalendarSource, request?: Request) {
  const thread = parseThread({ memory: 256 });
  t.after(() => thread.close());
  const fine = await serveHttp(t, (_, response) => response.end(FINE));
  const sources = { milliseconds: 1500, allowAddress: (address: string) => address === '127.0.0.1' };
  const reader = createCalendarReader({
    now: () => NOW,
    parse: thread.parse,
    sources: { ...sources, ...(request && { request }) },
  });
  const own = { calendar: 'work', hostTimeZone: 'UTC' };
  reader.setCalendars([
    { host: 'mallory', source, ...own },
    { host: 'ada', source: { kind: 'feed', url: `${fine}/ada.ics` }, ...own },
  ]);
  const before = process.memoryUsage.rss();
  let [peak, last, longest] = [before, performance.now(), 0];
  const sampling = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    peak = Math.max(peak, process.memoryUsage.rss());
  }, 10);
  const began = performance.now();
  await reader.refresh();
  clearInterval(sampling);
  await reader.stop();
  assert.ok(performance.now() - began < 20_000, 'it ends');
  assert.ok(peak - before < 700 * MIB, `${Math.round((peak - before) / MIB)} MiB more`);
  assert.ok(longest < 1500, `nothing else for ${Math.round(longest)} ms`);
  assert.equal(reader.hostBusy('ada').state, 'fresh');
  const mallory = reader.hostBusy('mallory');
  assert.ok(mallory.state === 'closed');
  return mallory.problem;
}

const feed = (url: string): CalendarSource => ({ kind: 'feed', url });
const caldav = (origin: string): CalendarSource => ({
  kind: 'caldav',
  url: `${origin}/calendar/`,
  username: 'mallory',
  password: '5ecret',
});

test('endless rules, and a million exceptions of one, close their host only', async (t) => {
  const rule = `RRULE:FREQ=DAILY;BYHOUR=${upTo(24)};BYMINUTE=${upTo(60)}`;
  const never = 'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30';
  const exceptions = Array.from({ length: 1_000_000 }, (_, i) => new Date(Date.UTC(2027, 2, 2) + i * 60_000));
  const dates = exceptions.map((date) => `${date.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`);
  for (const text of [
    eventWith(...Array.from({ length: 300 }, () => rule)),
    eventWith(...Array.from({ length: 20_000 }, () => never)),
    eventWith('RRULE:FREQ=MINUTELY', `EXDATE:${dates.join(',')}`),
  ]) {
    const origin = await serveHttp(t, (_, response) => response.end(text));
    const { code } = await readBeside(t, feed(origin));
    assert.match(code, /^(too-complex|too-many-occurrences|too-large|unreadable-(recurrence|line|event))$/);
  }
});

test('a small answer that unpacks into a huge one is stopped, in each coding', async (t) => {
  const huge = Buffer.alloc(200 * MIB, 'X');
  for (const [coding, pack] of [
    ['gzip', gzipSync],
    ['deflate', deflateSync],
    ['br', brotliCompressSync],
  ] as const) {
    // prettier-ignore
    const packed = pack(huge);
    const origin = await serveHttp(t, (_, response) => {
      response.writeHead(200, { 'content-encoding': coding }).end(packed);
    });
    assert.equal((await readBeside(t, feed(origin))).code, 'too-large', coding);
    assert.equal((await readBeside(t, caldav(origin))).code.length > 0, true, coding);
  }
});

test('headers that never end, by size or by time, and a body that trickles are given up', async (t) => {
  const huge = await serveSockets(t, (socket) => {
    socket.write('HTTP/1.1 200 OK\r\n');
    endlessly(socket, `X-Long: ${'x'.repeat(4000)}\r\n`);
  });
  const slow = await serveSockets(t, (socket) => {
    socket.write('HTTP/1.1 200 OK\r\n');
    const timer = setInterval(() => socket.write('X'), 50);
    socket.once('close', () => clearInterval(timer));
  });
  const trickling = await serveHttp(t, (_, response) => {
    const timer = setInterval(() => response.write('.'), 50);
    response.once('close', () => clearInterval(timer));
  });
  for (const source of [feed, caldav]) {
    assert.equal((await readBeside(t, source(huge))).code, 'unreachable');
    assert.equal((await readBeside(t, source(slow))).code, 'timeout');
  }
  assert.equal((await readBeside(t, feed(trickling))).code, 'timeout');
});

test('an answer of a calendar server that never ends, nests without end or defines entities is none', async (t) => {
  const head = '<?xml version="1.0"?><multistatus xmlns="DAV:">';
  const response = '<response><href>/a.ics</href><status>HTTP/1.1 404 Not Found</status></response>';
  const bomb = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><multistatus xmlns="DAV:">&b;</multistatus>`;
  const answers = {
    endless: (stream: NodeJS.WritableStream) => endlessly(stream, response),
    nested: (stream: NodeJS.WritableStream) => endlessly(stream, '<a>'),
    text: (stream: NodeJS.WritableStream) => endlessly(stream, 'x'.repeat(60_000)),
  };
  for (const [name, send] of Object.entries(answers)) {
    const origin = await serveHttp(t, (_, reply) => {
      reply.writeHead(207, { 'content-type': 'application/xml' });
      reply.write(head);
      send(reply);
    });
    assert.match((await readBeside(t, caldav(origin))).code, /^(too-large|bad-answer|timeout)$/, name);
  }
  const entities = await serveHttp(t, (_, reply) => void reply.writeHead(207).end(bomb));
  assert.equal((await readBeside(t, caldav(entities))).code, 'bad-answer');
});

test('a name that is public when it is checked and private after it leads nowhere', async (t) => {
  const inside: string[] = [];
  const origin = await serveHttp(t, ({ headers }, response) => {
    inside.push(headers.host ?? '');
    response.writeHead(302, { location: `http://turning.example:${new URL(origin).port}/again` }).end();
  });
  const answers = [['127.0.0.1'], ['10.0.0.1'], ['169.254.169.254']];
  let asked = 0;
  const resolve = (
    _name: string,
    _options: LookupAllOptions,
    answer: (error: Error | null, addresses: LookupAddress[]) => void,
  ): void => {
    const addresses = answers[asked] ?? ['10.0.0.1'];
    asked += 1;
    answer(
      null,
      addresses.map((address) => ({ address, family: 4 })),
    );
  };
  const request = requestWith(resolve as Parameters<typeof requestWith>[0]);
  const { code } = await readBeside(t, feed(`http://turning.example:${new URL(origin).port}/`), request);
  assert.equal(code, 'private-address');
  assert.equal(inside.length, 1, 'only the address that was allowed was connected to');
});

test('no redirect and no answer of a calendar server takes a password to another server, also not on the same machine', async (t) => {
  const stolen: (string | undefined)[] = [];
  const thief = await serveHttp(t, ({ headers }, response) => {
    stolen.push(headers.authorization);
    response.writeHead(404).end();
  });
  for (const status of [301, 302, 307, 308]) {
    const origin = await serveHttp(t, (_, response) => {
      response.writeHead(status, { location: `${thief}/calendar/` }).end();
    });
    await readBeside(t, caldav(origin));
    await readBeside(t, feed(origin.replace('//', '//mallory:5ecret@')));
  }
  assert.equal(stolen.length, 8);
  assert.deepEqual(new Set(stolen), new Set([undefined]));
});
