import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { union } from '@team-booking/core/intervals';
import { connect, type CalendarSource } from '../connect.ts';
import { readBusy } from '../icalendar/read-busy.ts';
import { USER, basic } from './test/caldav-place.ts';
import { DAVICAL_HOME, startDavical } from './test/davical.ts';
import { makeCalendar } from './test/make-calendar.ts';
import { objectsIn } from './test/objects-in.ts';
import { startRadicale } from './test/radicale.ts';
import { startXandikos } from './test/xandikos.ts';

// Every calendar of the tests says the same from a file, from a feed and from two servers, as far as these take it at all.

const FOLDERS = ['../../../../test/calendars/cases/', '../../../server/src/demo/calendars/'].map(
  (path) => new URL(path, import.meta.url),
);
const FILES = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.ics'))
    .map((name) => new URL(name, folder)),
);
const textOf = (url: URL): string => readFileSync(url, 'utf8');
const nameOf = (url: URL): string => url.pathname.split('/').at(-1)!;

const SERVERS = { Radicale: await startRadicale(), Xandikos: await startXandikos(), DAViCal: await startDavical() };
const feeds = createServer((request, response) => {
  const found = FILES.find((file) => `/${nameOf(file)}` === request.url);
  response.writeHead(found ? 200 : 404, { 'Content-Type': 'text/calendar' }).end(found && readFileSync(found));
}).listen(0, '127.0.0.1');
await once(feeds, 'listening');
after(async () => {
  feeds.closeAllConnections();
  feeds.close();
  await Promise.all(Object.values(SERVERS).map((server) => server.close()));
});

const one = (text: string, name: string): string | undefined =>
  new RegExp(`^X-CASE-${name}:(.*?)\r?$`, 'm').exec(text)?.[1];

/** The range and the zone that a file is read in: a case says it. */
function optionsFor(text: string) {
  return {
    from: Date.parse(one(text, 'FROM') ?? '2010-01-01T00:00:00Z'),
    to: Date.parse(one(text, 'TO') ?? '2028-01-01T00:00:00Z'),
    hostTimeZone: one(text, 'ZONE') ?? 'Europe/Berlin',
  };
}

/** Busy time, or what is wrong, by its code. */
async function readFrom(source: CalendarSource, text: string): Promise<readonly number[] | string> {
  const { from, to, hostTimeZone } = optionsFor(text);
  const connector = connect(source, { hostTimeZone, sources: { allowAddress: () => true } });
  const answer = await connector.read({ from, to, since: null });
  if (!answer.ok) return answer.problem.code;
  assert.ok(answer.changed);
  return [...answer.busy];
}

function expectedOf(text: string): readonly number[] | string {
  const read = readBusy(text, optionsFor(text));
  // Where a calendar says nothing, nobody is offered.
  return read.ok ? [...union([...read.busy, ...read.unknown])] : read.problem.code;
}

test('every file is read alike from a file and from a feed', async () => {
  assert.ok(FILES.length > 60);
  const { port } = feeds.address() as AddressInfo;
  for (const file of FILES) {
    const text = textOf(file);
    const expected = expectedOf(text);
    assert.deepEqual(await readFrom({ kind: 'file', path: fileURLToPath(file) }, text), expected, nameOf(file));
    const feed = { kind: 'feed', url: `http://127.0.0.1:${port}/${nameOf(file)}` } as const;
    assert.deepEqual(await readFrom(feed, text), expected, nameOf(file));
  }
});

/** Files that a server keeps as something else, and what is read then: a problem, which closes the calendar, or what the server has made of it. */
type Otherwise = Readonly<Record<string, 'unreadable-date' | 'unreadable-recurrence' | 'mended'>>;

/** How many files a server does not take, among them three without events, and what it changes in others before we see it. */
const KNOWN: Readonly<Record<keyof typeof SERVERS, { readonly refused: number; readonly otherwise: Otherwise }>> = {
  Radicale: {
    refused: 26,
    // It describes the zone that the calendar leaves open.
    otherwise: { 'bst-undescribed.ics': 'mended' },
  },
  Xandikos: {
    refused: 5,
    otherwise: {
      // It drops what stands before the rule.
      'badRRULE.ics': 'mended',
      // It keeps `None` where it does not understand a value.
      'date-with-dashes.ics': 'unreadable-date',
      'duration-days-behind-t.ics': 'unreadable-date',
      'duration-two-ts.ics': 'unreadable-date',
      'time-without-seconds.ics': 'unreadable-date',
      'until-with-dashes.ics': 'unreadable-recurrence',
    },
  },
  DAViCal: { refused: 4, otherwise: {} },
};

for (const [name, { refused, otherwise }] of Object.entries(KNOWN)) {
  test(`${name}: every file that it takes is read as it is from the file, or not at all`, async () => {
    const server = SERVERS[name as keyof typeof SERVERS];
    const home = name === 'DAViCal' ? DAVICAL_HOME : `/${USER.username}/`;
    const notTaken: string[] = [];
    for (const [index, file] of FILES.entries()) {
      const text = textOf(file);
      const url = await makeCalendar(server, `${home}file-${index}/`);
      if (!(await takes(url, objectsIn(text)))) {
        notTaken.push(nameOf(file));
        continue;
      }
      const found = await readFrom({ kind: 'caldav', url, ...USER }, text);
      const how = otherwise[nameOf(file)];
      if (how === 'mended') assert.ok(typeof found !== 'string' && found.length > 0, nameOf(file));
      else assert.deepEqual(found, how ?? expectedOf(text), nameOf(file));
    }
    assert.equal(notTaken.length, refused, notTaken.join(' '));
  });
}

/** Puts objects into a calendar. @returns whether the server has taken and kept all of them, and there were any */
async function takes(url: string, objects: readonly string[]): Promise<boolean> {
  const authorization = basic(USER.username, USER.password);
  const headers = { authorization, 'content-type': 'text/calendar; charset=utf-8' };
  const taken = await Promise.all(
    objects.map(async (body, i) => {
      const put = await fetch(`${url}${i}.ics`, { method: 'PUT', headers, body });
      // Xandikos says so of some that are gone then.
      return put.ok && (await fetch(`${url}${i}.ics`, { headers: { authorization } })).ok;
    }),
  );
  return taken.length > 0 && taken.every(Boolean);
}
