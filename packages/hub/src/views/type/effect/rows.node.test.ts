import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Simulation } from '@team-booking/contract/team';
import { effectRows, longestWait } from './rows.ts';

const side = (...hosts: [host: string, bookings: number, wait: number | null][]) =>
  ({
    hosts: hosts.map(([host, bookings, wait]) => ({ host, bookings, longestWait: wait })),
  }) as unknown as Simulation['present'];
const simulation = (present: Simulation['present'], draft: Simulation['present']) =>
  ({ present, draft, names: [{ id: 'mira', name: 'Mira Kaplan' }] }) as unknown as Simulation;

test('who comes has nothing before, who goes has nothing after, in the order of the draft', () => {
  const rows = effectRows(simulation(side(['mira', 10, 1], ['ines', 5, 2]), side(['ada', 4, null], ['mira', 11, 3])));
  assert.deepEqual(
    rows.map(({ name, before, after }) => [name, before, after]),
    [
      ['ada', 0, 4],
      ['Mira Kaplan', 10, 11],
      ['ines', 5, 0],
    ],
  );
  assert.deepEqual(rows[1]!.bars, [10 / 11, 1]);
});

test('the longest wait is that of the draft, with what it was', () => {
  const made = simulation(side(['mira', 1, 4], ['ines', 1, 9]), side(['mira', 1, 7], ['ines', 1, null], ['ada', 1, 2]));
  assert.deepEqual(longestWait(made), { host: 'mira', days: 7, before: 4 });
  assert.equal(longestWait(simulation(side(), side(['mira', 0, null]))), null);
});
