import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { test } from 'node:test';
import { createCalendarReader, type CalendarReader } from './calendar-reader.ts';
import type { CalendarChange, CalendarReaderOptions, OwnReading } from './reader-options.ts';
import type { HostBusy } from './host-busy.ts';
import { parse } from './parsing/parse.ts';
import { problemOf } from './problem.ts';
import { memorySnapshots, type CalendarSnapshot, type SnapshotStore } from './snapshot.ts';
import type { Answer, Request } from './net/request.ts';
import type { HostCalendar } from './take-reading.ts';

const at = (text: string): number => Date.parse(text);
const minutes = 60_000;
const start = at('2026-11-23T08:00:00Z');

const meeting = (day: string, more = ''): string =>
  `BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1@example.com\r\nDTSTART:${day}T090000Z\r\nDURATION:PT1H\r\n${more}END:VEVENT\r\nEND:VCALENDAR\r\n`;
const broken = readFileSync(new URL('../../server/src/demo/calendars/badRRULE.ics', import.meta.url), 'utf8');

/** Feeds that answer what a test puts there: a calendar, a status, or an error. */
class Feeds {
  readonly content = new Map<string, string | number | Error>();
  readonly asked: string[] = [];
  atOnce = 0;
  #busy = 0;

  readonly request: Request = async (url, { headers }) => {
    this.asked.push(url.pathname.slice(1));
    this.#busy += 1;
    this.atOnce = Math.max(this.atOnce, this.#busy);
    await new Promise((resolve) => setImmediate(resolve));
    this.#busy -= 1;
    const content = this.content.get(url.pathname.slice(1)) ?? 404;
    if (content instanceof Error) throw content;
    if (typeof content === 'number') return answer(content, '');
    const etag = `"${createHash('sha1').update(content).digest('hex')}"`;
    return headers['if-none-match'] === etag ? answer(304, '') : answer(200, content, { etag });
  };
}

function answer(status: number, text: string, headers: Answer['headers'] = {}): Answer {
  return { status, headers, body: Readable.from([Buffer.from(text)]), close: () => undefined };
}

function calendar(host: string, id: string, more: Partial<HostCalendar> = {}): HostCalendar {
  return {
    host,
    calendar: id,
    source: { kind: 'feed', url: `https://feeds.example/${id}` },
    hostTimeZone: 'Europe/Berlin',
    ...more,
  };
}

interface Setting {
  readonly reader: CalendarReader;
  readonly feeds: Feeds;
  readonly changes: CalendarChange[];
  clock: number;
}

function setting(calendars: readonly HostCalendar[], options: Partial<CalendarReaderOptions> = {}): Setting {
  const feeds = new Feeds();
  const changes: CalendarChange[] = [];
  const result = { feeds, changes, clock: start } as Setting & { reader: CalendarReader };
  result.reader = createCalendarReader({
    now: () => result.clock,
    sources: { request: feeds.request },
    onChange: (change) => void changes.push(change),
    ...options,
  });
  result.reader.setCalendars(calendars);
  return result;
}

function closed(busy: HostBusy): Extract<HostBusy, { state: 'closed' }> {
  assert.ok(busy.state === 'closed');
  return busy;
}

function busyOf(busy: HostBusy): string[] {
  assert.ok(busy.state === 'fresh', busy.state === 'closed' ? busy.problem.message : '');
  return busy.busy.map((stretch) => new Date(stretch.start).toISOString().slice(0, 16));
}

test('a host is closed until their calendar is read, and then has its busy time', async () => {
  const { reader, feeds } = setting([calendar('ada', 'a')]);
  feeds.content.set('a', meeting('20261124'));
  assert.equal(closed(reader.hostBusy('ada')).problem.code, 'not-read-yet');
  await reader.refresh();
  assert.deepEqual(reader.hostBusy('ada'), {
    state: 'fresh',
    asOf: start,
    busy: [{ start: at('2026-11-24T09:00:00Z'), end: at('2026-11-24T10:00:00Z') }],
  });
});

test('a host without calendars is fresh and never busy', () => {
  const { reader } = setting([]);
  assert.deepEqual(reader.hostBusy('ada'), { state: 'fresh', asOf: start, busy: [] });
  assert.deepEqual([...reader.busyTimes(['ada'], start, start + 1)], []);
});

test('several calendars of a host are combined, and asOf is that of the oldest reading', async () => {
  const one = setting([calendar('ada', 'a'), calendar('ada', 'b')]);
  one.feeds.content.set('a', meeting('20261124')).set('b', meeting('20261125'));
  await one.reader.refresh();
  one.clock += 6 * minutes;
  one.feeds.content.set('b', new Error('down'));
  await one.reader.refresh();
  const busy = one.reader.hostBusy('ada');
  assert.deepEqual(busyOf(busy), ['2026-11-24T09:00', '2026-11-25T09:00']);
  assert.equal(busy.state === 'fresh' && busy.asOf, start);
});

test('a broken calendar closes its host with the reason, and nobody else', async () => {
  const { reader, feeds, changes } = setting([
    calendar('ada', 'good'),
    calendar('ada', 'bad'),
    calendar('grace', 'other'),
  ]);
  feeds.content.set('good', meeting('20261124')).set('bad', broken).set('other', meeting('20261125'));
  await reader.refresh();
  const ada = closed(reader.hostBusy('ada'));
  assert.equal(ada.calendar, 'bad');
  assert.equal(ada.since, start);
  assert.match(ada.problem.message, /"RRULE:AnythingRandom".*11le1ep09hvog7dbotn6foj38e@google\.com/);
  assert.deepEqual(busyOf(reader.hostBusy('grace')), ['2026-11-25T09:00']);
  assert.deepEqual(
    changes.map((change) => [change.host, change.calendar, change.problem?.code]),
    [['ada', 'bad', 'unreadable-recurrence']],
  );
});

test('a calendar that becomes unreadable closes its host at once, since what it said is known to be old', async () => {
  const one = setting([calendar('ada', 'a')]);
  one.feeds.content.set('a', meeting('20261124'));
  await one.reader.refresh();
  one.feeds.content.set('a', broken);
  one.clock += 6 * minutes;
  await one.reader.refresh();
  assert.equal(closed(one.reader.hostBusy('ada')).since, one.clock);
  one.feeds.content.set('a', meeting('20261126'));
  one.clock += minutes;
  await one.reader.refresh();
  assert.deepEqual(busyOf(one.reader.hostBusy('ada')), ['2026-11-26T09:00']);
  assert.deepEqual(
    one.changes.map(({ problem }) => problem?.code),
    ['unreadable-recurrence', undefined],
  );
});

test('how each calendar is doing is told, whichever of them closes the host', async () => {
  const one = setting([calendar('ada', 'good'), calendar('ada', 'bad'), calendar('bob', 'other')]);
  one.feeds.content.set('good', meeting('20261124')).set('bad', broken);
  const unread = { state: 'unread', asOf: null, since: start, problem: null };
  assert.deepEqual(one.reader.health('ada'), [
    { id: 'good', ...unread },
    { id: 'bad', ...unread },
  ]);
  one.clock += minutes;
  await one.reader.refresh();
  const [good, bad] = one.reader.health('ada');
  assert.deepEqual(good, { id: 'good', state: 'fresh', asOf: one.clock, since: null, problem: null });
  assert.deepEqual([bad?.state, bad?.asOf, bad?.since], ['closed', null, one.clock]);
  assert.deepEqual(Object.keys(bad?.problem ?? {}), ['code', 'message', 'remedy']);
  one.clock += 61 * minutes;
  assert.equal(one.reader.health('ada')[0]?.state, 'closed', 'too old to be trusted');
  assert.deepEqual(one.reader.health('nobody'), []);
});

test('a feed that is down for a while holds, down for too long closes', async () => {
  for (const failure of [503, 404, new Error('down')]) {
    const one = setting([calendar('ada', 'a')]);
    one.feeds.content.set('a', meeting('20261124'));
    await one.reader.refresh();
    one.feeds.content.set('a', failure);
    for (; one.clock < start + 60 * minutes; one.clock += minutes) {
      await one.reader.refresh();
      assert.equal(one.reader.hostBusy('ada').state, 'fresh');
    }
    const ada = closed(one.reader.hostBusy('ada', start + 60 * minutes + 1));
    assert.equal(ada.since, start + 60 * minutes);
    assert.match(ada.problem.message, /feeds\.example/);
  }
});

test('a parse that the clock ended holds the last reading, as load may be the cause; one over its budget closes', async () => {
  for (const [code, state] of [
    ['too-slow', 'fresh'],
    ['too-complex', 'closed'],
  ] as const) {
    const next: { failing: boolean } = { failing: false };
    const one = setting([calendar('ada', 'a')], {
      parse: async (job) => (next.failing ? { kind: 'unreadable', problem: problemOf(code, 'Too much') } : parse(job)),
    });
    one.feeds.content.set('a', meeting('20261124'));
    await one.reader.refresh();
    next.failing = true;
    one.feeds.content.set('a', meeting('20261125'));
    one.clock += 6 * minutes;
    await one.reader.refresh();
    assert.equal(one.reader.hostBusy('ada').state, state, code);
    assert.equal(closed(one.reader.hostBusy('ada', one.clock + 60 * minutes)).problem.code, code);
  }
});

test('a stored failure does not delay the first reading after a restart', async () => {
  const store = memorySnapshots();
  const before = setting([calendar('ada', 'a')], { store });
  for (let attempt = 0; attempt < 5; attempt++) {
    before.clock += 10 * minutes;
    await before.reader.refresh();
  }
  const after = setting([calendar('ada', 'a')], { store });
  after.clock = before.clock + 1;
  after.feeds.content.set('a', meeting('20261124'));
  await after.reader.start();
  await after.reader.stop();
  assert.deepEqual(busyOf(after.reader.hostBusy('ada')), ['2026-11-24T09:00']);
});

test('a reading that nobody renewed gets too old by itself', async () => {
  const one = setting([calendar('ada', 'a')], { maxAge: 10 * minutes });
  one.feeds.content.set('a', meeting('20261124'));
  await one.reader.refresh();
  assert.equal(one.reader.hostBusy('ada', start + 10 * minutes).state, 'fresh');
  assert.equal(closed(one.reader.hostBusy('ada', start + 10 * minutes + 1)).problem.code, 'stale');
});

test('calendars are polled, failed ones sooner and with exponential backoff', async () => {
  const one = setting([calendar('ada', 'fine'), calendar('ada', 'down')]);
  one.feeds.content.set('fine', meeting('20261124')).set('down', 503);
  const times = new Map<string, number[]>();
  for (; one.clock <= start + 12 * minutes; one.clock += minutes / 2) {
    const before = one.feeds.asked.length;
    await one.reader.refresh();
    for (const name of one.feeds.asked.slice(before))
      times.set(name, [...(times.get(name) ?? []), (one.clock - start) / minutes]);
  }
  assert.deepEqual(
    times.get('fine'),
    Array.from({ length: 13 }, (_, minute) => minute),
  );
  const [first, ...pauses] = (times.get('down') ?? []).map((time, i, all) => time - (all[i - 1] ?? 0));
  assert.equal(first, 0);
  pauses.forEach((pause, i) => {
    const longest = Math.min(5, 2 ** (i - 1));
    assert.ok(pause > longest * 0.7 && pause <= longest, String(pauses));
  });
  assert.ok(pauses.length >= 4);
});

test('an unchanged calendar is fresh again without being sent, unless its window runs out', async () => {
  const one = setting([calendar('ada', 'a')], { ahead: 30 });
  one.feeds.content.set('a', meeting('20261124', 'RRULE:FREQ=DAILY\r\n'));
  await one.reader.refresh();
  const first = one.reader.snapshots()[0]?.reading;
  one.clock += 5 * minutes;
  await one.reader.refresh();
  assert.deepEqual(one.reader.snapshots()[0]?.reading, { ...first, asOf: at('2026-11-23T08:05:00Z') });
  one.clock += 8 * 24 * 60 * minutes;
  await one.reader.refresh();
  assert.equal(one.reader.snapshots()[0]?.reading?.to, at('2027-01-07T08:05:00Z'));
});

test('the version of hosts changes with what is said of them, and with nothing else', async () => {
  const one = setting([calendar('ada', 'a'), calendar('grace', 'g')]);
  const { reader, feeds } = one;
  feeds.content.set('a', meeting('20261124')).set('g', meeting('20261125'));
  const seen = new Set<string>();
  /** What happens within six minutes, and whether it changes what is said of ada, and of both. */
  const after = async (changes: [ada: boolean, both: boolean], what = () => {}) => {
    const before = [reader.version(['ada']), reader.version(['ada', 'grace'])];
    before.forEach((version) => seen.add(version));
    what();
    one.clock += 6 * minutes;
    await reader.refresh();
    const now = [reader.version(['ada']), reader.version(['ada', 'grace'])];
    assert.deepEqual(
      now.map((version, i) => version !== before[i]),
      changes,
    );
    now.forEach((version, i) => assert.equal(seen.has(version), !changes[i]));
  };
  await after([true, true]);
  await after([false, false]);
  await after([false, false], () => feeds.content.set('a', 503));
  // What had failed is read anew, for another window.
  await after([true, true], () => feeds.content.set('a', meeting('20261124')));
  await after([false, true], () => feeds.content.set('g', meeting('20261126')));
  await after([true, true], () => feeds.content.set('a', meeting('20261127')));
  await after([true, true], () => feeds.content.set('a', broken));
  await after([true, true], () => feeds.content.set('a', meeting('20261127')));
  const [a, b, g] = [calendar('ada', 'a'), calendar('ada', 'b'), calendar('grace', 'g')];
  feeds.content.set('b', meeting('20261128'));
  await after([true, true], () => reader.setCalendars([a, b, g]));
  await after([true, true], () => reader.setCalendars([a, g]));
});

test('the version tells that a host is closed by age alone, and which host', async () => {
  const one = setting([calendar('ada', 'a'), calendar('grace', 'g')]);
  one.feeds.content.set('a', meeting('20261124')).set('g', meeting('20261125'));
  await one.reader.refresh();
  const version = () => one.reader.version(['ada', 'grace']);
  const open = version();
  one.feeds.content.set('a', 503);
  one.clock += 30 * minutes;
  await one.reader.refresh();
  one.clock += 31 * minutes;
  const adaClosed = version();
  one.feeds.content.set('a', meeting('20261124')).set('g', 503);
  await one.reader.refresh();
  const again = version();
  one.clock += 31 * minutes;
  const graceClosed = version();
  assert.equal(one.reader.hostBusy('grace').state, 'closed');
  assert.equal(new Set([open, adaClosed, again, graceClosed]).size, 4);
});

test('a calendar that differs in its time stamp only is fresh again without being parsed', async () => {
  const parsed: string[] = [];
  const one = setting([calendar('ada', 'a')], {
    parse: (job) => {
      const done = parse(job);
      if (done.kind === 'read') parsed.push(...job.texts);
      return Promise.resolve(done);
    },
  });
  one.feeds.content.set('a', meeting('20261124', 'DTSTAMP:20261123T080000Z\r\n'));
  await one.reader.refresh();
  one.clock += 5 * minutes;
  one.feeds.content.set('a', meeting('20261124', 'DTSTAMP:20261123T080500Z\r\n'));
  await one.reader.refresh();
  assert.equal(parsed.length, 1);
  assert.equal(one.reader.snapshots()[0]?.reading?.asOf, at('2026-11-23T08:05:00Z'));
  one.clock += 5 * minutes;
  one.feeds.content.set('a', meeting('20261125'));
  await one.reader.refresh();
  assert.deepEqual(busyOf(one.reader.hostBusy('ada')), ['2026-11-25T09:00']);
});

test('time that was not read is busy', async () => {
  const { reader, feeds } = setting([calendar('ada', 'a')], { ahead: 30 });
  feeds.content.set('a', meeting('20261124'));
  await reader.refresh();
  const end = start + 37 * 24 * 60 * minutes;
  assert.deepEqual(
    reader.busyTimes(['ada', 'grace'], at('2026-11-01T00:00:00Z'), at('2027-02-01T00:00:00Z')),
    new Map([
      [
        'ada',
        {
          state: 'fresh',
          asOf: start,
          busy: [
            { start: at('2026-11-01T00:00:00Z'), end: start - 2 * 24 * 60 * minutes },
            { start: at('2026-11-24T09:00:00Z'), end: at('2026-11-24T10:00:00Z') },
            { start: end, end: at('2027-02-01T00:00:00Z') },
          ],
        },
      ],
    ]),
  );
  assert.deepEqual(reader.busyTimes(['ada'], at('2026-11-24T10:00:00Z'), at('2026-11-25T00:00:00Z')).get('ada'), {
    state: 'fresh',
    asOf: start,
    busy: [],
  });
});

test('time that a free-busy calendar says nothing about is busy', async () => {
  const { reader, feeds } = setting([calendar('ada', 'a')]);
  feeds.content.set(
    'a',
    'BEGIN:VCALENDAR\nBEGIN:VFREEBUSY\nDTSTART:20261120T000000Z\nDTEND:20261201T000000Z\nFREEBUSY:20261124T090000Z/PT1H\nEND:VFREEBUSY\nEND:VCALENDAR',
  );
  await reader.refresh();
  assert.deepEqual(busyOf(reader.hostBusy('ada')), ['2026-11-24T09:00', '2026-12-01T00:00']);
});

test('our own bookings are not busy twice, and what others call alike is busy; nor is what the host declined', async () => {
  const declined = 'ATTENDEE;PARTSTAT=DECLINED:mailto:ada@example.com\r\n';
  const told: OwnReading[] = [];
  const clock = { now: start };
  const { reader, feeds } = setting([calendar('ada', 'a'), calendar('ada', 'b', { hostEmail: 'ada@example.com' })], {
    now: () => clock.now,
    own: { form: '^our', among: async (uids) => new Set(uids.filter((uid) => uid === 'ours')) },
    onOwn: (reading) => void told.push(reading),
  });
  const own = meeting('20261124').replace('1@example.com', 'ours');
  const alike = meeting('20261126').replace('1@example.com', 'ourselves');
  feeds.content.set('a', own).set('b', meeting('20261125', declined));
  await reader.refresh();
  assert.deepEqual(busyOf(reader.hostBusy('ada')), []);
  const [from, to] = [at('2026-11-24T09:00:00Z'), at('2026-11-24T10:00:00Z')];
  assert.deepEqual(
    told.map(({ calendar: id, asOf, events }) => ({ id, asOf, events })),
    [
      { id: 'a', asOf: start, events: [{ uid: 'ours', start: from, end: to, status: 'confirmed', answer: null }] },
      { id: 'b', asOf: start, events: [] },
    ],
  );
  clock.now += 5 * minutes;
  feeds.content.set('a', alike);
  await reader.refresh();
  assert.deepEqual(busyOf(reader.hostBusy('ada')), ['2026-11-26T09:00']);
  assert.deepEqual(told.at(-2)?.events, [], 'it is not in the calendar any more');
});

test('at most so many calendars are read at once, each once per round', async () => {
  const { reader, feeds } = setting(
    Array.from({ length: 20 }, (_, index) => calendar('ada', `c${index}`)),
    { atOnce: 3 },
  );
  await Promise.all([reader.refresh(), reader.refresh()]);
  assert.equal(feeds.atOnce, 3);
  assert.equal(feeds.asked.length, 20);
});

test('snapshots outlive a restart, unless a calendar is read in another way now', async () => {
  const store = memorySnapshots();
  const before = setting([calendar('ada', 'a'), calendar('grace', 'b')], { store });
  before.feeds.content.set('a', meeting('20261124')).set('b', meeting('20261125'));
  await before.reader.refresh();
  const stored = JSON.parse(JSON.stringify(await store.load())) as CalendarSnapshot[];

  const after = setting([calendar('ada', 'a'), calendar('grace', 'b', { hostTimeZone: 'Asia/Tokyo' })], {
    store: memorySnapshots(stored),
  });
  after.clock += minutes / 2;
  after.feeds.content.set('a', new Error('down')).set('b', new Error('down'));
  await after.reader.start();
  await after.reader.stop();
  assert.deepEqual(busyOf(after.reader.hostBusy('ada')), ['2026-11-24T09:00']);
  assert.equal(closed(after.reader.hostBusy('grace')).problem.code, 'unreachable');
  assert.deepEqual(after.feeds.asked, ['b']);
});

test('the address of a feed, often a secret, is not stored', async () => {
  const store = memorySnapshots();
  const { reader, feeds } = setting([calendar('ada', 'private-5ecret')], { store });
  feeds.content.set('private-5ecret', meeting('20261124'));
  await reader.refresh();
  assert.doesNotMatch(JSON.stringify((await store.load()).map(({ reading }) => reading)), /5ecret|feeds\.example/);
});

test('a changed list holds at once: new calendars close, others stay, old ones are forgotten', async () => {
  const store = memorySnapshots();
  const one = setting([calendar('ada', 'a'), calendar('grace', 'b')], { store });
  one.feeds.content.set('a', meeting('20261124')).set('b', meeting('20261125')).set('c', meeting('20261126'));
  await one.reader.refresh();
  one.reader.setCalendars([calendar('ada', 'a'), calendar('ada', 'c')]);
  assert.equal(closed(one.reader.hostBusy('ada')).calendar, 'c');
  assert.equal(one.reader.busyTimes(['grace'], start, start + 1).size, 0);
  await one.reader.refresh();
  assert.deepEqual(busyOf(one.reader.hostBusy('ada')), ['2026-11-24T09:00', '2026-11-26T09:00']);
  assert.deepEqual(one.feeds.asked, ['a', 'b', 'c']);
  assert.deepEqual(
    (await store.load()).map((snapshot) => snapshot.calendar),
    ['a', 'c'],
  );
});

test('a calendar that leaves the list while it is read does not come back', async () => {
  const { reader, feeds } = setting([calendar('ada', 'a')]);
  feeds.content.set('a', meeting('20261124'));
  const reading = reader.refresh();
  await new Promise((resolve) => setImmediate(resolve));
  reader.setCalendars([]);
  await reading;
  assert.deepEqual(reader.snapshots(), []);
});

test('a store or a listener that fails stops nothing', async () => {
  const fail = (): never => {
    throw new Error('disk full');
  };
  const store: SnapshotStore = { load: fail, save: () => Promise.reject(new Error('disk full')), remove: fail };
  const one = setting([calendar('ada', 'a')], { store, onChange: fail });
  one.feeds.content.set('a', broken);
  await one.reader.start();
  one.feeds.content.set('a', meeting('20261124'));
  one.clock += minutes;
  await one.reader.refresh();
  assert.deepEqual(busyOf(one.reader.hostBusy('ada')), ['2026-11-24T09:00']);
  one.reader.setCalendars([]);
  await one.reader.stop();
});

test('a mistake of ours closes the one host', async () => {
  const { reader, feeds } = setting([calendar('ada', 'a', { hostTimeZone: 'Europe/Germany' }), calendar('grace', 'b')]);
  feeds.content.set('a', meeting('20261124')).set('b', meeting('20261125'));
  await reader.refresh();
  assert.equal(closed(reader.hostBusy('ada')).problem.code, 'unexpected');
  assert.deepEqual(busyOf(reader.hostBusy('grace')), ['2026-11-25T09:00']);
});

test('started, it keeps reading; stopped, it reads no more', async () => {
  const one = setting([calendar('ada', 'a')], { refreshEvery: 10 });
  one.feeds.content.set('a', meeting('20261124'));
  await one.reader.start();
  one.clock += minutes;
  const deadline = performance.now() + 5000;
  while (one.feeds.asked.length < 2 && performance.now() < deadline)
    await new Promise((resolve) => setTimeout(resolve, 5));
  assert.ok(one.feeds.asked.length >= 2);
  await one.reader.stop();
  const asked = one.feeds.asked.length;
  one.clock += 60 * minutes;
  await new Promise((resolve) => setTimeout(resolve, 50));
  assert.equal(one.feeds.asked.length, asked);
});

test('stopping gives up what is under way, and does not count it as a failure', async () => {
  const hanging: Request = (_, { signal }) =>
    new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(new Error('aborted'))));
  const one = setting([calendar('ada', 'a'), calendar('ada', 'b')], { sources: { request: hanging }, atOnce: 1 });
  const reading = one.reader.start();
  await new Promise((resolve) => setImmediate(resolve));
  await one.reader.stop();
  await reading;
  assert.equal(closed(one.reader.hostBusy('ada')).problem.code, 'not-read-yet');
  assert.deepEqual(one.changes, []);
});

