import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FROM, HOW, object, TO } from '../testing/calendars.ts';
import type { Answer, Request } from '../net/request.ts';
import { parse } from '../parsing/parse.ts';
import { parseThread } from '../parsing/parse-thread.ts';
import { caldavConnector } from './caldav-connector.ts';

const EVENTS = 2000;
const DAV = 'xmlns="DAV:" xmlns:c="urn:ietf:params:xml:ns:caldav"';

/** Events of half an hour, one after the other. */
function events(): string {
  return Array.from({ length: EVENTS }, (_, i) => {
    const start = new Date(FROM + i * 1_800_000).toISOString().replaceAll(/[-:]|\.000/g, '');
    const text = object(`event-${i}`, `DTSTART:${start}`, 'DURATION:PT30M');
    return `<response><href>/ada/${i}.ics</href><propstat><prop><getetag>"${i}"</getetag><c:calendar-data>${text}</c:calendar-data></prop><status>HTTP/1.1 200 OK</status></propstat></response>`;
  }).join('');
}

/** A server with so many events, in pieces as a socket brings them. */
function largeServer(): Request {
  const ALL = events();
  const MARK =
    '<response><href>/ada/</href><propstat><prop><resourcetype><c:calendar/></resourcetype><sync-token>1</sync-token></prop><status>HTTP/1.1 200 OK</status></propstat></response>';
  return async (_url, { method, body = '' }): Promise<Answer> => {
    const inside = method === 'PROPFIND' ? MARK : body.includes('time-range') ? ALL : '';
    const bytes = Buffer.from(`<multistatus ${DAV}>${inside}</multistatus>`);
    async function* pieces() {
      for (let at = 0; at < bytes.length; at += 65_536) yield await Promise.resolve(bytes.subarray(at, at + 65_536));
    }
    return { status: 207, headers: {}, body: pieces(), close: () => undefined };
  };
}

/** The longest that this thread is held up in one turn, in processor time. */
async function longestTurn(work: () => Promise<unknown>): Promise<number> {
  let [longest, before, isOver] = [0, process.threadCpuUsage(), false];
  const turn = () => {
    const { user, system } = process.threadCpuUsage(before);
    before = process.threadCpuUsage();
    longest = Math.max(longest, user + system);
    if (!isOver) setImmediate(turn);
  };
  setImmediate(turn);
  await work();
  await new Promise((resolve) => setImmediate(resolve));
  isOver = true;
  return longest;
}

test('what a server answers about thousands of events is taken apart on the thread that reads calendars, not on this one', async (t) => {
  const thread = parseThread();
  t.after(() => thread.close());
  const source = { kind: 'caldav', url: 'https://dav.example/ada/', username: 'ada', password: 'secret' } as const;
  const sources = { request: largeServer() };
  const read = async (how: typeof parse | typeof thread.parse) => {
    const connector = caldavConnector(source, { ...HOW, sources, parse: async (job) => how(job) });
    const answer = await connector.read({ from: FROM, to: TO, since: null });
    assert.ok(answer.ok && answer.changed);
    assert.deepEqual([...answer.busy], [FROM, FROM + EVENTS * 1_800_000]);
  };
  await read(thread.parse);
  const [here, there] = [await longestTurn(() => read(parse)), await longestTurn(() => read(thread.parse))];
  assert.ok(there < here / 4, `a turn takes ${there} µs of this thread, and ${here} where it does all`);
});
