import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { at } from '../../test/at.ts';
import { freeHosts } from './free-hosts.ts';
import type { Host } from './host.ts';

const host = (id: string, rest: Partial<Host> = {}): Host => ({
  id,
  timeZone: 'America/New_York',
  hours: [{ days: [1, 2, 3, 4, 5], start: '09:00', end: '17:00' }],
  overrides: [],
  busy: [],
  ...rest,
});
const slot = { start: at('2026-06-16T14:00:00Z'), duration: 60, bufferBefore: 10, bufferAfter: 0 };
const free = (...hosts: Host[]): string[] => freeHosts({ ...slot, hosts });

// On the grid, in random questions, they are compared with findSlots; see there.
describe('the free hosts of one slot', () => {
  test('work all through it and have nothing else in it or in its buffers', () => {
    assert.deepEqual(
      free(
        host('free'),
        host('a meeting just before', {
          busy: [{ start: at('2026-06-16T13:00:00Z'), end: at('2026-06-16T13:50:01Z') }],
        }),
        host('a meeting long before', {
          busy: [{ start: at('2026-06-16T13:00:00Z'), end: at('2026-06-16T13:50:00Z') }],
        }),
        host('a meeting just after', {
          busy: [{ start: at('2026-06-16T15:00:00Z'), end: at('2026-06-16T16:00:00Z') }],
        }),
        host('comes late', { hours: [{ days: [2], start: '10:01', end: '17:00' }] }),
        host('goes early', { hours: [{ days: [2], start: '09:00', end: '10:59' }] }),
        host('is off', { overrides: [{ date: '2026-06-16', hours: [] }] }),
      ),
      ['a meeting just after', 'a meeting long before', 'free'],
    );
  });

  test('may start then: a reached limit bars the start, not the time', () => {
    assert.deepEqual(
      free(
        host('barred', { noStart: [{ start: at('2026-06-16T14:00:00Z'), end: at('2026-06-16T14:01:00Z') }] }),
        host('barred later', { noStart: [{ start: at('2026-06-16T14:01:00Z'), end: at('2026-06-17T00:00:00Z') }] }),
        host('barred before', { noStart: [{ start: at('2026-06-16T00:00:00Z'), end: at('2026-06-16T14:00:00Z') }] }),
      ),
      ['barred before', 'barred later'],
    );
  });
});