test('other busy time, a closed host and one who is open again are told, and nothing else', async () => {
  const told: string[] = [];
  const one = setting([calendar('ada', 'a'), calendar('grace', 'b')], { onBusy: (host) => told.push(host) });
  const after = async (wait: number, content: string | number) => {
    one.clock += wait * minutes;
    one.feeds.content.set('a', content);
    await one.reader.refresh();
    return told.splice(0);
  };
  one.feeds.content.set('b', meeting('20261125'));
  assert.deepEqual((await after(0, meeting('20261124'))).toSorted(), ['ada', 'grace'], 'both are open now');
  assert.deepEqual(await after(5, meeting('20261124')), [], 'not changed');
  assert.deepEqual(await after(5, meeting('20261124', 'SUMMARY:Another title\r\n')), [], 'the same time');
  assert.deepEqual(await after(5, meeting('20261126')), ['ada']);
  assert.deepEqual(await after(5, 503), [], 'the last reading holds');
  assert.deepEqual(await after(65, 503), ['ada'], 'but not for that long');
  assert.deepEqual(await after(5, 503), [], 'still closed');
  assert.deepEqual(await after(10, meeting('20261126')), ['ada'], 'open again');
  assert.deepEqual(await after(5, broken), ['ada'], 'closed at once');
});

