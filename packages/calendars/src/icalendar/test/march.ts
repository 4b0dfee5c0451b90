import assert from 'node:assert/strict';
import { readCalendar, type ReadingOptions } from '../read-calendar.ts';

const march = { from: '2026-03-01T00:00:00Z', to: '2026-04-01T00:00:00Z', hostTimeZone: 'Europe/Berlin' };

export function series(...events: string[][]): string {
  const components = events.map((lines) =>
    ['BEGIN:VEVENT', 'UID:1@example.com', lines.join('\r\n'), 'END:VEVENT'].join('\r\n'),
  );
  return ['BEGIN:VCALENDAR', ...components, 'END:VCALENDAR', ''].join('\r\n');
}

/** Starts as `DDTHH:MM` of the month, or `MM-DDTHH:MM` elsewhere, in UTC. */
export function starts(text: string, options: Partial<ReadingOptions> = {}): string[] {
  const result = readCalendar(text, { ...march, ...options });
  assert.ok(result.ok, result.ok ? '' : result.problem.message);
  return result.busy.map(({ start }) => (start.startsWith('2026-03') ? start.slice(8, 16) : start.slice(5, 16)));
}

export function busy(text: string, options: Partial<ReadingOptions> = {}): string[] {
  const result = readCalendar(text, { ...march, ...options });
  assert.ok(result.ok, result.ok ? '' : result.problem.message);
  return result.busy.map(({ start, end }) => `${start.slice(5, 16)}/${end.slice(5, 16)}`);
}

// Mondays 2, 9, 16, 23 and 30 March 2026 at 9:00 in Berlin, where clocks go forward on the 29th.
export const mondays = [
  'DTSTART;TZID=Europe/Berlin:20260302T090000',
  'DTEND;TZID=Europe/Berlin:20260302T100000',
  'RRULE:FREQ=WEEKLY',
];
export const days = ['DTSTART;VALUE=DATE:20260302', 'RRULE:FREQ=WEEKLY;BYDAY=MO'];
