import { host, solo, TUESDAY } from '../fixture/index.ts';
import type { Guarantee } from '../guarantee.ts';

export const wholeMinutes: Guarantee = {
  name: 'whole-minutes',
  about: 'What does not fall on a whole minute is rounded to the safe side: starts of free time up, ends down.',
  remedy: 'Round from of the answer and every start in free up to a whole minute, and every end down.',
  needs: 'testing',
  async check(context) {
    const busy = [
      { start: `${TUESDAY}T10:59:30Z`, end: `${TUESDAY}T12:00:30Z` },
      { start: `${TUESDAY}T13:00:00.500Z`, end: `${TUESDAY}T13:00:00.900Z` },
    ];
    await context.setUp({
      now: `${TUESDAY}T08:00:20Z`,
      hosts: [host('ada', { hours: [{ days: [2], start: '09:00', end: '14:00' }], busy })],
      bookingTypes: [
        solo('call', 'ada', {
          durations: [60],
          slot: { step: 1, offset: 0, timeZone: 'UTC' },
          window: { minNotice: 90, horizon: 43_200 },
        }),
      ],
    });
    const range = { from: `${TUESDAY}T08:59:10Z`, to: `${TUESDAY}T14:00:00Z` };
    const answer = await context.backend.availability('call', { ...range, duration: 60 });
    context.same(
      Date.parse(answer.from),
      Date.parse(`${TUESDAY}T09:00:00Z`),
      `from of an answer, asked from ${range.from}`,
    );
    const times = await context.times('call', range);
    context.same(
      [times.length, times[0]?.slice(11, 16), times.at(-1)?.slice(11, 16)],
      [29, '09:31', '09:59'],
      'hours from each minute on, the notice ending at 09:30:20 and busy times from 10:59:30 to 12:00:30 and at 13:00:00.5',
    );
    for (const time of ['09:30', '10:00', '12:00']) {
      const outcome = await context.tryBook({ start: `${TUESDAY}T${time}:00Z`, duration: 60 });
      context.refused(outcome, ['taken'], `an hour at ${time}, of which some seconds are not free`);
    }
  },
};
