import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { HostDocument } from '@team-booking/contract/team';
import { changesBetween } from '../../parts/draft/changes.ts';
import { changesOf, contentOf, daysOff, type HostContent } from './content.ts';

const KENJI: HostDocument = {
  id: 'kenji',
  name: 'Kenji Mori',
  email: 'kenji@northwind.example',
  timeZone: 'America/Toronto',
  hours: [{ days: [1, 2, 3, 4, 5], start: '09:00', end: '17:00' }],
  overrides: [
    { date: '2026-12-10', hours: [{ start: '10:00', end: '12:00' }], note: 'dentist' },
    { date: '2026-12-24', hours: [] },
    { date: '2026-12-25', hours: [] },
    { date: '2026-12-28', hours: [] },
  ],
  limits: { perDay: 4 },
  active: true,
  calendars: [],
  pools: [],
  revision: 'r1',
};
const before = contentOf(KENJI);
const sent = (edit: Partial<HostContent>) => {
  const after = { ...before, ...edit };
  return changesOf(after, changesBetween(before, after));
};

test('only what has changed is sent', () => {
  assert.deepEqual(sent({}), {});
  assert.deepEqual(sent({ week: { ...before.week, '5': '' } }), {
    hours: [{ days: [1, 2, 3, 4], start: '09:00', end: '17:00' }],
  });
  assert.deepEqual(sent({ limits: {} }), { limits: null });
  assert.deepEqual(sent({ holidays: false }), { holidays: false });
  assert.deepEqual(sent({ days: before.days.slice(0, 1) }), { overrides: [KENJI.overrides![0]] });
});

test('days off that follow each other are one range', () => {
  assert.deepEqual(daysOff(before.days, '2026-12-01'), [
    { from: '2026-12-24', to: '2026-12-25' },
    { from: '2026-12-28', to: '2026-12-28' },
  ]);
  assert.deepEqual(daysOff(before.days, '2026-12-26'), [{ from: '2026-12-28', to: '2026-12-28' }]);
});
