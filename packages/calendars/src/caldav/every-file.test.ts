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

const SERVERS = { Radicale: await startRadicale(), Xandikos: await startXandikos() };
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

/**
 * What a server makes something else of before we see it, or leaves out of what it finds in a time: single events with dates that it cannot read.
 * At least so many files have to be read alike; the others it refuses.
 */
const KNOWN = {
  // It describes the zone that the calendar leaves open.
  Radicale: { alike: 45, others: ['bst-undescribed.ics'] },
  Xandikos: {
    alike: 60,
    others: [
      'badRRULE.ics',
      'date-that-is-none.ics',
      'date-with-dashes.ics',
      'duration-days-behind-t.ics',
      'duration-two-ts.ics',
      'time-without-seconds.ics',
      'until-with-dashes.ics',
      'zone-behind-the-calendar.ics',
    ],
  },
} as const;

for (const [name, { alike, others }] of Object.entries(KNOWN)) {
  test(`${name}: every file that it takes is read alike`, async () => {
    const server = SERVERS[name as keyof typeof SERVERS];
    let same = 0;
    for (const [index, file] of FILES.entries()) {
      const text = textOf(file);
      const url = await makeCalendar(server, `/${USER.username}/file-${index}/`);
      if (!(await takes(url, objectsIn(text)))) continue;
      const found = await readFrom({ kind: 'caldav', url, ...USER }, text);
      if (JSON.stringify(found) === JSON.stringify(expectedOf(text))) same += 1;
      else assert.ok((others as readonly string[]).includes(nameOf(file)), `${nameOf(file)}: ${String(found)}`);
    }
    assert.ok(same >= alike, `${same} of ${FILES.length}`);
  });
}

/** Puts objects into a calendar. @returns whether the server has taken all of them, and there were any */
async function takes(url: string, objects: readonly string[]): Promise<boolean> {
  const type = 'text/calendar; charset=utf-8';
  const headers = { authorization: basic(USER.username, USER.password), 'content-type': type };
  const answers = await Promise.all(
    objects.map((body, i) => fetch(`${url}${i}.ics`, { method: 'PUT', headers, body })),
  );
  return answers.length > 0 && answers.every(({ ok }) => ok);
}
