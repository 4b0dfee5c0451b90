import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CalendarEvent, CalendarProblem, Connector, PutOptions, Written } from '@team-booking/calendars';
import type { CalendarEntry, LetterBooking } from '@team-booking/engine';
import { calendarWriter } from './calendar-writer.ts';

const START = Date.parse('2026-06-16T10:00:00Z');
const BOOKING: LetterBooking = {
  id: 'one',
  number: 'KT-41273',
  title: 'Erstgespräch',
  start: START,
  end: START + 30 * 60_000,
  before: null,
  hosts: ['Ada'],
  visitor: { name: 'Vera\nVisitor', email: 'vera@visitor.example', phone: null, timeZone: 'Asia/Tokyo' },
  guests: [],
  answers: [{ label: 'Why?', value: 'First line\nSecond' }],
  location: { kind: 'online', label: 'Video call', joinUrl: 'https://meet.example/1' },
  reason: null,
  price: null,
  refund: null,
  approveUntil: null,
  otherTimes: [],
};
const ENTRY: CalendarEntry = {
  uid: 'one',
  sequence: 2,
  stamp: START - 1000,
  start: BOOKING.start,
  end: BOOKING.end,
  summary: 'Erstgespräch',
  organizer: { name: 'Team', address: 'team@team.example' },
  location: 'Video call',
  joinUrl: 'https://meet.example/1',
  withCall: false,
  number: 'KT-41273',
  locale: 'de',
  timeZone: 'Europe/Berlin',
  people: { attendees: [{ name: 'Vera', address: 'vera@visitor.example', accepted: false }], booking: BOOKING },
};
const PLACE = { host: 'ada', calendar: 'work' };
const signal = new AbortController().signal;

/** A calendar that answers so, and what was put into it. */
function calendar(answer: Written): { connector: Connector; put: { event: CalendarEvent; options: PutOptions }[] } {
  const put: { event: CalendarEvent; options: PutOptions }[] = [];
  const connector: Connector = {
    writable: true,
    read: () => assert.fail('it is only written'),
    async put(event, options = {}) {
      put.push({ event, options });
      return answer;
    },
    remove: async () => answer,
  };
  return { connector, put };
}

test('an event says in the words of its host what a mail to them would, with the visitor’s time in their zone', async () => {
  const { connector, put } = calendar({ ok: true });
  const before = { ...ENTRY, summary: 'Anderes' };
  const sent = await calendarWriter(() => connector).put(PLACE, ENTRY, { before, signal });
  assert.deepEqual(sent, { kind: 'done', answer: { joinUrl: null } });
  const [{ event, options } = assert.fail()] = put;
  assert.equal(options.before?.title, 'Anderes');
  const { description = '', ...rest } = event;
  assert.deepEqual(rest, {
    uid: 'one',
    sequence: 2,
    start: ENTRY.start,
    end: ENTRY.end,
    changedAt: ENTRY.stamp,
    title: 'Erstgespräch',
    location: 'Video call',
    url: 'https://meet.example/1',
    organizer: { name: 'Team', email: 'team@team.example' },
    attendees: [{ name: 'Vera', email: 'vera@visitor.example', accepted: false }],
  });
  for (const part of [
    'Vera Visitor',
    'vera@visitor.example',
    '19:00',
    'First line',
    'KT-41273',
    'https://meet.example/1',
  ])
    assert.ok(description.includes(part), `${part} is missing:\n${description}`);
});

test('of somebody who was erased nothing is in it but the number of the booking', async () => {
  const { connector, put } = calendar({ ok: true });
  await calendarWriter(() => connector).put(PLACE, { ...ENTRY, people: null }, { signal });
  const [{ event } = assert.fail()] = put;
  assert.match(event.description ?? '', /^[^:]+: KT-41273$/);
  assert.deepEqual(event.attendees, []);
});

test('what certainly was not written is planned anew, and what may have been is repeated; a provider is asked again when it says so', async () => {
  const sentAfter = async (code: CalendarProblem['code'], more: object = {}) => {
    const problem: CalendarProblem = { code, message: 'It is wrong.', remedy: 'Mend it.', ...more };
    return calendarWriter(() => calendar({ ok: false, problem }).connector).remove(PLACE, 'one', { signal });
  };
  const again = { kind: 'again', problem: 'It is wrong. Mend it.' };
  assert.deepEqual(await sentAfter('timeout'), { ...again, maybe: true, closed: true });
  assert.deepEqual(await sentAfter('bad-answer'), { ...again, maybe: true, closed: false });
  assert.deepEqual(await sentAfter('consent-revoked'), { ...again, maybe: false, closed: true });
  const later = await sentAfter('asked-too-often', { retryAfter: 60_000 });
  assert.deepEqual(later, { ...again, maybe: false, closed: true, after: 60_000 });
});

test('from a calendar that a host has no more nothing has to be removed, and nothing can be put into it', async () => {
  const writer = calendarWriter(() => null);
  assert.deepEqual(await writer.remove(PLACE, 'one', { signal }), { kind: 'done' });
  assert.equal((await writer.put(PLACE, ENTRY, { signal })).kind, 'again');
});
