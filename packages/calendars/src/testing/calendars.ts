import assert from 'node:assert/strict';
import { intervalsOf } from '@team-booking/core/intervals';
import type { ConnectorOptions } from '../connector-options.ts';
import type { BusyAnswer, Connector } from '../connector.ts';

export const FROM = Date.parse('2027-03-01T00:00:00Z');
export const TO = Date.parse('2027-05-01T00:00:00Z');

export const HOW: ConnectorOptions = { hostTimeZone: 'Europe/Berlin', hostEmail: 'ada@team.example' };

/** An object with one event. */
export function object(uid: string, ...lines: readonly string[]): string {
  return calendar('BEGIN:VEVENT', `UID:${uid}`, 'DTSTAMP:20270101T000000Z', ...lines, 'END:VEVENT');
}

export function calendar(...lines: readonly string[]): string {
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Ada//Planner//EN', ...lines, 'END:VCALENDAR', ''].join('\r\n');
}

/** A zone that no library knows by its name, with the rules of central Europe. */
export const OWN_ZONE = [
  'BEGIN:VTIMEZONE',
  'TZID:Somewhere',
  'BEGIN:STANDARD',
  'DTSTART:19701025T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'END:STANDARD',
  'BEGIN:DAYLIGHT',
  'DTSTART:19700329T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'END:DAYLIGHT',
  'END:VTIMEZONE',
];

type Read = Extract<BusyAnswer, { ok: true }>;

/** Reads, and expects no problem. */
export async function read(connector: Connector, since: string | null = null): Promise<Read> {
  const answer = await connector.read({ from: FROM, to: TO, since });
  assert.ok(answer.ok, answer.ok ? '' : `${answer.problem.code}: ${answer.problem.message}`);
  return answer;
}

/** Busy time as text, `2027-03-08T09:00/10:00`. */
export function busyIn(answer: Read): string[] {
  assert.ok(answer.changed, 'said to be unchanged');
  const shown = (instant: number) => new Date(instant).toISOString().slice(0, 16);
  return intervalsOf(answer.busy).map(({ start, end }) => {
    const [from, to] = [shown(start), shown(end)];
    return `${from}/${from.slice(0, 11) === to.slice(0, 11) ? to.slice(11) : to}`;
  });
}

export async function problemIn(answer: Promise<BusyAnswer>): Promise<string> {
  const given = await answer;
  assert.ok(!given.ok, 'there is an answer');
  return given.problem.code;
}
