import { host, NOW, solo } from '../fixture/index.ts';
import type { Guarantee } from '../guarantee.ts';

export const servedRange: Guarantee = {
  name: 'served-range',
  about:
    'An answer declares the range it serves, never beyond the horizon, and nothing beyond the horizon can be booked.',
  remedy: 'Limit to at now + horizon and answer the served range in from and to; refuse later starts with invalid.',
  needs: 'testing',
  async check(context) {
    const horizon = 3 * 1440;
    await context.setUp({
      hosts: [host('ada')],
      bookingTypes: [solo('call', 'ada', { window: { minNotice: 0, horizon } }), solo('far', 'ada')],
    });
    const limit = Date.parse(NOW) + horizon * 60_000;
    const [from, to] = ['2026-06-15T00:00:00Z', '2026-07-15T00:00:00Z'];
    const answer = await context.backend.availability('call', { from, to, duration: 30 });
    context.demand(Date.parse(answer.to) <= limit, {
      what: `to of an answer, now being ${NOW} and the horizon three days`,
      expected: 'not after 2026-06-18T06:00:00Z',
      came: answer.to,
    });
    context.demand(Date.parse(answer.asOf) <= Date.parse(NOW), {
      what: 'asOf of an answer',
      expected: `not after ${NOW}`,
      came: answer.asOf,
    });
    const times = await context.times('call', { from, to });
    context.same(
      [times.length, times[0], times.at(-1)],
      [48, '2026-06-15T09:00:00Z', '2026-06-17T16:30:00Z'],
      'how many times, the first and the last',
    );
    const late = await context.tryBook({ start: '2026-06-18T09:00:00Z' });
    context.refused(late, ['invalid', 'taken'], 'a booking beyond the horizon');

    const week = { from: '2026-06-16T10:00:00Z', to: '2026-06-16T12:00:00Z' };
    const small = await context.backend.availability('far', { ...week, duration: 30 });
    context.same([small.from, small.to], [week.from, week.to], 'from and to of a small question about days to come');
    const beyond = await context.backend.availability('call', {
      from: '2026-08-01T00:00:00Z',
      to: '2026-08-02T00:00:00Z',
      duration: 30,
    });
    context.same(beyond.hosts ?? beyond.starts, [], 'free time of a range beyond the horizon');
  },
};