/** Feeds whose answers a test writes itself, with one calendar each for so many hosts. */
function written(hosts: number, request: Request, options: Partial<CalendarReaderOptions> = {}) {
  const list = Array.from({ length: hosts }, (_, i) => calendar(`host-${i}`, `c${i}`));
  return setting(list, { sources: { request }, ...options });
}

test('a feed that is sent whole each time is read every five minutes, one that knows its text every minute', async () => {
  const asked = new Map<string, number>();
  const text = meeting('20261124');
  const one = setting([calendar('a', 'dumb'), calendar('b', 'clever'), calendar('c', 'liar')], {
    sources: {
      request: async (url, { headers }) => {
        const name = url.pathname.slice(1);
        asked.set(name, (asked.get(name) ?? 0) + 1);
        if (name === 'dumb') return answer(200, text);
        if (name === 'clever' && headers['if-none-match'] === '"1"') return answer(304, '');
        return answer(200, text, { etag: `"${name === 'liar' ? asked.get(name) : 1}"` });
      },
    },
  });
  for (; one.clock <= start + 30 * minutes; one.clock += minutes / 2) await one.reader.refresh();
  assert.equal(asked.get('clever'), 31);
  for (const costly of ['dumb', 'liar']) assert.ok(asked.get(costly)! <= 10, `${costly} ${asked.get(costly)}`);
});

