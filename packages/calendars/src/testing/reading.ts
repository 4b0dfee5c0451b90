import assert from 'node:assert/strict';
import { test } from 'node:test';
import { requestWith, type Request } from '../net/request.ts';
import { busyIn, calendar, HOW, object, OWN_ZONE, read } from './calendars.ts';
import type { FreshPlace } from './place.ts';

/** What a calendar says is read, and what changes in it. */
export function readingSuite(fresh: FreshPlace): void {
  test('an empty calendar is one without busy time', async (t) => {
    assert.deepEqual(busyIn(await read((await fresh(t)).connect(HOW))), []);
  });

  test('events are read in their zones, across the change of clocks', async (t) => {
    const place = await fresh(t);
    await place.write('a.ics', object('a', 'DTSTART:20270308T090000Z', 'DTEND:20270308T100000Z'));
    await place.write('b.ics', object('b', 'DTSTART;TZID=Europe/Berlin:20270327T090000', 'DURATION:PT30M'));
    await place.write('c.ics', object('c', 'DTSTART;TZID=America/New_York:20270329T090000', 'DURATION:PT30M'));
    const event = ['BEGIN:VEVENT', 'UID:d', 'DTSTAMP:20270101T000000Z', 'DTSTART;TZID=Somewhere:20270330T090000'];
    await place.write('d.ics', calendar(...OWN_ZONE, ...event, 'DURATION:PT1H', 'END:VEVENT'));
    assert.deepEqual(busyIn(await read(place.connect(HOW))), [
      '2027-03-08T09:00/10:00',
      '2027-03-27T08:00/08:30',
      '2027-03-29T13:00/13:30',
      '2027-03-30T07:00/08:00',
    ]);
  });

  test('a series is read with what was moved and what was left out of it', async (t) => {
    const place = await fresh(t);
    const head = (more: string) => ['BEGIN:VEVENT', 'UID:weekly', 'DTSTAMP:20270101T000000Z', more];
    await place.write(
      'weekly.ics',
      calendar(
        ...head('DTSTART;TZID=Europe/Berlin:20270104T090000'),
        'DURATION:PT1H',
        'RRULE:FREQ=WEEKLY;UNTIL=20270401T000000Z',
        'EXDATE;TZID=Europe/Berlin:20270308T090000',
        'END:VEVENT',
        ...head('RECURRENCE-ID;TZID=Europe/Berlin:20270315T090000'),
        'DTSTART;TZID=Europe/Berlin:20270316T140000',
        'DURATION:PT1H',
        'END:VEVENT',
      ),
    );
    assert.deepEqual(busyIn(await read(place.connect(HOW))), [
      '2027-03-01T08:00/09:00',
      '2027-03-16T13:00/14:00',
      '2027-03-22T08:00/09:00',
      '2027-03-29T07:00/08:00',
    ]);
  });

  test('an occurrence that is cancelled later frees its time, and so does the rest of its series', async (t) => {
    const place = await fresh(t);
    const connector = place.connect(HOW);
    const daily = (rule: string, ...more: string[]) =>
      object(
        'daily',
        'DTSTART;TZID=Europe/Berlin:20270308T090000',
        'DURATION:PT1H',
        `RRULE:FREQ=DAILY;${rule}`,
        ...more,
      );
    await place.write('daily.ics', daily('COUNT=3'));
    let answer = await read(connector);
    assert.deepEqual(busyIn(answer), ['2027-03-08T08:00/09:00', '2027-03-09T08:00/09:00', '2027-03-10T08:00/09:00']);
    await place.write('daily.ics', daily('COUNT=3', 'EXDATE;TZID=Europe/Berlin:20270309T090000'));
    answer = await read(connector, answer.token);
    assert.deepEqual(busyIn(answer), ['2027-03-08T08:00/09:00', '2027-03-10T08:00/09:00']);
    await place.write('daily.ics', daily('COUNT=1'));
    answer = await read(connector, answer.token);
    assert.deepEqual(busyIn(answer), ['2027-03-08T08:00/09:00']);
    await place.remove('daily.ics');
    assert.deepEqual(busyIn(await read(connector, answer.token)), []);
  });

  test('a whole day is one in the zone of the host, and what takes no time takes none', async (t) => {
    const place = await fresh(t);
    await place.write('day.ics', object('day', 'DTSTART;VALUE=DATE:20270310', 'DTEND;VALUE=DATE:20270311'));
    const meeting = ['DTSTART:20270312T090000Z', 'DTEND:20270312T100000Z'];
    await place.write('free.ics', object('free', ...meeting, 'TRANSP:TRANSPARENT'));
    await place.write('off.ics', object('off', ...meeting, 'STATUS:CANCELLED'));
    const declined = 'ATTENDEE;PARTSTAT=DECLINED:mailto:ada@team.example';
    await place.write('no.ics', object('no', ...meeting, 'ORGANIZER:mailto:grace@team.example', declined));
    assert.deepEqual(busyIn(await read(place.connect(HOW))), ['2027-03-09T23:00/2027-03-10T23:00']);
  });

  test('an event that cannot be understood closes the calendar, until it is mended', async (t) => {
    const place = await fresh(t);
    const connector = place.connect(HOW);
    await place.write('odd.ics', object('odd', 'DTSTART;TZID=Nowhere/Town:20270312T090000', 'DURATION:PT1H'));
    const answer = await connector.read({ from: 0, to: Date.UTC(2028, 0), since: null });
    assert.match(answer.ok ? '' : answer.problem.code, /^(?:unknown-time-zone|unreadable-date)$/);
    await place.write('odd.ics', object('odd', 'DTSTART:20270312T090000Z', 'DURATION:PT1H'));
    assert.deepEqual(busyIn(await read(connector)), ['2027-03-12T09:00/10:00']);
  });

  test('new, changed and removed events are found since a token', async (t) => {
    const place = await fresh(t);
    const connector = place.connect(HOW);
    const lunch = (hour: string) => object('lunch', `DTSTART:20270308T${hour}0000Z`, 'DURATION:PT1H');
    await place.write('a.ics', object('a', 'DTSTART:20270305T090000Z', 'DURATION:PT1H'));
    await place.write('lunch.ics', lunch('11'));
    let { token } = await read(connector);
    const after = async (): Promise<string[]> => {
      const answer = await read(connector, token);
      ({ token } = answer);
      return busyIn(answer);
    };
    await place.write('new.ics', object('new', 'DTSTART:20270401T090000Z', 'DURATION:PT1H'));
    assert.deepEqual(await after(), ['2027-03-05T09:00/10:00', '2027-03-08T11:00/12:00', '2027-04-01T09:00/10:00']);
    await place.write('lunch.ics', lunch('12'));
    assert.deepEqual(await after(), ['2027-03-05T09:00/10:00', '2027-03-08T12:00/13:00', '2027-04-01T09:00/10:00']);
    await place.remove('a.ics');
    assert.deepEqual(await after(), ['2027-03-08T12:00/13:00', '2027-04-01T09:00/10:00']);
  });

  test('nothing new is said in less than 1 kB, and twice', async (t) => {
    const place = await fresh(t);
    for (let i = 10; i < 30; i += 1)
      await place.write(`${i}.ics`, object(`${i}`, `DTSTART:202703${i}T090000Z`, 'DURATION:PT1H', 'SUMMARY:Long talk'));
    const sent = { bytes: 0 };
    const connector = place.connect({ ...HOW, sources: { request: counting(sent) } });
    let answer = await read(connector);
    assert.equal(busyIn(answer).length, 20);
    assert.ok(sent.bytes > 1000, 'what is sent is counted');
    for (const _ of ['once', 'again']) {
      sent.bytes = 0;
      answer = await read(connector, answer.token);
      assert.equal(answer.changed, false);
      assert.ok(sent.bytes > 0 && sent.bytes < 1000, `${sent.bytes} bytes`);
    }
  });

  test('when the server has forgotten the token, all is read again', async (t) => {
    const place = await fresh(t);
    const connector = place.connect(HOW);
    await place.write('a.ics', object('a', 'DTSTART:20270305T090000Z', 'DURATION:PT1H'));
    await place.write('b.ics', object('b', 'DTSTART:20270306T090000Z', 'DURATION:PT1H'));
    const { token } = await read(connector);
    await place.remove('a.ics');
    place.forget();
    assert.deepEqual(busyIn(await read(connector, token)), ['2027-03-06T09:00/10:00']);
  });

  test('a token of another life of the connector is as good as none', async (t) => {
    const place = await fresh(t);
    await place.write('a.ics', object('a', 'DTSTART:20270305T090000Z', 'DURATION:PT1H'));
    const { token } = await read(place.connect(HOW));
    const answer = await read(place.connect(HOW), token);
    if (answer.changed) assert.deepEqual(busyIn(answer), ['2027-03-05T09:00/10:00']);
  });
}

/** Counts what is sent and received: bodies as they are, and header lines. */
function counting(sent: { bytes: number }): Request {
  const request = requestWith();
  const size = (headers: object) =>
    Object.entries(headers).reduce((sum, [name, value]) => sum + `${name}: ${String(value)}\r\n`.length, 0);
  return async (url, options) => {
    const answer = await request(url, options);
    sent.bytes +=
      url.href.length + size(options.headers) + Buffer.byteLength(options.body ?? '') + size(answer.headers);
    return { ...answer, body: counted(answer.body, sent) };
  };
}

async function* counted(body: AsyncIterable<Uint8Array>, sent: { bytes: number }): AsyncGenerator<Uint8Array> {
  for await (const chunk of body) {
    sent.bytes += chunk.length;
    yield chunk;
  }
}
