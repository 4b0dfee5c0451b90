import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test, type TestContext } from 'node:test';
import { createCalendarReader } from './calendar-reader.ts';

const NOW = Date.parse('2027-03-01T08:00:00Z');
const day = (hour: number) => Date.parse('2027-03-02T00:00:00Z') + hour * 3_600_000;
const TIME = { start: day(9), end: day(10) };

const text = (...hours: readonly string[]) =>
  [
    'BEGIN:VCALENDAR',
    ...hours.flatMap((hour) => [
      'BEGIN:VEVENT',
      `UID:${hour}`,
      `DTSTART:20270302T${hour}0000Z`,
      'DURATION:PT1H',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
    '',
  ].join('\r\n');

/** A feed that a test changes and slows, and a reader that has read it. */
async function setting(t: TestContext, { etag = true } = {}) {
  const feed = { hours: ['12'], slow: 0, asked: 0, elapsed: 0, told: 0 };
  const listener: RequestListener = (request, response) => {
    feed.asked += 1;
    const tag = `"${feed.hours.join()}"`;
    const isKnown = request.headers['if-none-match'] === tag;
    setTimeout(() => {
      if (isKnown) response.writeHead(304).end();
      else response.writeHead(200, etag ? { etag: tag } : {}).end(text(...feed.hours));
    }, feed.slow);
  };
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/a.ics`;
  const reader = createCalendarReader({
    now: () => NOW,
    elapsed: () => feed.elapsed,
    sources: { allowAddress: () => true },
    onBusy: () => void (feed.told += 1),
  });
  reader.setCalendars([{ host: 'ada', calendar: 'a', source: { kind: 'feed', url }, hostTimeZone: 'UTC' }]);
  t.after(() => reader.stop());
  await reader.refresh();
  const isBusy = () => {
    const known = reader.busyTimes(['ada'], TIME.start, TIME.end).get('ada');
    return known?.state === 'fresh' && known.busy.length > 0;
  };
  const look = (milliseconds = 300) => reader.lookAgain(['ada', 'nobody'], TIME, milliseconds);
  return { feed, reader, isBusy, look };
}

test('busy time that a calendar has by now is found by looking again, told, and the calendar is read again', async (t) => {
  const { feed, reader, isBusy, look } = await setting(t);
  const version = reader.version(['ada']);
  feed.hours = ['09', '12', '15'];
  assert.deepEqual(reader.worthLooking(['ada', 'nobody'], TIME), ['ada']);
  await look();
  assert.equal(isBusy(), true);
  assert.notEqual(reader.version(['ada']), version);
  assert.equal(feed.told >= 2, true);
  for (let i = 0; i < 200 && reader.snapshots()[0]!.reading!.busy.length < 6; i += 1) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  assert.equal(reader.snapshots()[0]!.reading!.busy.length, 6, 'what else has changed is known, too');
  assert.equal(reader.busyTimes(['ada'], TIME.start, TIME.end).get('ada')?.state === 'fresh', true);
});

test('what was found is gone again when a later reading does not have it', async (t) => {
  const { feed, reader, isBusy, look } = await setting(t);
  feed.hours = ['09', '12'];
  await look();
  assert.equal(isBusy(), true);
  await reader.stop();
  feed.hours = ['12', '16'];
  feed.elapsed += 10_000;
  await reader.start();
  await reader.lookAgain(['ada'], { start: day(16), end: day(17) }, 300);
  for (let i = 0; i < 200 && isBusy(); i += 1) await new Promise((resolve) => setTimeout(resolve, 5));
  assert.equal(isBusy(), false);
});

test('an unchanged calendar is asked once, and for those who ask at the same time and just after', async (t) => {
  const { feed, reader, isBusy, look } = await setting(t);
  await Promise.all([look(), look(), look()]);
  await look();
  assert.equal(feed.asked, 2, 'one reading, one look');
  assert.equal(isBusy(), false);
  assert.deepEqual(reader.worthLooking(['ada'], TIME), []);
  feed.elapsed += 2000;
  assert.deepEqual(reader.worthLooking(['ada'], TIME), ['ada']);
});

test('a calendar that does not answer in time holds up nobody longer, and is not asked again for a minute', async (t) => {
  const { feed, reader, look, isBusy } = await setting(t);
  Object.assign(feed, { slow: 2000, hours: ['09'] });
  const began = performance.now();
  await look(100);
  assert.ok(performance.now() - began < 1000);
  assert.equal(isBusy(), false);
  feed.elapsed += 59_000;
  assert.deepEqual(reader.worthLooking(['ada'], TIME), []);
  feed.elapsed += 1000;
  assert.deepEqual(reader.worthLooking(['ada'], TIME), ['ada']);
});

test('a feed that is sent whole each time is not asked when somebody books', async (t) => {
  const { reader } = await setting(t, { etag: false });
  assert.deepEqual(reader.worthLooking(['ada'], TIME), []);
});
