import { ALWAYS, host, NOW, solo } from '../fixture/index.ts';
import type { Guarantee } from '../guarantee.ts';

export const horizon: Guarantee = {
  name: 'horizon',
  about: 'The last start lies before now + horizon: a start at exactly that instant is neither offered nor booked.',
  remedy: 'The window is half-open: now + minNotice ≤ start < now + horizon.',
  needs: 'testing',
  async check(context) {
    const window = { minNotice: 0, horizon: 2 * 1440 };
    await context.setUp({ hosts: [host('ada', { hours: ALWAYS })], bookingTypes: [solo('call', 'ada', { window })] });
    const edge = new Date(Date.parse(NOW) + window.horizon * 60_000).toISOString().replace('.000Z', 'Z');
    const last = new Date(Date.parse(edge) - 30 * 60_000).toISOString().replace('.000Z', 'Z');
    const times = await context.times('call', { from: '2026-06-17', to: '2026-06-19' });
    context.same(times.at(-1), last, `the last time, now being ${NOW} and the horizon two days`);
    context.refused(
      await context.tryBook({ start: edge }),
      ['invalid', 'taken'],
      `a booking at ${edge}, exactly two days from now`,
    );
    const booking = await context.book({ start: last });
    context.refused(
      await context.tryReschedule(booking, { start: edge }),
      ['invalid', 'taken'],
      `moving a booking to ${edge}`,
    );
  },
};
