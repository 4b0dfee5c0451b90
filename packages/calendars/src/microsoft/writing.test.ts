import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { Event } from '@microsoft/microsoft-graph-types';
import type { WriteConnector, Written } from '../connector.ts';
import { requestWith, type Request } from '../net/request.ts';
import { HOW, read } from '../testing/calendars.ts';
import { EVENT as PLAIN, moved } from '../testing/event.ts';
import type { CalendarEvent } from '../writing/event.ts';
import { graphPlace, type GraphPlace } from './test/graph-place.ts';

const EVENT: CalendarEvent = {
  ...PLAIN,
  uid: "booking-1'@team.example",
  title: `${PLAIN.title}\n`,
  description: 'First line\nSecond <b>line</b>\u0007, with ada@team.example',
  organizer: { name: 'Team', email: 'team@team.example' },
};
const MOVED = moved(EVENT);

interface Setting extends GraphPlace {
  readonly connector: WriteConnector;
  events(): readonly Event[];
}

async function setting(t: TestContext, request?: Request): Promise<Setting> {
  const place = await graphPlace(t);
  const connector = place.connect({ ...HOW, apart: '^booking-', ...(request && { sources: { request } }) });
  assert.ok(connector.writable);
  return { ...place, connector, events: () => Array.from(place.calendar.held.values(), ({ event }) => event) };
}

async function done(written: Promise<Written>) {
  const answer = await written;
  assert.ok(answer.ok, answer.ok ? '' : answer.problem.message);
  return answer;
}

/** Does something before the first of these requests leaves. */
function before(methods: readonly string[], what: () => Promise<unknown>): Request {
  const send = requestWith();
  let isDone = false;
  return async (url, options) => {
    if (!isDone && url.pathname.includes('/events') && methods.includes(options.method ?? 'GET')) {
      isDone = true;
      await what();
    }
    return send(url, options);
  };
}

test('what is put twice is so once, and what is not changed is not written', async (t) => {
  const { connector, events, server } = await setting(t);
  await done(connector.put(EVENT));
  const once = events();
  await done(connector.put(EVENT, { before: EVENT }));
  assert.deepEqual(events(), once);
  assert.equal(server.asked.filter((asked) => asked.startsWith('PATCH')).length, 0);
  await done(connector.put(EVENT));
  assert.equal(events().length, 1);
});

test('texts come back as they were typed and nothing more, and Graph has nobody to mail', async (t) => {
  const { connector, events, server } = await setting(t);
  await done(connector.put(EVENT));
  await done(connector.put(MOVED, { before: EVENT }));
  const [{ subject, body, attendees, location } = {}] = events();
  assert.equal(subject, 'Intro call; Émile, Zoë & “the others” \\o/');
  assert.equal(location?.displayName, 'Room 1');
  const [description, url, people] = body?.content?.split('</p>') ?? [];
  assert.equal(description, '<p>First line<br>Second &lt;b&gt;line&lt;/b&gt;, with ada@team.example');
  assert.equal(url, '<p>https://book.example/b/1?t=a&amp;u=b');
  assert.equal(people, '<p>Zoë Ångström &lt;zoe@visitor.example&gt;', 'whom the description names is named once');
  assert.deepEqual(attendees, []);
  assert.deepEqual(server.mailed, []);
});

test('a booking that waits is tentative until it is certain, and takes its time meanwhile', async (t) => {
  const { connector, events } = await setting(t);
  const waiting = { ...EVENT, tentative: true };
  await done(connector.put(waiting));
  const answer = await read(connector);
  assert.deepEqual(answer.changed && answer.apart?.map(({ status, busy }) => [status, busy.length]), [
    ['tentative', 2],
  ]);
  await done(connector.put(EVENT, { before: waiting }));
  assert.equal(events()[0]?.showAs, 'busy');
});

test('where Graph does not understand the question for the UID of an import, an event is put in all the same', async (t) => {
  const { connector, events, server } = await setting(t);
  server.faults.push({ status: 400, code: 'ErrorInvalidUrlQueryFilter', where: /iCalUId/ });
  await done(connector.put(EVENT));
  assert.equal(events().length, 1);
  assert.ok(server.asked.some((asked) => asked.includes('iCalUId')));
});

