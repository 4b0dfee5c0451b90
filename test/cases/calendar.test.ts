import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCalendar } from '../../packages/calendars/src/icalendar/read-calendar.ts';

test('a calendar of many years, most of it past, does not close its host', () => {
  const people = Array.from(
    { length: 8 },
    (_, i) =>
      `ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;CN=Person ${i};X-NUM-G\r\n UESTS=0:mailto:person${i}@team.example`,
  );
  const events = Array.from({ length: 7000 }, (_, i) => {
    const day = new Date(Date.UTC(2012, 0, 1 + Math.floor(i / 1.3)));
    const date = day.toISOString().slice(0, 10).replaceAll('-', '');
    return [
      'BEGIN:VEVENT',
      `DTSTART:${date}T090000Z`,
      `DTEND:${date}T100000Z`,
      `UID:e${i}@calendar.example`,
      ...people,
      `DESCRIPTION:${'Agenda and links\\n '.repeat(6)}`,
      'SUMMARY:Meeting',
      'END:VEVENT',
    ].join('\r\n');
  });
  const text = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//case//EN', ...events, 'END:VCALENDAR', ''].join('\r\n');
  const range = { from: '2026-11-26T00:00:00Z', to: '2028-01-01T00:00:00Z', hostTimeZone: 'UTC' };
  const reading = readCalendar(text, range);
  assert.ok(reading.ok, reading.ok ? '' : reading.problem.message);
  assert.deepEqual(reading.busy, []);
});
