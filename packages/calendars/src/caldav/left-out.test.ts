import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { after, test } from 'node:test';
import { requestWith, type Request } from '../net/request.ts';
import { busyIn, FROM, HOW, object, problemIn, read, TO } from '../testing/calendars.ts';
import { caldavPlace } from './test/caldav-place.ts';
import { makeCalendar } from './test/make-calendar.ts';
import { startRadicale } from './test/radicale.ts';

const server = await startRadicale();
after(() => server.close());
let calendars = 0;

/** A calendar with an event in March, one long ago and one, `odd.ics`, of which the server says nothing in these answers. */
async function setting(hidden: readonly string[], refused?: RegExp) {
  const place = caldavPlace(server, await makeCalendar(server, `/ada/${++calendars}/`));
  await place.write('now.ics', object('now', 'DTSTART:20270305T090000Z', 'DURATION:PT1H'));
  await place.write('old.ics', object('old', 'DTSTART:20010305T090000Z', 'DURATION:PT1H'));
  await place.write('odd.ics', object('odd', 'DTSTART:20270306T090000Z', 'DURATION:PT1H'));
  const asked: string[] = [];
  const send = requestWith();
  const request: Request = async (url, message) => {
    const { body = '' } = message;
    const kind = /<(?:c:)?(calendar-query|calendar-multiget|propfind)/.exec(body)?.[1] ?? '';
    asked.push(kind === 'calendar-multiget' ? `${kind}: ${/[^/]*(?=<\/href>)/.exec(body)?.[0]}` : kind);
    const answer = await send(url, message);
    if (refused?.test(body)) return { ...answer, status: 403 };
    if (!hidden.includes(kind)) return answer;
    const chunks: Uint8Array[] = [];
    for await (const chunk of answer.body) chunks.push(chunk);
    const text = Buffer.concat(chunks).toString('utf8');
    const without = text.replace(/<response>(?:(?!<\/response>).)*odd\.ics.*?<\/response>/s, '');
    return { ...answer, body: Readable.from([Buffer.from(without)]) };
  };
  return { place, connector: place.connect({ ...HOW, sources: { request } }), asked };
}

test('an event that a server finds in no time at all is read all the same, and those of other times are not', async () => {
  const { connector, asked } = await setting(['calendar-query']);
  assert.deepEqual(busyIn(await read(connector)), ['2027-03-05T09:00/10:00', '2027-03-06T09:00/10:00']);
  assert.deepEqual(
    asked.filter((one) => one.startsWith('calendar-multiget')),
    ['calendar-multiget: odd.ics'],
  );
});

test('where an event cannot be had at all, the calendar is closed until it can', async () => {
  const { connector, place } = await setting(['calendar-query', 'calendar-multiget']);
  assert.equal(await problemIn(connector.read({ from: FROM, to: TO, since: null })), 'bad-answer');
  await place.remove('odd.ics');
  assert.deepEqual(busyIn(await read(connector)), ['2027-03-05T09:00/10:00']);
});

test('a server that refuses to say what there is at other times is asked for all of it', async () => {
  const { connector } = await setting(['calendar-query'], /start="19|end="22/);
  assert.deepEqual(busyIn(await read(connector)), ['2027-03-05T09:00/10:00', '2027-03-06T09:00/10:00']);
});

test('nothing more is asked where everything lies within the time', async () => {
  const { connector, place, asked } = await setting([]);
  await place.remove('old.ics');
  assert.deepEqual(busyIn(await read(connector)), ['2027-03-05T09:00/10:00', '2027-03-06T09:00/10:00']);
  // The mark, the three questions, and the list.
  assert.deepEqual(asked, ['propfind', ...Array<string>(3).fill('calendar-query'), 'propfind']);
});
