import type { PlantedFault } from './planted.ts';

/** Faults of the core. */
export const CORE_FAULTS: readonly PlantedFault[] = [
  {
    file: 'core/src/availability/limits.ts',
    find: 'if (count >= max)',
    put: 'if (count > max)',
    breaks: 'Limits are off by one',
  },
  {
    file: 'core/src/availability/limits.ts',
    find: 'day - weekdayOf(day) + 1',
    put: 'day - weekdayOf(day)',
    breaks: 'Weeks begin on Sunday',
  },
  {
    file: 'core/src/availability/busy-time.ts',
    find: 'return readIntervals(busy, `${field}/busy`, buffers.bufferAfter * MINUTE, buffers.bufferBefore * MINUTE);',
    put: 'return readIntervals(busy, `${field}/busy`, buffers.bufferBefore * MINUTE, buffers.bufferAfter * MINUTE);',
    breaks: 'Buffers lie on the wrong sides',
  },
  {
    file: 'core/src/availability/busy-time.ts',
    find: 'const after = Math.max(0, ofBooking.bufferAfter - ofQuery.bufferBefore) * MINUTE;',
    put: 'const after = 0;',
    breaks: 'The buffer of another booking type is forgotten',
  },
  {
    file: 'core/src/availability/working-time.ts',
    find: 'const closes = instantAt(zone, day * DAY + end);',
    put: 'const closes = opens + end - start;',
    breaks: 'Hours do not end by the clock on days when it changes',
  },
  {
    file: 'core/src/time/wall-clock.ts',
    find: 'while (wall >= wallEnds[period]!) period++;',
    put: 'while (wall >= wallEnds[period]! + 3 * 3_600_000) period++;',
    breaks: 'Clocks change hours late',
  },
  {
    file: 'core/src/booking/change.ts',
    find: 'sequence: after.sequence + 1',
    put: 'sequence: after.sequence',
    breaks: 'A moved booking keeps its sequence, so that calendars ignore the change',
  },
  {
    file: 'core/src/booking/change.ts',
    find: 'return { ...moved, expiresAt: moved.start };',
    put: 'return moved;',
    breaks: 'A booking that waits and is moved expires at its old start',
  },
  {
    file: 'core/src/booking/within.ts',
    find: "return ['release-time', begun",
    put: "return [...(after.status === 'expired' ? [] : (['release-time'] as const)), begun",
    breaks: 'A booking that expires keeps its time',
  },
  {
    file: 'core/src/booking/deadlines.ts',
    find: 'return waiting && now >= booking.expiresAt;',
    put: 'return waiting && now >= booking.expiresAt + 86_400_000;',
    breaks: 'Waiting bookings expire a day late',
  },
  {
    file: 'core/src/assignment/steps/void.ts',
    find: 'back.push({ ...account, amount: -amount });',
    put: 'back.push({ ...account, amount });',
    breaks: 'A turn is charged twice instead of returned',
  },
  {
    file: 'core/src/assignment/steps/pick.ts',
    find: 'entries: record.entries };',
    put: 'entries: record.entries.with(-1, { ...members[0]!, amount: record.entries.at(-1)!.amount }) };',
    breaks: 'The wrong host is charged',
  },
  {
    file: 'core/src/assignment/steps/pick.ts',
    find: 'const seq = state.lastSeq + 1;',
    put: 'const seq = Math.max(1, state.lastSeq);',
    breaks: 'Two decisions have the same number',
  },
];
