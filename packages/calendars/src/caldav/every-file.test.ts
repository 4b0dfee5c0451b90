import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { union } from '@team-booking/core/intervals';
import { connect, type CalendarSource } from '../connect.ts';
import { readBusy } from '../icalendar/read-busy.ts';
import { calendarFiles, type CalendarFile } from '../testing/test/calendar-files.ts';
import { USER, basic } from './test/caldav-place.ts';
import { DAVICAL_HOME, startDavical } from './test/davical.ts';
import { makeCalendar } from './test/make-calendar.ts';
import { objectsIn } from './test/objects-in.ts';
import { startRadicale } from './test/radicale.ts';
import { startXandikos } from './test/xandikos.ts';

// Every calendar of the tests says the same from a file, from a feed and from two servers, as far as these take it at all.

const SERVERS = { Radicale: await startRadicale(), Xandikos: await startXandikos(), DAViCal: await startDavical() };
const feeds = createServer((request, response) => {
  const found = calendarFiles.find(({ name }) => `/${name}` === request.url);
  response.writeHead(found ? 200 : 404, { 'Content-Type': 'text/calendar' }).end(found?.text);
}).listen(0, '127.0.0.1');
await once(feeds, 'listening');
after(async () => {
  feeds.closeAllConnections();
  feeds.close();
  await Promise.all(Object.values(SERVERS).map((server) => server.close()));
});

/** Busy time, or what is wrong, by its code. */
async function readFrom(
  source: CalendarSource,
  { from, to, hostTimeZone }: CalendarFile,
): Promise<readonly number[] | string> {
  const connector = connect(source, { hostTimeZone, sources: { allowAddress: () => true } });
  const answer = await connector.read({ from, to, since: null });
  if (!answer.ok) return answer.problem.code;
  assert.ok(answer.changed);
  return [...answer.busy];
}

function expectedOf({ text, ...how }: CalendarFile): readonly number[] | string {
  const read = readBusy(text, how);
  // Where a calendar says nothing, nobody is offered.
  return read.ok ? [...union([...read.busy, ...read.unknown])] : read.problem.code;
}

test('every file is read alike from a file and from a feed', async () => {
  const { port } = feeds.address() as AddressInfo;
  for (const file of calendarFiles) {
    const expected = expectedOf(file);
    assert.deepEqual(await readFrom({ kind: 'file', path: fileURLToPath(file.url) }, file), expected, file.name);
    const feed = { kind: 'feed', url: `http://127.0.0.1:${port}/${file.name}` } as const;
    assert.deepEqual(await readFrom(feed, file), expected, file.name);
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
    for (const [index, file] of calendarFiles.entries()) {
      const url = await makeCalendar(server, `${home}file-${index}/`);
      if (!(await takes(url, objectsIn(file.text)))) {
        notTaken.push(file.name);
        continue;
      }
      const found = await readFrom({ kind: 'caldav', url, ...USER }, file);
      const how = otherwise[file.name];
      if (how === 'mended') assert.ok(typeof found !== 'string' && found.length > 0, file.name);
      else assert.deepEqual(found, how ?? expectedOf(file), file.name);
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
