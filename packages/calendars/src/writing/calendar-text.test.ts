import assert from 'node:assert/strict';
import { test } from 'node:test';
import ICAL from 'ical.js';
import ical, { type VEvent } from 'node-ical';
import { readBusy } from '../icalendar/read-busy.ts';
import { calendarWith, changedCalendar, hasEvent } from './calendar-text.ts';
import type { CalendarEvent } from './event.ts';

const event: CalendarEvent = {
  uid: '1@team.example',
  sequence: 2,
  start: Date.parse('2027-03-28T00:30:00Z'),
  end: Date.parse('2027-03-28T01:45:00Z'),
  title: 'Talk; with commas, and a \\ backslash 🙂'.repeat(3),
  description: 'One\r\nTwo\n\nFour',
  organizer: { name: 'Team "One"; Ltd: \u0007bell', email: 'team@team.example' },
  attendees: [{ name: 'Zoë', email: 'zoe@visitor.example' }, { email: 'a b\r\nX-EVIL:1@visitor.example' }],
  changedAt: Date.parse('2027-01-01T00:00:00Z'),
};
const moved: CalendarEvent = { ...event, sequence: 3, start: event.start + 86_400_000, end: event.end + 86_400_000 };

const linesOf = (text: string): string[] => text.replaceAll(/\r\n /g, '').split('\r\n').filter(Boolean);
const textFrom = (...lines: string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR'].map((line) => `${line}\r\n`).join('');

test('two other libraries and ours read the same instants and texts of what is written', async () => {
  const hours = [0, 31, 24 * 100, 24 * 200 + 1];
  for (const hour of hours) {
    const [start, end] = [event.start + hour * 3_600_000, event.end + hour * 3_600_000];
    const text = calendarWith({ ...event, start, end });
    const read = new ICAL.Event(new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent')!);
    assert.equal(read.startDate.toJSDate().getTime(), start);
    assert.equal(read.endDate.toJSDate().getTime(), end);
    assert.equal(read.summary, event.title);
    assert.equal(read.description, 'One\nTwo\n\nFour');
    assert.equal(read.uid, event.uid);
    const other = Object.values(await ical.async.parseICS(text)).find((one) => one?.type === 'VEVENT') as VEvent;
    assert.equal(other.start.getTime(), start);
    assert.equal(other.end?.getTime(), end);
    const busy = readBusy(text, { from: start - 1, to: end + 1, hostTimeZone: 'Asia/Kathmandu' });
    assert.deepEqual(busy.ok && [...busy.busy], [start, end]);
  }
});

test('no line is longer than 75 octets, and nothing that people have typed begins one', () => {
  const text = calendarWith(event);
  for (const line of text.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);
  assert.doesNotMatch(text, /^X-EVIL/m);
  assert.doesNotMatch(text, /[^\r]\n|\r[^\n]/);
  const organizer = linesOf(text).find((line) => line.startsWith('ORGANIZER'));
  assert.equal(organizer, `ORGANIZER;CN="Team 'One'; Ltd:  bell";SCHEDULE-AGENT=CLIENT:mailto:team@team.example`);
});

test('what stands there already is left as it is, in whatever order and folds', () => {
  const [uid, lines] = ['UID:1@team.example', linesOf(calendarWith(event))];
  const others = lines.filter((line) => line !== uid).toSpliced(-2, 0, uid);
  const theirs = others.map((line) => `${line}\r\n`).join('');
  assert.equal(changedCalendar(theirs, event, undefined), theirs);
  const alarm = ['BEGIN:VALARM', 'DTSTART:20270328T003000Z', 'END:VALARM'];
  const rung = theirs.replace('END:VEVENT', [...alarm, 'END:VEVENT'].join('\r\n'));
  const after = linesOf(changedCalendar(rung, moved, undefined));
  const starts = after.filter((line) => line.startsWith('DTSTART'));
  assert.deepEqual(starts, ['DTSTART:20270329T003000Z', alarm[1]]);
});

test('only what has changed is written, in place of what was there, however long it was', () => {
  const before = textFrom(
    'BEGIN:VEVENT',
    'DTSTART;TZID=Europe/Berlin:20270328T013000',
    'DURATION:PT1H15M',
    'SUMMARY:Their title',
    'UID:1@team.example',
    'SEQUENCE:7',
    'DTSTAMP:20260101T000000Z',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'TRIGGER:-PT5M',
    'DURATION:PT1M',
    'REPEAT:1',
    'DESCRIPTION:Soon',
    'END:VALARM',
    'END:VEVENT',
  );
  assert.deepEqual(linesOf(changedCalendar(before, moved, event)), [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'BEGIN:VEVENT',
    'DTSTAMP:20270101T000000Z',
    'SEQUENCE:7',
    'DTSTART:20270329T003000Z',
    'DTEND:20270329T014500Z',
    'SUMMARY:Their title',
    'UID:1@team.example',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'TRIGGER:-PT5M',
    'DURATION:PT1M',
    'REPEAT:1',
    'DESCRIPTION:Soon',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ]);
  assert.equal(changedCalendar(before, event, event), before, 'nothing has changed');
});

test('what is taken away is gone, and occurrences and other events of the object stay', () => {
  const other = ['BEGIN:VEVENT', 'UID:1@team.example', 'RECURRENCE-ID:20270404T003000Z', 'SUMMARY:Later', 'END:VEVENT'];
  const whole = textFrom(...linesOf(calendarWith(event)).slice(3, -1), ...other);
  const { description: _, ...without } = event;
  const after = linesOf(changedCalendar(whole, { ...without, title: 'New' }, event));
  assert.ok(!after.some((line) => line.startsWith('DESCRIPTION')));
  assert.ok(after.includes('SUMMARY:New') && after.includes('SUMMARY:Later'));
  assert.deepEqual(after.slice(-6, -1), other);
});

test('an event is known by its whole UID', () => {
  const text = calendarWith(event);
  assert.ok(hasEvent(text, '1@team.example'));
  assert.ok(!hasEvent(text, '1@team'));
  assert.ok(!hasEvent(text.replace('UID:', 'X-UID:'), '1@team.example'));
  const odd = { ...event, uid: 'a,b;c\\d' };
  assert.ok(hasEvent(calendarWith(odd), odd.uid));
  assert.notEqual(changedCalendar(calendarWith(odd), { ...moved, uid: odd.uid }, odd), calendarWith(odd));
});

test('written anew over what somebody has moved, an event is a later version than theirs; over one that stands, it is the same', () => {
  const whole = calendarWith(event);
  assert.ok(changedCalendar(whole, event, undefined).includes('\r\nSEQUENCE:2\r\n'));
  const dragged = whole.replace(/^DTSTART:.*$/m, 'DTSTART:20300101T000000Z').replace('SEQUENCE:2', 'SEQUENCE:7');
  const back = changedCalendar(dragged, event, undefined);
  assert.ok(back.includes('\r\nSEQUENCE:8\r\n') && back.includes('\r\nDTSTART:20270328T003000Z\r\n'), back);
  assert.equal(changedCalendar(dragged, event, event), dragged, 'what they have changed stays');
});
