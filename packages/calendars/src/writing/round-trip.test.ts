import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import ICAL from 'ical.js';
import ical, { type VEvent } from 'node-ical';
import { readBusy } from '../icalendar/read-busy.ts';
import { calendarWith, publishedCalendar } from './calendar-text.ts';
import type { CalendarEvent } from './event.ts';

// What we write is read back as the same instants by two other libraries, wherever their programs run, also where clocks change.

const ZONES = [
  'UTC',
  'Europe/Berlin',
  'Europe/London',
  'America/New_York',
  'America/St_Johns',
  'America/Santiago',
  'Africa/Casablanca',
  'Asia/Kathmandu',
  'Asia/Tehran',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Pacific/Chatham',
];

const own = process.env['TZ'];
after(() => {
  if (own === undefined) delete process.env['TZ'];
  else process.env['TZ'] = own;
});

/** Starts around every change of the clocks in two years, and in an ordinary night. */
function startsIn(zone: string): number[] {
  const end = Date.UTC(2029, 0);
  const starts = [Date.UTC(2027, 4, 4, 23, 45)];
  let at = Temporal.Instant.fromEpochMilliseconds(Date.UTC(2027, 0)).toZonedDateTimeISO(zone);
  for (;;) {
    const next = at.getTimeZoneTransition('next');
    if (!next || next.epochMilliseconds >= end) return starts;
    const change = next.epochMilliseconds;
    starts.push(...[-120, -61, -30, -1, 0, 1, 30, 60].map((minutes) => change + minutes * 60_000));
    at = next;
  }
}

const eventAt = (start: number, index: number): CalendarEvent => ({
  uid: `${index}@team.example`,
  sequence: index,
  start,
  end: start + 45 * 60_000,
  title: `Talk ${index}`,
  changedAt: Date.UTC(2027, 0),
});

for (const zone of ZONES) {
  test(`ical.js, node-ical and we read what we write in ${zone}`, async () => {
    process.env['TZ'] = zone;
    const events = startsIn(zone).map(eventAt);
    for (const { start } of events) {
      const clock = Temporal.Instant.fromEpochMilliseconds(start).toZonedDateTimeISO(zone);
      assert.deepEqual([new Date(start).getHours(), new Date(start).getMinutes()], [clock.hour, clock.minute]);
    }
    const expected = events.map(({ uid, start, end }) => [uid, start, end]);
    const feed = publishedCalendar(events, { name: 'Team; "One", Ltd', refresh: 60 });
    for (const texts of [[feed], events.map(calendarWith)]) {
      const first = texts.flatMap((text) =>
        new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((component) => {
          const { uid, startDate, endDate } = new ICAL.Event(component);
          return [uid, startDate.toJSDate().getTime(), endDate.toJSDate().getTime()];
        }),
      );
      assert.deepEqual(first, expected);
      const second = (await Promise.all(texts.map((text) => ical.async.parseICS(text)))).flatMap((read) =>
        Object.values(read)
          .filter((one): one is VEvent => one?.type === 'VEVENT')
          .map(({ uid, start, end }) => [uid, Number(start), Number(end)]),
      );
      assert.deepEqual(second, expected);
    }
    for (const event of events) {
      const { start, end } = event;
      const read = readBusy(calendarWith(event), { from: start - 1, to: end + 1, hostTimeZone: zone });
      assert.deepEqual(read.ok && [...read.busy], [start, end]);
    }
  });
}
