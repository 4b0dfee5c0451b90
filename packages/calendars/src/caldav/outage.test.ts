import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createCalendarReader } from '../calendar-reader.ts';
import { memorySnapshots } from '../snapshot.ts';
import { caldavPlace, USER } from './test/caldav-place.ts';
import { makeCalendar } from './test/make-calendar.ts';
import { startRadicale } from './test/radicale.ts';

const MINUTE = 60_000;
const lines = (uid: string, day: string) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:x', 'BEGIN:VEVENT', `UID:${uid}`, 'DTSTAMP:20270101T000000Z',
    `DTSTART:202703${day}T090000Z`, 'DURATION:PT1H', 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n'); // prettier-ignore

test('an outage of a calendar server holds for a while, then closes its hosts only, and a restart of the reader closes nobody', async (t) => {
  const server = await startRadicale();
  t.after(() => server.close());
  const url = await makeCalendar(server, '/ada/work/');
  const place = caldavPlace(server, url);
  await place.write('1.ics', lines('1', '08'));

  let clock = Date.parse('2027-03-01T00:00:00Z');
  const store = memorySnapshots();
  const open = () => {
    const opened = createCalendarReader({ now: () => clock, store, sources: { allowAddress: () => true } });
    opened.setCalendars([
      { host: 'ada', calendar: 'work', source: { kind: 'caldav', url, ...USER }, hostTimeZone: 'UTC' },
    ]);
    return opened;
  };
  const reader = open();
  const after = async (minutes: number, one = reader) => {
    clock += minutes * MINUTE;
    await one.refresh();
    const busy = one.hostBusy('ada');
    return busy.state === 'closed' ? busy.problem.code : busy.busy.map(({ start }) => new Date(start).getUTCDate());
  };

  assert.deepEqual(await after(0), [8]);
  await place.write('2.ics', lines('2', '09'));
  assert.deepEqual(await after(5), [8, 9]);

  await server.stop();
  assert.deepEqual(await after(5), [8, 9]);
  const restarted = open();
  await restarted.load();
  assert.deepEqual(await after(5, restarted), [8, 9]);
  assert.equal(await after(60), 'unreachable');
  assert.deepEqual(reader.hostBusy('grace').state, 'fresh');
  assert.equal(reader.health('ada')[0]?.state, 'closed');

  await server.start();
  await place.remove('1.ics');
  assert.deepEqual(await after(5), [9]);
});
