import { host, solo } from '../fixture/index.ts';
import type { Context } from '../context.ts';
import type { Guarantee } from '../guarantee.ts';

const hours = (start: string, end: string) => [{ days: [1, 2, 3, 4, 5, 6, 7], start, end }];

export const daylightSaving: Guarantee = {
  name: 'daylight-saving',
  about: 'On the days on which clocks change, hours and grid follow the wall clock.',
  remedy: 'Ask the time-zone database for the offset at each instant; a day may have 23 or 25 hours.',
  needs: 'testing',
  async check(context) {
    const berlin = (step: number) => ({ slot: { step, offset: 0, timeZone: 'Europe/Berlin' } });
    const hour = { durations: [60], ...berlin(60), window: { minNotice: 0, horizon: 525_600 } };
    const fixture = {
      hosts: [
        host('ada', { timeZone: 'Europe/Berlin', hours: hours('09:00', '11:00') }),
        host('bob', { timeZone: 'Europe/Berlin', hours: hours('00:00', '04:00') }),
        host('cem', { timeZone: 'America/New_York', hours: hours('08:00', '09:00') }),
      ],
      bookingTypes: [solo('day', 'ada', hour), solo('night', 'bob', hour), solo('abroad', 'cem', hour)],
    };

    await context.setUp({ ...fixture, now: '2026-03-01T00:00:00Z' });
    const spring = { from: '2026-03-28', to: '2026-03-30' };
    context.same(
      await context.times('day', spring),
      ['2026-03-28T08:00:00Z', '2026-03-28T09:00:00Z', '2026-03-29T07:00:00Z', '2026-03-29T08:00:00Z'],
      'nine to eleven in Berlin around 29 March 2026, when clocks are set forward',
    );
    context.same(
      await context.times('night', { from: '2026-03-28T22:00:00Z', to: '2026-03-29T12:00:00Z' }),
      ['2026-03-28T23:00:00Z', '2026-03-29T00:00:00Z', '2026-03-29T01:00:00Z'],
      'midnight to four in Berlin on 29 March 2026, which has three hours',
    );
    context.same(
      await context.times('abroad', { from: '2026-03-07', to: '2026-03-09' }),
      ['2026-03-07T13:00:00Z', '2026-03-08T12:00:00Z'],
      'eight in New York, where clocks are set forward on 8 March 2026, on the grid of Berlin',
    );

    await context.setUp({ ...fixture, now: '2026-10-01T00:00:00Z' });
    context.same(
      await context.times('day', { from: '2026-10-24', to: '2026-10-26' }),
      ['2026-10-24T07:00:00Z', '2026-10-24T08:00:00Z', '2026-10-25T08:00:00Z', '2026-10-25T09:00:00Z'],
      'nine to eleven in Berlin around 25 October 2026, when clocks are set back',
    );
    context.same(
      await context.times('night', { from: '2026-10-24T20:00:00Z', to: '2026-10-25T12:00:00Z' }),
      [
        '2026-10-24T22:00:00Z',
        '2026-10-24T23:00:00Z',
        '2026-10-25T00:00:00Z',
        '2026-10-25T01:00:00Z',
        '2026-10-25T02:00:00Z',
      ],
      'midnight to four in Berlin on 25 October 2026, which has five hours: 02:00 is twice on the grid',
    );

    await skippedTimes(context);
    await repeatedTimes(context);
  },
};

const half = {
  durations: [30],
  slot: { step: 30, offset: 0, timeZone: 'UTC' },
  window: { minNotice: 0, horizon: 525_600 },
};

/** Hours that begin or end at a wall-clock time that a clock change skips or repeats. */
const ODD_HOURS = {
  hosts: [
    host('ada', { timeZone: 'Europe/Berlin', hours: hours('02:30', '04:00') }),
    host('bob', { timeZone: 'Europe/Berlin', hours: hours('01:00', '02:30') }),
    host('cem', { timeZone: 'Europe/Berlin', hours: hours('02:30', '03:15') }),
    host('dot', { timeZone: 'America/New_York', hours: hours('01:30', '02:30') }),
  ],
  bookingTypes: [
    solo('begins', 'ada', half),
    solo('ends', 'bob', half),
    solo('reversed', 'cem', half),
    solo('abroad', 'dot', half),
  ],
};

async function skippedTimes(context: Context): Promise<void> {
  const remedy =
    'Shift a wall-clock time that a clock change skips forward by the length of the gap (Temporal: compatible).';
  await context.setUp({ ...ODD_HOURS, now: '2026-03-01T00:00:00Z' });
  const night = { from: '2026-03-28T22:00:00Z', to: '2026-03-29T12:00:00Z' };
  context.same(
    await context.times('begins', night),
    ['2026-03-29T01:30:00Z'],
    'half past two to four in Berlin on 29 March 2026, when 02:30 is skipped',
    remedy,
  );
  context.same(
    await context.times('ends', night),
    ['2026-03-29T00:00:00Z', '2026-03-29T00:30:00Z', '2026-03-29T01:00:00Z'],
    'one to half past two in Berlin on 29 March 2026, when 02:30 is skipped',
    remedy,
  );
  context.same(
    await context.times('reversed', night),
    [],
    'half past two to a quarter past three in Berlin on 29 March 2026, when it would end before it begins',
    'Drop working hours that a clock change empties or reverses; do not let them end on the next day.',
  );
  context.same(
    await context.times('abroad', { from: '2026-03-08T04:00:00Z', to: '2026-03-08T16:00:00Z' }),
    ['2026-03-08T06:30:00Z', '2026-03-08T07:00:00Z'],
    'half past one to half past two in New York on 8 March 2026, when 02:30 is skipped',
    remedy,
  );
}

async function repeatedTimes(context: Context): Promise<void> {
  const remedy =
    'Take the earlier of two instants with the same wall-clock time, for starts and for ends (Temporal: compatible).';
  await context.setUp({ ...ODD_HOURS, now: '2026-10-01T00:00:00Z' });
  const night = { from: '2026-10-24T20:00:00Z', to: '2026-10-25T12:00:00Z' };
  context.same(
    await context.times('begins', night),
    [
      '2026-10-25T00:30:00Z',
      '2026-10-25T01:00:00Z',
      '2026-10-25T01:30:00Z',
      '2026-10-25T02:00:00Z',
      '2026-10-25T02:30:00Z',
    ],
    'half past two to four in Berlin on 25 October 2026, when 02:30 comes twice',
    remedy,
  );
  context.same(
    await context.times('ends', night),
    ['2026-10-24T23:00:00Z', '2026-10-24T23:30:00Z', '2026-10-25T00:00:00Z'],
    'one to half past two in Berlin on 25 October 2026, when 02:30 comes twice',
    remedy,
  );
  context.same(
    await context.times('abroad', { from: '2026-11-01T03:00:00Z', to: '2026-11-01T15:00:00Z' }),
    ['2026-11-01T05:30:00Z', '2026-11-01T06:00:00Z', '2026-11-01T06:30:00Z', '2026-11-01T07:00:00Z'],
    'half past one to half past two in New York on 1 November 2026, when 01:30 comes twice',
    remedy,
  );
}
