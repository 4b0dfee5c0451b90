import assert from 'node:assert/strict';
import { test } from 'node:test';
import { busyIn, FROM, HOW, object, read, TO } from '../testing/calendars.ts';
import { caldavPlace } from './test/caldav-place.ts';
import { makeCalendar } from './test/make-calendar.ts';
import { startRadicale } from './test/radicale.ts';

test('a time is looked at again beside a reading, which goes on to know what has changed since its token', async (t) => {
  const server = await startRadicale();
  t.after(() => server.close());
  const place = caldavPlace(server, await makeCalendar(server, '/ada/work/'));
  await place.write('a.ics', object('a', 'DTSTART:20270305T090000Z', 'DURATION:PT1H'));
  const connector = place.connect(HOW);
  const { token } = await read(connector);

  await place.write('b.ics', object('b', 'DTSTART:20270301T100000Z', 'DURATION:PT1H', 'RRULE:FREQ=DAILY'));
  const asked = { from: Date.parse('2027-03-08T10:00Z'), to: Date.parse('2027-03-08T10:30Z'), since: token };
  const [looked, reading] = await Promise.all([
    connector.look!(asked),
    connector.read({ from: FROM, to: TO, since: token }),
  ]);
  assert.ok(looked.ok && looked.busy);
  assert.deepEqual([...looked.busy], [asked.from, asked.to + 30 * 60_000]);
  assert.ok(reading.ok && reading.changed);
  const free = await connector.look!({
    ...asked,
    from: Date.parse('2027-03-08T11:00Z'),
    to: Date.parse('2027-03-08T11:30Z'),
  });
  assert.ok(free.ok);
  assert.deepEqual([...free.busy!], []);

  await place.remove('b.ics');
  assert.deepEqual(busyIn(await read(connector, reading.token)), ['2027-03-05T09:00/10:00']);
});