test('calendars that were read together are read at different seconds from then on, each within a minute', async () => {
  const seconds: number[] = [];
  const one = written(100, async () => {
    seconds.push((one.clock - start) / 1000);
    return answer(200, meeting('20261124'), { etag: '"1"' });
  });
  await one.reader.refresh();
  seconds.length = 0;
  for (; one.clock <= start + minutes; one.clock += 1000) await one.reader.refresh();
  const perSecond = Map.groupBy(seconds, (second) => second);
  assert.equal(seconds.length, 100);
  assert.ok(Math.max(...Array.from(perSecond.values(), ({ length }) => length)) <= 20);
  assert.ok(Math.max(...seconds) <= 58 && Math.min(...seconds) >= 42);
});

test('a server that asks for time is left alone, with all that it has, but not for so long that its hosts are closed', async () => {
  const asked: number[] = [];
  let isBusy = false;
  const one = written(20, async () => {
    asked.push((one.clock - start) / minutes);
    return isBusy ? answer(429, '', { 'retry-after': '240' }) : answer(200, meeting('20261124'), { etag: '"1"' });
  });
  await one.reader.refresh();
  isBusy = true;
  asked.length = 0;
  one.clock += minutes;
  await one.reader.refresh();
  assert.ok(asked.length <= 4, 'only those that were under way');
  asked.length = 0;
  for (; one.clock < start + 5 * minutes; one.clock += minutes / 4) await one.reader.refresh();
  assert.deepEqual(asked, []);
  isBusy = false;
  for (; one.clock <= start + 7 * minutes; one.clock += minutes / 4) await one.reader.refresh();
  assert.ok(one.reader.health('host-7')[0]!.asOf! >= start + 5 * minutes);

  const long = written(1, async () => answer(503, '', { 'retry-after': '999999999' }));
  await long.reader.refresh();
  assert.equal(long.reader.snapshots()[0]!.failure?.problem.retryAfter, 3_600_000);
  long.clock += 31 * minutes;
  await long.reader.refresh();
  assert.equal(long.reader.snapshots()[0]!.failure?.attempts, 2);
});

