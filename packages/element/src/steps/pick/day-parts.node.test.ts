import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dayParts } from './day-parts.ts';

const slots = (...instants: string[]) => instants.map((instant) => ({ start: Date.parse(instant), duration: 30 }));

describe('parts of the day', () => {
  it('begin at noon and at five, on the clock of the zone', () => {
    const free = slots('2026-12-08T10:30Z', '2026-12-08T11:00Z', '2026-12-08T15:59Z', '2026-12-08T16:00Z');
    const parts = (zone: string) => dayParts(free, zone).map(({ part, slots }) => [part, slots.length]);
    assert.deepEqual(parts('Europe/Berlin'), [
      ['morning', 1],
      ['afternoon', 2],
      ['evening', 1],
    ]);
    assert.deepEqual(parts('America/New_York'), [['morning', 4]]);
  });

  it('are left out where there are no times', () => {
    assert.deepEqual(dayParts([], 'UTC'), []);
  });
});
