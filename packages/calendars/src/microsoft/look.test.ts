import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createCalendarReader } from '../calendar-reader.ts';
import type { Connector } from '../connector.ts';
import { FROM, HOW, object, read, TO } from '../testing/calendars.ts';
import { graphPlace } from './test/graph-place.ts';

const at = (text: string) => Date.parse(`2027-03-${text}:00Z`);

/** Busy time that a look finds in half an hour, `08T10:00`. */
async function lookAt(connector: Connector, from: number): Promise<string[]> {
  const answer = await connector.look!({ from, to: from + 30 * 60_000, since: null });
  assert.ok(answer.ok, answer.ok ? '' : answer.problem.message);
  return [...answer.busy!].map((instant) => new Date(instant).toISOString().slice(8, 16));
}

test('a time is looked at as it is now, occurrences of series too, and the next reading finds what has changed', async (t) => {
  const place = await graphPlace(t);
  const connector = place.connect(HOW);
  const { token } = await read(connector);
  await place.write('a', object('a', 'DTSTART:20270301T100000Z', 'DURATION:PT1H', 'RRULE:FREQ=DAILY;COUNT=20'));
  await place.write('b', object('b', 'DTSTART:20270308T120000Z', 'DURATION:PT1H', 'TRANSP:TRANSPARENT'));
  for (let i = 0; i < 12; i += 1)
    await place.write(`m${i}`, object(`m${i}`, 'DTSTART:20270309T060000Z', 'DURATION:PT1H'));
  assert.deepEqual(await lookAt(connector, at('08T10:15')), ['08T10:00', '08T11:00']);
  assert.deepEqual(await lookAt(connector, at('08T12:15')), []);
  assert.deepEqual(await lookAt(connector, at('08T14:00')), []);
  const after = await connector.read({ from: FROM, to: TO, since: token });
  assert.ok(after.ok && after.changed);
});

test('a whole day is one of the host, also where it is another day by now at Greenwich', async (t) => {
  const place = await graphPlace(t);
  const [start, end] = ['10', '11'].map((day) => ({ dateTime: `2027-03-${day}T00:00:00.0000000`, timeZone: 'UTC' }));
  const event = { type: 'singleInstance', isAllDay: true, showAs: 'busy', start: start!, end: end! } as const;
  place.calendar.put('day', { event });
  const connector = place.connect({ ...HOW, hostTimeZone: 'America/Los_Angeles' });
  assert.deepEqual(await lookAt(connector, at('11T02:00')), ['10T08:00', '11T08:00']);
  assert.deepEqual(await lookAt(connector, at('10T02:00')), []);
});

test('events that may be ours are told apart, and what goes wrong is a value', async (t) => {
  const place = await graphPlace(t);
  const connector = place.connect({ ...HOW, apart: '^ours-' });
  const [start, end] = ['09', '10'].map((hour) => ({ dateTime: `2027-03-10T${hour}:00:00.0000000`, timeZone: 'UTC' }));
  const event = { type: 'singleInstance', showAs: 'busy', transactionId: 'ours-1', start: start!, end: end! } as const;
  place.calendar.put('e', { event });
  const looked = await connector.look!({ from: at('10T09:00'), to: at('10T09:30'), since: null });
  assert.ok(looked.ok);
  assert.deepEqual([[...looked.busy!], looked.apart?.map(({ uid }) => uid)], [[], ['ours-1']]);
  place.server.faults.push({ status: 503 }, { status: 404, code: 'ErrorItemNotFound' });
  for (const code of ['unreachable', 'refused']) {
    const answer = await connector.look!({ from: at('10T09:00'), to: at('10T09:30'), since: null });
    assert.equal(!answer.ok && answer.problem.code, code);
  }
});

for (const freeBusyOnly of [false, true]) {
  test(`what came up since the reading is known when its host is booked${freeBusyOnly ? ', where only busy time is asked for' : ''}`, async (t) => {
    const place = await graphPlace(t, { user: 'ada@team.example', freeBusyOnly });
    const NOW = at('01T08:00');
    const means = { allowAddress: () => true };
    const reader = createCalendarReader({ now: () => NOW, sources: means });
    t.after(() => reader.stop());
    const access = place.access;
    const source = { kind: 'microsoft', connection: '1', access, api: place.api, user: 'ada@team.example', freeBusyOnly } as const; // prettier-ignore
    reader.setCalendars([{ host: 'ada', calendar: 'a', source, hostTimeZone: 'UTC' }]);
    await reader.refresh();
    await place.write('new', object('new', 'DTSTART:20270302T090000Z', 'DURATION:PT1H'));
    const time = { start: at('02T09:00'), end: at('02T09:30') };
    assert.deepEqual(reader.worthLooking(['ada'], time), ['ada']);
    await reader.lookAgain(['ada'], time, 5000);
    const known = reader.busyTimes(['ada'], time.start, time.end).get('ada');
    assert.equal(known?.state === 'fresh' && known.busy.length > 0, true);
  });
}