test('a calendar that somebody asks for is read whatever the backoff, once for all who ask, and not again at once', async () => {
  const one = setting([calendar('ada', 'a')]);
  const { reader, feeds } = one;
  const ask = () => reader.readNow('ada', 'a', 1000);
  feeds.content.set('a', 500);
  for (let i = 0; i < 5; i++) {
    await reader.refresh();
    one.clock += 10 * minutes;
  }
  await reader.refresh();
  feeds.content.set('a', meeting('20261124'));
  feeds.asked.length = 0;
  one.clock += 5000;
  await reader.refresh();
  assert.deepEqual(feeds.asked, [], 'it would be left alone for minutes');
  await Promise.all([ask(), ask(), ask()]);
  assert.deepEqual([feeds.asked, reader.health('ada')[0]!.state], [['a'], 'fresh']);
  one.clock += 4999;
  await ask();
  assert.equal(feeds.asked.length, 1);
  one.clock += 1;
  await ask();
  assert.equal(feeds.asked.length, 2);
  await reader.readNow('ada', 'other', 1000);
  await reader.readNow('grace', 'a', 1000);
  assert.equal(feeds.asked.length, 2);
});

test('nor before its server has asked for, and whoever asks waits for no answer that does not come', async () => {
  const asked: number[] = [];
  const one = setting([calendar('ada', 'a')], {
    sources: {
      request: async () => {
        asked.push((one.clock - start) / minutes);
        return answer(503, '', { 'retry-after': '120' });
      },
    },
  });
  await one.reader.refresh();
  for (; one.clock <= start + 2 * minutes; one.clock += minutes / 4) await one.reader.readNow('ada', 'a', 1000);
  assert.deepEqual(asked, [0, 2]);

  const hanging: Request = (_, { signal }) =>
    new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(new Error('aborted'))));
  const { reader } = setting([calendar('ada', 'a')], { sources: { request: hanging } });
  await reader.readNow('ada', 'a', 20);
  assert.equal(reader.health('ada')[0]!.state, 'unread');
  await reader.stop();
});