test('what the host has changed and added stays when the event moves', async (t) => {
  const { connector, events, calendar } = await setting(t);
  await done(connector.put(EVENT));
  const [event = {}] = events();
  const invited = [{ emailAddress: { address: 'friend@else.example' } }];
  const edited = { subject: 'My own title', categories: ['Customers'], reminderMinutesBeforeStart: 5, sensitivity: 'private' } as const; // prettier-ignore
  calendar.put(event.id!, { event: { ...event, ...edited, categories: ['Customers'], attendees: invited } });
  await done(connector.put({ ...MOVED, location: 'Room 2' }, { before: EVENT }));
  const [after = {}] = events();
  assert.deepEqual({ ...after, ...edited, attendees: invited }, after);
  assert.equal(after.location?.displayName, 'Room 2');
  assert.equal(after.start?.dateTime, '2027-03-29T09:00:00');
  await done(connector.put(MOVED));
  assert.equal(events()[0]?.subject, EVENT.title.trim(), 'without what was before, all of ours is written');
});

for (const repeated of ['conflict', 'event'] as const) {
  test(`two who put it at the same moment make one, where a repeated transaction is answered with the ${repeated}`, async (t) => {
    const place = await setting(
      t,
      before(['POST'], async () => done((await other()).put(EVENT))),
    );
    const other = async () => {
      const connector = place.connect(HOW);
      assert.ok(connector.writable);
      return connector;
    };
    place.server.repeated = repeated;
    await done(place.connector.put(EVENT));
    assert.equal(place.events().length, 1);
  });
}

test('one that was removed is put in again, though Graph still knows its transaction', async (t) => {
  const { connector, events } = await setting(t);
  await done(connector.put(EVENT));
  await done(connector.remove(EVENT.uid));
  await done(connector.put(MOVED));
  assert.deepEqual(events().map(({ start }) => start?.dateTime), ['2027-03-29T09:00:00']); // prettier-ignore
});

test('a call is made with the event, its address comes back, and it outlives a change of the text', async (t) => {
  const { connector, events } = await setting(t);
  const joinUrl = 'https://teams.example/join';
  const event = { ...EVENT, withCall: true };
  assert.deepEqual(await done(connector.put(event)), { ok: true, joinUrl });
  const changed = { ...MOVED, withCall: true, description: 'Something else' };
  assert.deepEqual(await done(connector.put(changed, { before: event })), { ok: true, joinUrl });
  const [{ isOnlineMeeting, body } = {}] = events();
  assert.equal(isOnlineMeeting, true);
  assert.match(body?.content ?? '', /<body><p>Something else<\/p>.*Join the meeting now/);
  assert.doesNotMatch(body?.content ?? '', /First line/);
});

test('a call is made with an event that had none, and none where none is asked for', async (t) => {
  const { connector } = await setting(t);
  assert.deepEqual(await done(connector.put(EVENT)), { ok: true });
  const { joinUrl } = await done(connector.put({ ...EVENT, withCall: true }, { before: EVENT }));
  assert.equal(joinUrl, 'https://teams.example/join');
});

test('the text of a call that cannot be told from ours is left as it is', async (t) => {
  const { connector, events, calendar } = await setting(t);
  const event = { ...EVENT, withCall: true };
  await done(connector.put(event));
  const [there = {}] = events();
  const body = { contentType: 'html', content: '<p>Another look of Teams</p>' } as const;
  calendar.put(there.id!, { event: { ...there, body } });
  await done(connector.put({ ...event, description: 'New' }, { before: event }));
  assert.deepEqual(events()[0]?.body, body);
});

test('a calendar that may not be changed, a quota and a missing mailbox are told apart', async (t) => {
  const { connector, server } = await setting(t);
  await done(connector.put(EVENT));
  const failing = async (status: number, code: string, where: RegExp) => {
    server.faults.push({ status, code, where });
    const answer = await connector.put(MOVED, { before: EVENT });
    return !answer.ok && answer.problem.code;
  };
  assert.equal(await failing(403, 'ErrorAccessDenied', /^PATCH/), 'not-writable');
  assert.equal(await failing(403, 'ErrorQuotaExceeded', /^PATCH/), 'asked-too-often');
  assert.equal(await failing(429, 'TooManyRequests', /^GET/), 'asked-too-often');
  assert.equal(await failing(404, 'ErrorInvalidUser', /^GET/), 'refused');
  assert.equal(await failing(500, 'ErrorInternalServerError', /^PATCH/), 'unreachable');
  await done(connector.put(MOVED, { before: EVENT }));
});
