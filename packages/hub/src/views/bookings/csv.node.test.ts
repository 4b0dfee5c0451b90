import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TeamBookingRow } from '@team-booking/contract/team';
import { csvOf } from './csv.ts';

const row = (name: string, hosts: readonly string[] = ['Ines']) =>
  ({
    number: 'NW-1',
    start: '2026-12-01T09:00:00Z',
    end: '2026-12-01T09:30:00Z',
    bookingType: { title: 'Talk' },
    hosts: hosts.map((one) => ({ id: one, name: one })),
    attendee: { name },
    status: 'confirmed',
  }) as unknown as TeamBookingRow;

test('a line of titles, then a line each', () => {
  const titles = ['Number', 'Start', 'End', 'Type', 'Hosts', 'Visitor', 'State'];
  assert.equal(
    csvOf([row('Lena')], titles),
    'Number,Start,End,Type,Hosts,Visitor,State\r\nNW-1,2026-12-01T09:00:00Z,2026-12-01T09:30:00Z,Talk,Ines,Lena,confirmed\r\n',
  );
});

test('commas, quotes and line ends stay in their cell, and no name is a formula', () => {
  const told = (name: string, hosts?: string[]) => csvOf([row(name, hosts)], []).split('Talk,')[1];
  assert.equal(told('Fischer, "Lena"'), 'Ines,"Fischer, ""Lena""",confirmed\r\n');
  assert.equal(told('a\nb', ['Ines', 'Ada']), '"Ines, Ada","a\nb",confirmed\r\n');
  for (const name of ['=1+1', '+49', '-1', '@x', '\tx']) assert.match(told(name) ?? '', /^Ines,"?'/, name);
});