test('calendars that hang keep nobody else from being read', async () => {
  const hanging = Array.from({ length: 30 }, (_, i) => calendar('mallory', `hang-${i}`));
  const names = Array.from({ length: 20 }, (_, i) => calendar('ada', `fine-${i}`));
  const all = [...hanging, ...names].map((listed) => ({
    ...listed,
    source: { kind: 'feed' as const, url: `https://${listed.calendar}.example/${listed.calendar}` },
  }));
  const one = setting(all, {
    sources: {
      milliseconds: 100,
      request: async ({ pathname }, { signal }) => {
        if (pathname.startsWith('/fine')) return answer(200, meeting('20261124'), { etag: '"1"' });
        await new Promise((_, reject) => signal.addEventListener('abort', () => reject(new Error('aborted'))));
        throw new Error('unreachable');
      },
    },
  });
  // Nobody knows at first who hangs.
  await one.reader.refresh();
  one.clock += minutes;
  const again = one.reader.refresh();
  await new Promise((resolve) => setTimeout(resolve, 50));
  assert.deepEqual(new Set(one.reader.health('ada').map(({ asOf }) => asOf)), new Set([one.clock]));
  await again;
});

test('what a calendar that cannot be read means is said of each, and one that was never read always closes', async () => {
  const policies = ['closed', 'last-known', 'ask'] as const;
  const one = setting(policies.map((whenUnreadable) => calendar(whenUnreadable, whenUnreadable, { whenUnreadable })));
  const states = () =>
    policies.map((host) => {
      const busy = one.reader.hostBusy(host);
      return busy.state === 'closed' ? 'closed' : `${busy.busy.length}${busy.needsApproval ? ' ask' : ''}`;
    });
  assert.deepEqual(states(), ['closed', 'closed', 'closed']);
  for (const name of policies) one.feeds.content.set(name, meeting('20261124'));
  await one.reader.refresh();
  assert.deepEqual(states(), ['1', '1', '1']);
  const before = one.reader.version(policies);
  for (const name of policies) one.feeds.content.set(name, broken);
  one.clock += minutes;
  await one.reader.refresh();
  assert.deepEqual(states(), ['closed', '1', '1 ask']);
  assert.notEqual(one.reader.version(policies), before);
  assert.deepEqual(
    policies.map((host) => one.reader.health(host)[0]!.state),
    ['closed', 'closed', 'closed'],
    'whoever looks after it is told',
  );
  assert.deepEqual(
    one.changes.map(({ problem }) => problem?.code),
    Array.from({ length: 3 }, () => 'unreadable-recurrence'),
  );
  for (const name of policies) one.feeds.content.set(name, meeting('20261125'));
  one.clock += minutes;
  await one.reader.refresh();
  assert.deepEqual(states(), ['1', '1', '1']);
});

test('of several calendars of a host the strictest decides', async () => {
  const open = async (...given: NonNullable<HostCalendar['whenUnreadable']>[]) => {
    const one = setting(given.map((whenUnreadable, i) => calendar('ada', `c${i}`, { whenUnreadable })));
    given.forEach((_, i) => one.feeds.content.set(`c${i}`, meeting('20261124')));
    await one.reader.refresh();
    given.forEach((_, i) => one.feeds.content.set(`c${i}`, broken));
    one.clock += minutes;
    await one.reader.refresh();
    const busy = one.reader.hostBusy('ada');
    return busy.state === 'closed' ? 'closed' : busy.needsApproval;
  };
  assert.equal(await open('last-known', 'ask'), true);
  assert.equal(await open('last-known', 'ask', 'closed'), 'closed');
  assert.equal(await open('last-known', 'last-known'), undefined);
});

test('a calendar that has not changed is stored again every five minutes only', async () => {
  let saves = 0;
  const store = { ...memorySnapshots(), save: () => void (saves += 1) };
  const one = setting([calendar('ada', 'a')], { store });
  one.feeds.content.set('a', meeting('20261124'));
  for (; one.clock < start + 20 * minutes; one.clock += minutes) await one.reader.refresh();
  assert.equal(saves, 4);
  one.feeds.content.set('a', meeting('20261125'));
  await one.reader.refresh();
  assert.equal(saves, 5);
});
